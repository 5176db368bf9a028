import { createContext, useContext } from "react";
import type { Severity } from "../../domain/rules/finding";
import type { CheckOutcome, Connection, Step, Work } from "../../excel";

export type ViewName = "start" | "controleren" | "inlezen" | "sorteren" | "rapportage" | "bladen" | "instellingen";

/** A failure in three Dutch sentences, as the user reads it. */
export interface ShownProblem {
  readonly happened: string;
  readonly unchanged: string;
  readonly advice: string;
}

/** A cell or sheet that a colleague changed while this pane was open. */
export interface RecentChange {
  readonly sheet: string;
  readonly address: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is known of the workbook. Once it was read it stays read: a check that fails later leaves the last outcome. */
export type ReadWorkbook =
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly problem: ShownProblem }
  | { readonly kind: "read"; readonly outcome: CheckOutcome; readonly isChecking: boolean };

/** Long work that runs now. */
export interface Job {
  readonly title: string;
  readonly step: Step | null;
  /** True when Excel has not answered for 8 seconds. */
  readonly isSlow: boolean;
  readonly cancel: () => void;
}

/** All that a view has to do with: the workbook as it was read, and what may be asked of the shell. */
export interface Pane {
  readonly connection: Connection;
  readonly workbook: ReadWorkbook;
  /** Newest first, of the last 5 minutes. */
  readonly colleagues: readonly RecentChange[];
  readonly job: Job | null;
  /**
   * Runs long work, one at a time: the shell shows its progress and the button that cancels it, and afterwards the workbook is
   * checked again. A failure is shown by the shell. While it offers "Opnieuw proberen" the promise waits, so that a second try
   * gives the view its result; when the user lets go of it, cancels, or another job was still running, the answer is null.
   */
  readonly run: <Result>(title: string, work: (work: Work) => Promise<Result>) => Promise<Result | null>;
  /** Checks again now. */
  readonly check: () => Promise<void>;
  readonly go: (view: ViewName, options?: { severity?: Severity }) => void;
  /** What the last `go` asked for. */
  readonly asked: { readonly severity?: Severity };
  /** How often the user went to a view; 0 for the view that the pane opened with. */
  readonly navigation: number;
  /** Said by screen readers (role=status), and readable at the foot of the pane. */
  readonly announce: (text: string) => void;
  /** Shows any failure as the shell does, for work that needs no progress (selecting a cell). */
  readonly fail: (error: unknown) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around this view. @throws Error outside the shell: a slip of the programmer, not of the user. */
export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is for views inside the shell.");
  return pane;
};
