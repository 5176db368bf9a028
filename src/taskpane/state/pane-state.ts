import type { Severity } from "../../domain/rules/finding";
import type { CheckOutcome, OfficeTheme, Step, WorkbookChange } from "../../excel";
import type { ReadWorkbook, RecentChange, ShownProblem, ViewName } from "./pane";

/** Why what the pane shows may be older than the workbook. */
export type Staleness =
  /** The user is typing in a cell: Excel answers nobody until that is done. */
  { readonly kind: "cell-edit" } | { readonly kind: "failed"; readonly problem: ShownProblem };

/** Everything that the pane shows, as plain data. */
export interface PaneState {
  readonly theme: OfficeTheme;
  readonly workbook: ReadWorkbook;
  readonly staleness: Staleness | null;
  /** True when a check has been waiting for Excel for 8 seconds. */
  readonly isCheckSlow: boolean;
  /** False when Excel does not tell of changes, so that the user has to ask. */
  readonly isWatching: boolean;
  readonly colleagues: readonly RecentChange[];
  readonly job: { readonly title: string; readonly step: Step | null; readonly isSlow: boolean } | null;
  readonly alert: { readonly problem: ShownProblem; readonly canRetry: boolean } | null;
  /** What came of work that the user stopped. */
  readonly stopped: ShownProblem | null;
  readonly view: ViewName;
  readonly asked: { readonly severity?: Severity };
  readonly navigation: number;
  /** The last announcement; the number tells two equal ones apart. */
  readonly said: { readonly text: string; readonly number: number };
}

export type PaneEvent =
  | { readonly type: "theme-changed"; readonly theme: OfficeTheme }
  | { readonly type: "check-started" }
  | { readonly type: "check-slow" }
  | { readonly type: "check-succeeded"; readonly outcome: CheckOutcome }
  | { readonly type: "check-failed"; readonly problem: ShownProblem; readonly isCellEdit: boolean }
  | { readonly type: "check-stopped" }
  | { readonly type: "watching"; readonly isWatching: boolean }
  | { readonly type: "colleague-changed"; readonly change: Omit<WorkbookChange, "by">; readonly at: number }
  | { readonly type: "time-passed"; readonly now: number }
  | { readonly type: "job-started"; readonly title: string }
  | { readonly type: "job-stepped"; readonly step: Step }
  | { readonly type: "job-slow" }
  | { readonly type: "job-ended" }
  | { readonly type: "failed"; readonly problem: ShownProblem; readonly canRetry: boolean }
  | { readonly type: "stopped"; readonly problem: ShownProblem }
  | { readonly type: "dismissed" }
  | { readonly type: "went"; readonly view: ViewName; readonly severity: Severity | undefined }
  | { readonly type: "said"; readonly text: string };

export const initialState = (theme: OfficeTheme, view: ViewName): PaneState => ({
  theme,
  workbook: { kind: "reading" },
  staleness: null,
  isCheckSlow: false,
  isWatching: true,
  colleagues: [],
  job: null,
  alert: null,
  stopped: null,
  view,
  asked: {},
  navigation: 0,
  said: { text: "", number: 0 },
});

/** How long a colleague's change is recent, in milliseconds. */
export const recent = 5 * 60_000;

/** A colleague who fills a column gives hundreds of changes in five minutes: more than this nobody looks at. */
const mostChanges = 50;

/** The state after something happened. */
export const reduce = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.type) {
    case "theme-changed":
      return { ...state, theme: event.theme };
    case "check-started":
      return {
        ...state,
        workbook:
          state.workbook.kind === "read" ? { ...state.workbook, isChecking: true } : ({ kind: "reading" } as const),
      };
    case "check-slow":
      return { ...state, isCheckSlow: true };
    case "check-succeeded":
      return {
        ...withoutCheck(state),
        staleness: null,
        workbook: { kind: "read", outcome: event.outcome, isChecking: false },
      };
    case "check-failed":
      return afterFailedCheck(withoutCheck(state), event);
    case "check-stopped":
      return withoutCheck(state);
    case "watching":
      return { ...state, isWatching: event.isWatching };
    case "colleague-changed":
      return { ...state, colleagues: withChange(state.colleagues, event.change, event.at) };
    case "time-passed":
      return withRecent(state, event.now);
    case "job-started":
      return { ...state, job: { title: event.title, step: null, isSlow: false }, alert: null, stopped: null };
    case "job-stepped":
      return state.job ? { ...state, job: { ...state.job, step: event.step, isSlow: false } } : state;
    case "job-slow":
      return state.job ? { ...state, job: { ...state.job, isSlow: true } } : state;
    case "job-ended":
      return { ...state, job: null };
    case "failed":
      return { ...state, alert: { problem: event.problem, canRetry: event.canRetry }, stopped: null };
    case "stopped":
      return { ...state, stopped: event.problem, alert: null };
    case "dismissed":
      return { ...state, alert: null, stopped: null };
    case "went":
      return {
        ...state,
        view: event.view,
        asked: event.severity === undefined ? {} : { severity: event.severity },
        navigation: state.navigation + 1,
        alert: null,
        stopped: null,
      };
    case "said":
      return { ...state, said: { text: event.text, number: state.said.number + 1 } };
  }
};

const withoutCheck = (state: PaneState): PaneState => ({
  ...state,
  isCheckSlow: false,
  workbook: state.workbook.kind === "read" ? { ...state.workbook, isChecking: false } : state.workbook,
});

/** Whoever types in a cell at the start sees that the pane waits, not that something is wrong. */
const afterFailedCheck = (
  state: PaneState,
  { problem, isCellEdit }: Extract<PaneEvent, { type: "check-failed" }>,
): PaneState => {
  if (isCellEdit) return { ...state, staleness: { kind: "cell-edit" } };
  if (state.workbook.kind === "read") return { ...state, staleness: { kind: "failed", problem } };
  return { ...state, staleness: null, workbook: { kind: "unread", problem } };
};

const withChange = (
  earlier: readonly RecentChange[],
  { sheet, address }: Omit<WorkbookChange, "by">,
  at: number,
): readonly RecentChange[] => {
  const others = stillRecent(earlier, at).filter((each) => each.sheet !== sheet || each.address !== address);
  return sheet === null ? others : [{ sheet, address, at }, ...others].slice(0, mostChanges);
};

/** The same state when nothing has become old: nothing need be drawn again. */
const withRecent = (state: PaneState, now: number): PaneState => {
  const colleagues = stillRecent(state.colleagues, now);
  return colleagues === state.colleagues ? state : { ...state, colleagues };
};

const stillRecent = (changes: readonly RecentChange[], now: number): readonly RecentChange[] => {
  const kept = changes.filter(({ at }) => now - at < recent);
  return kept.length === changes.length ? changes : kept;
};
