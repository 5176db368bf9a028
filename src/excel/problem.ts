/** What went wrong, for whoever has to decide what to do next; the sentences are for the user. */
export type ProblemCode =
  /** The user is typing in a cell. */
  | "cell-edit-mode"
  | "protected"
  | "filtered"
  /** Something stands below a table, where new rows go. */
  | "no-room"
  | "too-large"
  | "unsupported"
  | "not-set-up"
  | "not-verified"
  /** A table, sheet or column that was there a moment ago. */
  | "gone"
  /** A sheet, table or name that was not there a moment ago. */
  | "already-there"
  /** Excel did not answer in time. */
  | "no-answer"
  /** The user stopped it. */
  | "cancelled"
  | "refused";

/** How far the work was when it stopped: what the user may trust to be unchanged. */
export type Phase = "reading" | "writing" | "verifying";

/** A problem in Dutch, a sentence or two each. */
export interface ProblemText {
  readonly happened: string;
  /** What the user may trust to be unchanged, or must not. */
  readonly unchanged: string;
  /** What to do. */
  readonly advice: string;
}

/** The work could not be done. The message is the three texts joined. */
export class ExcelProblem extends Error implements ProblemText {
  override readonly name = "ExcelProblem";
  readonly happened: string;
  readonly unchanged: string;
  readonly advice: string;
  /** True when Excel refused the whole request before it did anything of it. */
  readonly isBeforehand: boolean;

  constructor(
    readonly code: ProblemCode,
    { happened, unchanged, advice }: ProblemText,
    { isBeforehand = false, ...options }: ErrorOptions & { readonly isBeforehand?: boolean } = {},
  ) {
    super(`${happened} ${unchanged} ${advice}`, options);
    this.isBeforehand = isBeforehand;
    this.happened = happened;
    this.unchanged = unchanged;
    this.advice = advice;
  }
}

/** What is unchanged when nothing was written. */
export const nothingChanged = "Er is niets gewijzigd.";
