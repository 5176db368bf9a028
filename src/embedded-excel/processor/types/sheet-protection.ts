import type { Sheet } from "../../model/workbook";
import { flag, isLeftOut, oneOf, optional, record } from "../arguments";
import { ExcelError, notImplemented } from "../errors";
import type { Json } from "../protocol";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";

/** Options of Office.js with the file's names for them; all are off unless given. */
const OPTIONS: Record<string, string> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

const SELECTIONS = ["Normal", "Unlocked", "None"] as const;

function protect(sheet: Sheet, options: Argument, password: Argument): void {
  if (sheet.protection) throw new ExcelError("InvalidOperation", "The sheet is protected already.");
  if (!isLeftOut(password)) throw notImplemented("a password in WorksheetProtection.protect");
  const given = isLeftOut(options) ? {} : record(options);
  const allows = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, file]) => [file, optional(given[name], flag, false)]),
  );
  const selection = optional(given.selectionMode, (mode) => oneOf(mode, SELECTIONS), "Normal");
  allows.selectLockedCells = selection === "Normal";
  allows.selectUnlockedCells = selection !== "None";
  sheet.protection = { allows };
}

function readOptions({ protection }: Sheet): Json {
  if (!protection) return null;
  const { allows } = protection;
  const selectionMode =
    allows.selectLockedCells === true ? "Normal" : allows.selectUnlockedCells === true ? "Unlocked" : "None";
  return {
    ...Object.fromEntries(Object.entries(OPTIONS).map(([name, file]) => [name, allows[file] === true])),
    selectionMode,
  };
}

const protectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ protection }) => protection !== null },
    options: { get: readOptions },
  },
  methods: {
    protect: (sheet, [options, password]) => protect(sheet, options, password),
    unprotect: (sheet, [password]) => {
      if (!isLeftOut(password)) throw notImplemented("a password in WorksheetProtection.unprotect");
      sheet.protection = null;
    },
  },
};

export const protectionOf = (sheet: Sheet): ExcelObject => objectOf(protectionType, sheet);
