/** A file that cannot be taken as a workbook. The message is a Dutch sentence for the user, with what to do next. */
export class WorkbookFileError extends Error {
  override readonly name: string = "WorkbookFileError";
}

/** The bytes are something else than an .xlsx, .xlsm, .xltx or .xltm package. */
export class NotAWorkbookError extends WorkbookFileError {
  override readonly name = "NotAWorkbookError";
}

/** The workbook is there, behind a password. */
export class EncryptedWorkbookError extends WorkbookFileError {
  override readonly name = "EncryptedWorkbookError";
  constructor() {
    super(
      "De werkmap is versleuteld met een wachtwoord. Verwijder in Excel de versleuteling (Bestand, Info, Werkmap beveiligen) en probeer het opnieuw.",
    );
  }
}

/** It is a workbook's package, but a part of it is missing or broken. */
export class DamagedWorkbookError extends WorkbookFileError {
  override readonly name = "DamagedWorkbookError";
  constructor(detail: string, cause?: unknown) {
    super(
      `De werkmap is beschadigd (${detail}). Open de werkmap in Excel, laat Excel haar herstellen en sla haar opnieuw op.`,
      { cause },
    );
  }
}
