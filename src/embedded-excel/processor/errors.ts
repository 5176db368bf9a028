const STATUS: Record<string, number> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** The status that goes with a code of Office.js. */
export const httpStatusOf = (code: string): number => STATUS[code] ?? 400;

/** The error codes with which this Excel answers a request; all are Excel's own. */
export type ErrorCode =
  | "AccessDenied"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** What Excel refuses. It ends the request at the action that raised it; what ran before stays done. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly httpStatus: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.httpStatus = httpStatusOf(code);
  }
}

export const invalidArgument = (what = "The argument is invalid or missing or has an incorrect format."): ExcelError =>
  new ExcelError("InvalidArgument", what);

export const itemNotFound = (what = "The requested resource doesn't exist."): ExcelError =>
  new ExcelError("ItemNotFound", what);

export const accessDenied = (): ExcelError =>
  new ExcelError("AccessDenied", "You cannot perform the requested operation: the cell or sheet is protected.");

export const notImplemented = (member: string): ExcelError =>
  new ExcelError("NotImplemented", `The embedded Excel does not have ${member}.`);
