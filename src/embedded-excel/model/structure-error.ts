/** A change of the workbook's structure that Excel refuses. `code` is the one Office.js gives. */
export class StructureError extends Error {
  override readonly name = "StructureError";
  constructor(
    readonly code:
      | "InsertDeleteConflict"
      | "InvalidArgument"
      | "InvalidOperation"
      | "ItemAlreadyExists"
      | "ItemNotFound"
      | "NonBlankCellOffSheet",
    message: string,
  ) {
    super(message);
  }
}
