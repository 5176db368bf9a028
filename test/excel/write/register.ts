import type { CellChange, RowAddition } from "../../../src/domain/changes/changes";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { serialOf } from "../../../src/domain/values/date";
import type { EmbeddedExcel, StartOptions } from "../../../src/embedded-excel";
import { CellError } from "../../../src/embedded-excel/model/cell";
import { bodyArea } from "../../../src/embedded-excel/processor/cells/tables";
import { typeInCell } from "../../../src/embedded-excel/user";
import { inExcel } from "../../../src/excel/session";
import type { ChangesOutcome } from "../../../src/excel/write/outcome";
import { writeChanges, writeStages } from "../../../src/excel/write/write-changes";
import type { Work } from "../../../src/excel/work";
import { addSheet, edit, measured, openWorkbook } from "../workbook";

export const deadline = serialOf(2021, 12, 31);

/** A register as a controller keeps it: not at the top of its sheet, with two columns of their own. */
export const headers = ["Eigen", "Nr", "Actiepunt", "Status", "Deadline", "Voortgang (%)", "Dubbel", "Kwadrant"];
export const headerRow = 2;
const firstColumn = 1;

export type Row = Readonly<Record<string, CellValue>>;

export const row = (number: number, cells: Row = {}): Row => ({
  Eigen: `aantekening ${number}`,
  Nr: `AP-00${number}`,
  Actiepunt: `Actie ${number}`,
  Status: "Loopt",
  Deadline: deadline,
  "Voortgang (%)": 0.5,
  // A1 references on purpose: a copied formula must follow its row.
  Dubbel: "",
  Kwadrant: '="k"&[@Nr]',
  ...cells,
});

/** Opens a workbook with these rows in Actiepunten. */
export const withRows = async (rows: readonly Row[], options: StartOptions = {}): Promise<EmbeddedExcel> => {
  const embedded = await openWorkbook(options);
  const cells = rows.map((each) => headers.map((header) => each[header] ?? ""));
  await addSheet(embedded, "Actiepunten", [headers, ...cells.map((line) => line.map(() => ""))], {
    row: headerRow,
    column: firstColumn,
    table: "Actiepunten",
  });
  await edit(embedded, (context) => {
    const sheet = context.workbook.worksheets.getItem("Actiepunten");
    const body = sheet.getRangeByIndexes(headerRow + 1, firstColumn, rows.length, headers.length);
    body.formulas = cells.map((line, at) =>
      line.map((cell, column) => (headers[column] === "Dubbel" ? `=D${headerRow + 2 + at}&"!"` : cell)),
    );
    body.getColumn(headers.indexOf("Deadline")).numberFormat = cells.map(() => ["dd-mm-yyyy"]);
    body.getColumn(headers.indexOf("Voortgang (%)")).numberFormat = cells.map(() => ["0%"]);
    body.getColumn(headers.indexOf("Status")).dataValidation.rule = {
      list: { inCellDropDown: true, source: "Loopt,Gereed" },
    };
    body.getColumn(headers.indexOf("Status")).conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: '="Gereed"',
      operator: "EqualTo",
    };
    body.getColumn(headers.indexOf("Actiepunt")).format.wrapText = true;
  });
  return embedded;
};

export const change = (key: string, header: string, from: CellValue, to: CellValue): CellChange => ({
  register: "Actiepunten",
  key,
  header,
  from,
  to,
});

export const addition = (key: string, cells: Row, hasOwnKey = false): RowAddition => ({
  register: "Actiepunten",
  key,
  hasOwnKey,
  cells: Object.entries(cells).map(([header, value]) => ({ header, value })),
});

/** Writes, and tells how many requests that took. */
export const write = (
  embedded: EmbeddedExcel,
  changes: readonly CellChange[],
  additions: readonly RowAddition[] = [],
  work: Work = {},
): Promise<{ result: ChangesOutcome; requests: number }> =>
  measured(embedded, () =>
    inExcel(work, writeStages("Cellen schrijven"), (session) => writeChanges(session, changes, additions)),
  );

/** The rows of the table as they stand, by header. */
export const rowsIn = (embedded: EmbeddedExcel): readonly Row[] => {
  embedded.host.calculate();
  const { sheet, table } = tableIn(embedded);
  const { row: first, column, rowCount } = bodyArea(table);
  return Array.from({ length: rowCount }, (_, at) =>
    Object.fromEntries(
      table.columns.map(({ name }, offset) => {
        const value = sheet.cells.get(first + at, column + offset)?.value ?? "";
        return [name, value instanceof CellError ? value.code : value];
      }),
    ),
  );
};

/** The rows of the table as they show. */
export const textsIn = async (embedded: EmbeddedExcel): Promise<readonly Row[]> => {
  const { sheet, table } = tableIn(embedded);
  const { row: first, column, rowCount, columnCount } = bodyArea(table);
  const texts = await embedded.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(0, 0, first + rowCount, column + columnCount)
      .load("text");
    await context.sync();
    return range.text;
  });
  return rowsIn(embedded).map((_, at) =>
    Object.fromEntries(table.columns.map(({ name }, offset) => [name, texts[first + at]?.[column + offset] ?? ""])),
  );
};

export const tableIn = ({ workbook }: EmbeddedExcel) => {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === "Actiepunten");
    if (table) return { sheet, table };
  }
  throw new Error("no Actiepunten");
};

/** A colleague types in the row that has this key now. */
export const colleagueTypes = (embedded: EmbeddedExcel, key: string, header: string, text: string): boolean => {
  const { sheet, table } = tableIn(embedded);
  const body = bodyArea(table);
  const place = (name: string): number => body.column + table.columns.findIndex((column) => column.name === name);
  for (let at = body.row; at < body.row + body.rowCount; at += 1) {
    if (sheet.cells.get(at, place("Nr"))?.value !== key) continue;
    return typeInCell(embedded.host, sheet, at, place(header), text, "colleague") === null;
  }
  return false;
};
