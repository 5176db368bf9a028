import type { Fault } from "../../../src/embedded-excel";
import type { ErrorCode } from "../../../src/embedded-excel/processor/errors";
import type { ProblemCode } from "../../../src/excel";

/**
 * What the user must be told of each error that the embedded Excel can raise. The compiler keeps this complete. The code is
 * `refused` only where there is nothing more to say than that Excel would not.
 */
export const toldOf: Readonly<Record<ErrorCode, ProblemCode>> = {
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  GeneralException: "refused",
  InsertDeleteConflict: "refused",
  InvalidArgument: "refused",
  InvalidOperation: "refused",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  InvalidReference: "gone",
  ItemAlreadyExists: "already-there",
  ItemNotFound: "gone",
  NonBlankCellOffSheet: "no-room",
  NotImplemented: "unsupported",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

export const errorCodes = Object.keys(toldOf) as readonly ErrorCode[];

/** What the user must be told of a fault when it was not mended. */
export const expectedTelling = (fault: Fault): ProblemCode =>
  fault.kind === "hang" || fault.kind === "lost-answer" ? "no-answer" : toldOf[fault.code as ErrorCode];

/** All faults for one request, of which `changes` actions change something. */
export const faultsFor = (changes: number): readonly Fault[] => [
  ...errorCodes.map((code): Fault => ({ kind: "refuse", code })),
  { kind: "hang" },
  { kind: "lost-answer" },
  { kind: "answer-error", code: "GeneralException" },
  ...cutsIn(changes).flatMap((action): readonly Fault[] => [
    { kind: "halfway", code: "GeneralException", action },
    { kind: "halfway", code: "AccessDenied", action },
  ]),
];

/** Before the first change, after it, in the middle, and before the last one. */
const cutsIn = (changes: number): readonly number[] =>
  changes === 0 ? [] : [...new Set([0, 1, Math.floor(changes / 2), changes - 1])].filter((cut) => cut < changes);

export const nameOf = (fault: Fault): string =>
  [fault.kind, ...("code" in fault ? [fault.code] : []), ...("action" in fault ? [fault.action] : [])].join(" ");
