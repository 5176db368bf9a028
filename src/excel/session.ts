import { cancelled, noAnswer, problemOf, type Aftermath, type Progress } from "./explain";
import type { ExcelProblem, Phase } from "./problem";
import { Recovery, type Repeats } from "./recovery";
import type { Work } from "./work";

/** A part of a use case: what the user reads while it runs, and what a failure in it leaves unchanged. */
export interface Stage {
  /** Dutch. */
  readonly says: string;
  readonly phase: Phase;
}

/** What nearly every use case begins with. */
export const readRegisters: Stage = { says: "Registers lezen", phase: "reading" };

/** Milliseconds that one request may take. Setting up ten thousand rows takes seconds; a minute of silence is Excel hanging. */
const usualPatience = 60_000;

/** Milliseconds after which a write may be given up too: its outcome is uncertain then, so at first that is not offered. */
const untilWriteMayBeLeft = 5_000;

/** One use case at work in Excel: the one place that sends requests, watches over them, and says how far it is. */
export class Session {
  // A context of its own, not `Excel.run`: that makes Excel keep every range of a batch and sends one more request afterwards to
  // let go of them. No range is needed here longer than the request that reads or writes it.
  readonly context = new Excel.RequestContext();
  #stage = 0;
  #hasWritten = false;
  #mayHaveWritten = false;
  #isUncertain = false;
  #failedIn: Phase | null = null;

  /** @param before what earlier attempts at the same work left behind */
  constructor(
    readonly work: Work,
    readonly stages: readonly Stage[],
    private readonly before: Aftermath,
  ) {
    this.#announce(this.#phase !== "writing");
  }

  /** True once a request that writes was carried out, in this attempt or an earlier one. */
  get hasWritten(): boolean {
    return this.#hasWritten || this.before.hasWritten;
  }

  /** What is left behind when the work stops here. */
  get aftermath(): Aftermath {
    return {
      hasWritten: this.hasWritten || this.#mayHaveWritten,
      isUncertain: this.before.isUncertain || this.#isUncertain,
    };
  }

  /** What the last request was for, when it failed; null when it did not. */
  get failedIn(): Phase | null {
    return this.#failedIn;
  }

  /** Goes on to the next stage. */
  next(): void {
    this.#stage = Math.min(this.#stage + 1, this.stages.length - 1);
    this.#announce(this.#phase !== "writing");
  }

  /**
   * Goes to one of the stages, also back to an earlier one: what is too large for one message is written in turns.
   * @param says Dutch, in place of the stage's own text
   */
  enter(stage: number, says?: string): void {
    this.#stage = Math.min(stage, this.stages.length - 1);
    this.#announce(this.#phase !== "writing", says);
  }

  /** Tells what the work waits for, in the stage it is in. @param says Dutch */
  wait(says: string): void {
    this.#announce(true, says);
  }

  /**
   * Sends what is queued as one request.
   * @throws ExcelProblem that tells what the user may trust to be unchanged; also when the user stops it or Excel does not answer
   */
  async send(): Promise<void> {
    if (this.work.signal?.aborted) throw cancelled(this.#progress, false);
    try {
      await this.#answered();
    } catch (error) {
      const problem = problemOf(error, this.#progress);
      this.#failed(problem);
      throw problem;
    }
    this.#failedIn = null;
    this.#hasWritten ||= this.#phase === "writing";
  }

  /** What Excel refuses beforehand leaves nothing behind. */
  #failed({ isBeforehand, code }: ExcelProblem): void {
    this.#failedIn = this.#phase;
    if (this.#phase !== "writing" || isBeforehand) return;
    if (code === "no-answer" || code === "cancelled") this.#isUncertain = true;
    else this.#mayHaveWritten = true;
  }

  /** Asks in one request. @throws ExcelProblem as `send` */
  async ask<Answer>(question: Question<Answer>): Promise<Answer> {
    const answer = question(this.context);
    await this.send();
    return answer();
  }

  /** Waits for one request, but no longer than the user wants or patience lasts. */
  #answered(): Promise<void> {
    const { signal, patience = usualPatience } = this.work;
    return new Promise((resolve, reject) => {
      const answer = this.context.sync().then((): void => undefined);
      const leave = (problem: ExcelProblem): void => {
        stopWaiting();
        reject(problem);
      };
      const stop = (): void => leave(cancelled(this.#progress, true));
      const giveUp = setTimeout(() => leave(noAnswer(this.#progress, patience)), patience);
      const allow = setTimeout(() => this.#announce(true), untilWriteMayBeLeft);
      const stopWaiting = (): void => {
        clearTimeout(giveUp);
        clearTimeout(allow);
        signal?.removeEventListener("abort", stop);
      };
      signal?.addEventListener("abort", stop);
      answer.finally(stopWaiting).then(resolve, reject);
    });
  }

  get #progress(): Progress {
    const isMoreToCome = this.stages.slice(this.#stage + 1).some(({ phase }) => phase === "writing");
    return { phase: this.#phase, isMoreToCome, hasWritten: this.hasWritten, isUncertain: this.before.isUncertain };
  }

  get #phase(): Phase {
    return this.stages[this.#stage]?.phase ?? "reading";
  }

  #announce(canCancel: boolean, says?: string): void {
    const stage = this.stages[this.#stage];
    if (!stage) return;
    this.work.onStep?.({ says: says ?? stage.says, done: this.#stage + 1, total: this.stages.length, canCancel });
  }
}

/**
 * Runs one use case in Excel; it begins in the first of its stages, with a fresh read. Where that can mend what went wrong it is run
 * again, from its beginning: see `Recovery`.
 * @param action may run more than once; what must outlive an attempt is kept outside it
 * @throws ExcelProblem
 */
export const inExcel = async <Result>(
  work: Work,
  stages: readonly Stage[],
  action: (session: Session) => Promise<Result>,
  { repeats = "reads" }: { readonly repeats?: Repeats } = {},
): Promise<Result> => {
  const recovery = new Recovery(work, repeats);
  for (;;) {
    const session = new Session(work, stages, recovery.aftermath);
    try {
      return await action(session);
    } catch (error) {
      await recovery.from(error, session);
    }
  }
};

/** Queues what to load; the function it gives reads the answer once the request was sent. */
export type Question<Answer> = (context: Excel.RequestContext) => () => Answer;
