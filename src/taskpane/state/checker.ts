import type { CheckOutcome, Work } from "../../excel";
import type { Pacing } from "./pacing";
import { codeOf, problemFrom } from "./problem";
import type { Store } from "./store";

/**
 * Keeps what the pane shows in step with the workbook: never two checks at once, and none while a job runs. Changes that come
 * while one waits or runs are taken together, so that a colleague who goes on typing does not hold it up.
 */
export class Checker {
  #running: { readonly stop: AbortController; readonly done: Promise<boolean> } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWanted = false;
  #isPaused = false;
  /** Milliseconds that the last check took. */
  #took = 0;

  constructor(
    private readonly check: (work: Work) => Promise<CheckOutcome>,
    private readonly store: Store,
    private readonly pacing: Pacing,
  ) {}

  /** Something changed: a check follows soon, later where a check takes long. */
  readonly changed = (): void => this.#schedule(Math.max(this.pacing.afterChange, 2 * this.#took));

  /**
   * Checks now; when a check runs, once more after it, for it may have read before the change.
   * @returns whether the pane is up to date now
   */
  readonly now = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running.done;
    if (this.#isPaused) {
      this.#isWanted = true;
      return false;
    }
    return this.#start();
  };

  /** A job begins: a check that runs is given up, for it only reads. */
  readonly pause = (): void => {
    this.#isPaused = true;
    this.#running?.stop.abort();
  };

  /** The job is over, and may have changed anything. */
  readonly resume = (): void => {
    this.#isPaused = false;
    void this.now();
  };

  #schedule(wait: number): void {
    if (this.#isPaused || this.#running) this.#isWanted = true;
    else this.#timer ??= setTimeout(() => void this.now(), wait);
  }

  #start(): Promise<boolean> {
    const stop = new AbortController();
    const done = this.#run(stop.signal).finally(() => {
      this.#running = null;
      if (this.#isWanted && !this.#isPaused && this.#timer === undefined) this.changed();
    });
    this.#running = { stop, done };
    return done;
  }

  async #run(signal: AbortSignal): Promise<boolean> {
    const { store, pacing } = this;
    this.#isWanted = false;
    const began = performance.now();
    const slow = setTimeout(() => store.tell({ type: "check-slow" }), pacing.slow);
    store.tell({ type: "check-started" });
    try {
      const outcome = await this.check({ signal });
      this.#took = performance.now() - began;
      store.tell({ type: "check-succeeded", outcome });
      return true;
    } catch (error) {
      this.#failed(error);
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  #failed(error: unknown): void {
    const code = codeOf(error);
    if (code === "cancelled") {
      this.store.tell({ type: "check-stopped" });
      return;
    }
    const isCellEdit = code === "cell-edit-mode";
    this.store.tell({ type: "check-failed", problem: problemFrom(error), isCellEdit });
    if (isCellEdit) this.#timer ??= setTimeout(() => void this.now(), this.pacing.cellEdit);
  }
}
