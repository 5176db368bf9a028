import { isCellEditMode, isTransient, nothingLeftBehind, withAftermath, type Aftermath } from "./explain";
import { ExcelProblem } from "./problem";
import type { Session } from "./session";
import type { Work } from "./work";

/**
 * When a use case may be run again by itself.
 * - `reads`: as long as nothing was written.
 * - `always`: it is repeatable: it begins with reading what stands there, and completes what an earlier attempt left half done.
 * - `never`: each time leaves something behind that nobody sees, such as a listener.
 */
export type Repeats = "reads" | "always" | "never";

/** Milliseconds to wait after each failure of which Excel often recovers. */
const transientPauses = [500, 2_000];

/** How often, a second apart, is looked whether the user left the cell: five minutes. */
const [cellEditPause, mostCellEditLooks] = [1_000, 300];

/**
 * What to do when a use case failed. It begins with a fresh read and says of each cell what it expects there, so running it again is
 * how it recovers: from a cell that the user was typing in, from an error that passes, and from an answer that never came, after
 * which what was written is unknown until it is read back.
 */
export class Recovery {
  #aftermath = nothingLeftBehind;
  #transients = 0;
  #unanswered = 0;

  constructor(
    private readonly work: Work,
    private readonly repeats: Repeats,
  ) {}

  /** What the attempts so far left behind. */
  get aftermath(): Aftermath {
    return this.#aftermath;
  }

  /** Returns when the work is to be run again. @throws what the user must read, where running it again would not help */
  async from(error: unknown, session: Session): Promise<void> {
    this.#aftermath = session.aftermath;
    if (!(error instanceof ExcelProblem)) throw error;
    const problem = withAftermath(error, this.#aftermath);
    if (!this.#mayRepeat(session)) throw problem;
    if (error.code === "cell-edit-mode" && this.work.onStep) await this.#untilCellIsLeft(session, problem);
    else if (isTransient(error)) await this.#afterTransient(problem);
    else if (error.code === "no-answer" && session.failedIn === "writing") this.#readBackOnce(problem);
    else throw problem;
  }

  #mayRepeat({ aftermath: { hasWritten, isUncertain } }: Session): boolean {
    return this.repeats === "always" || (this.repeats === "reads" && !hasWritten && !isUncertain);
  }

  /** An Excel that stays silent is for the user to look at. */
  #readBackOnce(problem: ExcelProblem): void {
    this.#unanswered += 1;
    if (this.#unanswered > 1) throw problem;
  }

  async #afterTransient(problem: ExcelProblem): Promise<void> {
    const pause = transientPauses[this.#transients];
    if (pause === undefined) throw problem;
    this.#transients += 1;
    await rest(this.work, pause, problem);
  }

  async #untilCellIsLeft(session: Session, problem: ExcelProblem): Promise<void> {
    session.wait("Excel wacht tot u de cel afsluit waarin u typt (Enter of Esc)");
    for (let look = 0; look < mostCellEditLooks; look += 1) {
      await rest(this.work, cellEditPause, problem);
      if (!(await isEditingCell())) return;
    }
    throw problem;
  }
}

/** Waits; stops at once when the user does. @throws ExcelProblem `cancelled`, with what the failure left unchanged */
const rest = async ({ signal, pause = sleep }: Work, milliseconds: number, problem: ExcelProblem): Promise<void> => {
  await pause(milliseconds, signal);
  if (!signal?.aborted) return;
  const { unchanged } = problem;
  throw new ExcelProblem("cancelled", {
    happened: "U hebt dit gestopt.",
    unchanged,
    advice: "Voer de opdracht opnieuw uit wanneer het u uitkomt.",
  });
};

const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Asks Excel something small. Whatever else goes wrong shows again when the work runs. */
const isEditingCell = async (): Promise<boolean> => {
  const context = new Excel.RequestContext();
  context.workbook.application.load("calculationMode");
  try {
    await context.sync();
    return false;
  } catch (error) {
    return isCellEditMode(error);
  }
};
