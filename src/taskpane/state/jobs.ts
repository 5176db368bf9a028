import type { Step, Work } from "../../excel";
import type { Checker } from "./checker";
import type { Pacing } from "./pacing";
import { codeOf, problemFrom } from "./problem";
import type { Store } from "./store";

/** Long work: one at a time, followed, stopped, and tried again when it failed. */
export class Jobs {
  #stop: AbortController | null = null;
  /** Answers the failure that is shown: try again, or let go. */
  #answer: ((again: boolean) => void) | null = null;

  constructor(
    private readonly store: Store,
    private readonly checker: Checker,
    private readonly pacing: Pacing,
  ) {}

  /** See `Pane.run`. */
  readonly run = async <Result>(title: string, work: (work: Work) => Promise<Result>): Promise<Result | null> => {
    if (this.#stop) return null;
    this.letGo();
    for (;;) {
      const outcome = await this.#attempt(title, work);
      if ("result" in outcome) return outcome.result;
      if (codeOf(outcome.error) === "cancelled") {
        this.#stopped(outcome.error);
        return null;
      }
      if (!(await this.#ask(outcome.error))) return null;
    }
  };

  /** True while a failure waits for the user: try again, or let go. */
  get isAsking(): boolean {
    return this.#answer !== null;
  }

  readonly cancel = (): void => this.#stop?.abort();

  readonly retry = (): void => this.#settle(true);

  /** The failure that is shown need not be tried again. */
  readonly letGo = (): void => this.#settle(false);

  async #attempt<Result>(
    title: string,
    work: (work: Work) => Promise<Result>,
  ): Promise<{ result: Result } | { error: unknown }> {
    const stop = new AbortController();
    this.#stop = stop;
    const { store } = this;
    const patience = new Patience(() => store.tell({ type: "job-slow" }), this.pacing.slow);
    store.tell({ type: "job-started", title });
    this.checker.pause();
    try {
      const onStep = (step: Step): void => {
        patience.renew();
        store.tell({ type: "job-stepped", step });
      };
      return { result: await work({ signal: stop.signal, onStep }) };
    } catch (error) {
      return { error };
    } finally {
      patience.end();
      this.#stop = null;
      store.tell({ type: "job-ended" });
      this.checker.resume();
    }
  }

  #ask(error: unknown): Promise<boolean> {
    this.store.tell({ type: "failed", problem: problemFrom(error), canRetry: true });
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  #settle(again: boolean): void {
    const answer = this.#answer;
    this.#answer = null;
    answer?.(again);
  }

  #stopped(error: unknown): void {
    const problem = problemFrom(error);
    this.store.tell({ type: "stopped", problem });
    this.store.tell({ type: "said", text: `Gestopt. ${problem.unchanged}` });
  }
}

/** Runs out when nothing was heard for so many milliseconds. */
class Patience {
  #timer: ReturnType<typeof setTimeout>;

  constructor(
    private readonly runOut: () => void,
    private readonly wait: number,
  ) {
    this.#timer = setTimeout(runOut, wait);
  }

  renew(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.runOut, this.wait);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
