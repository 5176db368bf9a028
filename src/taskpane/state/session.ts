import type { Severity } from "../../domain/rules/finding";
import type { check, Connection, currentDay, watch, WorkbookChange } from "../../excel";
import { Checker } from "./checker";
import { Jobs } from "./jobs";
import { pacing as usualPacing, type Pacing } from "./pacing";
import { initialState, type PaneState } from "./pane-state";
import type { Pane, ViewName } from "./pane";
import { codeOf, problemFrom } from "./problem";
import { Store } from "./store";
import { colleagueChanged } from "./words";

/** What the shell itself needs of src/excel. */
export interface ExcelAccess {
  readonly check: typeof check;
  readonly watch: typeof watch;
  readonly currentDay: typeof currentDay;
}

/** One opened pane on one workbook: its state, what the user may do with it, and what Excel does to it. */
export class Session {
  readonly #store: Store;
  readonly #checker: Checker;
  readonly #jobs: Jobs;
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #unwatch: (() => Promise<void>) | null = null;
  #isClosed = false;

  constructor(
    private readonly excel: ExcelAccess,
    readonly connection: Connection,
    view: ViewName,
    private readonly pacing: Pacing = usualPacing,
  ) {
    this.#store = new Store(initialState(connection.theme, view));
    this.#checker = new Checker((work) => excel.check(excel.currentDay(), {}, work), this.#store, pacing);
    this.#jobs = new Jobs(this.#store, this.#checker, pacing);
    connection.onThemeChanged((theme) => this.#store.tell({ type: "theme-changed", theme }));
  }

  get state(): () => PaneState {
    return this.#store.state;
  }

  get subscribe(): (listener: () => void) => () => void {
    return this.#store.subscribe;
  }

  /** Checks the workbook and follows its changes from now on. */
  readonly start = async (): Promise<void> => {
    this.#timers.push(
      setInterval(() => this.#store.tell({ type: "time-passed", now: Date.now() }), this.pacing.colleagues),
    );
    await Promise.all([this.#checker.now(), this.#watch()]);
  };

  /** Stops following the workbook. */
  readonly close = async (): Promise<void> => {
    this.#isClosed = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#checker.pause();
    await this.#unwatch?.();
  };

  readonly run: Pane["run"] = (title, work) => this.#jobs.run(title, work);
  readonly cancel = (): void => this.#jobs.cancel();

  /** Checks because the user asked for it: a failure is shown where it cannot be missed. */
  readonly check = async (): Promise<void> => {
    if (!this.#store.state().isWatching) void this.#watch();
    if (await this.#checker.now()) return;
    const { staleness, workbook } = this.#store.state();
    if (workbook.kind === "read" && staleness?.kind === "failed") {
      this.#jobs.letGo();
      this.#store.tell({ type: "failed", problem: staleness.problem, canRetry: true });
    }
  };

  readonly fail = (error: unknown): void => {
    this.#jobs.letGo();
    this.#store.tell({ type: "failed", problem: problemFrom(error), canRetry: false });
  };

  readonly retry = (): void => {
    const isJob = this.#jobs.isAsking;
    this.#store.tell({ type: "dismissed" });
    if (isJob) this.#jobs.retry();
    else void this.check();
  };

  readonly dismiss = (): void => {
    this.#jobs.letGo();
    this.#store.tell({ type: "dismissed" });
  };

  readonly go = (view: ViewName, { severity }: { severity?: Severity } = {}): void => {
    this.#jobs.letGo();
    this.#store.tell({ type: "went", view, severity });
  };

  readonly announce = (text: string): void => this.#store.tell({ type: "said", text });

  async #watch(): Promise<void> {
    try {
      this.#unwatch = await this.excel.watch((change) => this.#changed(change));
      this.#store.tell({ type: "watching", isWatching: true });
    } catch (error) {
      if (codeOf(error) !== "cell-edit-mode") this.#store.tell({ type: "watching", isWatching: false });
      else if (!this.#isClosed) setTimeout(() => void this.#watch(), this.pacing.cellEdit);
    }
  }

  #changed(change: WorkbookChange): void {
    if (change.by === "colleague") {
      this.#store.tell({ type: "colleague-changed", change, at: Date.now() });
      this.announce(colleagueChanged(change));
    }
    this.#checker.changed();
  }
}
