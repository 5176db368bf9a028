import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { Column } from "../../domain/registers/column";
import { adaptFormula, type ActualHeader } from "../adapt-formula";
import { constantInput, formatAll, writeBlock, writeToAll, type CellInput } from "../cell-input";
import { colours, columnWidthInPoints, numberFormats, setApartByFormula } from "../looks";
import { actionBytes, bytesOf, type Batch } from "../payload";
import { colour, numberFormatOf, validate } from "./column-dress";
import { settingKeys, settings, type SettingKind } from "../../domain/registers/settings";
import { columnLetters } from "../../domain/values/address";
import { tableName, type RegisterName } from "../../domain/registers/names";
import type { Dress, RegisterPlan } from "./register-plan";

/** A table with a dark header, banded rows and filter buttons: Excel's own, so that it prints and reads as users know it. */
const tableStyle = "TableStyleMedium2";

/** A frozen header above which more rows stand would leave no room for the rows themselves. */
const mostFrozenRows = 5;

const sheetOf = (batch: Batch, plan: RegisterPlan): Excel.Worksheet =>
  batch.context.workbook.worksheets.getItem(plan.sheet);

/** The cells of a column's body, or of some of its rows. */
const bodyCells = (batch: Batch, plan: RegisterPlan, position: number, start = 0, count = plan.bodyRows): Excel.Range =>
  sheetOf(batch, plan).getRangeByIndexes(plan.headerRow + 1 + start, plan.firstColumn + position, count, 1);

/** Makes the table of a register, or gives the one that is there its name and the columns it misses. */
export const writeTable = async (batch: Batch, plan: RegisterPlan): Promise<void> => {
  const { register, headerRow, firstColumn, bodyRows, headers, added } = plan;
  await batch.reserve((26 + 2 * added.length) * actionBytes + bytesOf(plan.initialRows));
  const sheet = sheetOf(batch, plan);
  const existing = headers.length - added.length;
  const place = sheet.getRangeByIndexes(headerRow, firstColumn, bodyRows + 1, existing);
  if (plan.origin === "made") writeNewCells(sheet, plan);
  if (plan.table === null) {
    const table = sheet.tables.add(place, true);
    table.name = tableName(register.name);
    table.style = tableStyle;
  } else if (plan.table !== tableName(register.name)) {
    batch.context.workbook.tables.getItem(plan.table).name = tableName(register.name);
  }
  const table = batch.context.workbook.tables.getItem(tableName(register.name));
  if (plan.hasNeighbours && !plan.hasTotals && added.length > 0) addColumnsBesideNeighbours(sheet, table, plan);
  else for (const { header } of added) table.columns.add(undefined, undefined, header);
};

/**
 * A column added to a table pushes aside only what stands beside the table's own rows, and so tears apart what is taller. Whole
 * columns of the sheet keep it together, and every formula that refers to it follows.
 */
const addColumnsBesideNeighbours = (sheet: Excel.Worksheet, table: Excel.Table, plan: RegisterPlan): void => {
  const { headerRow, firstColumn, bodyRows, headers, added } = plan;
  const right = firstColumn + headers.length - added.length;
  sheet.getRangeByIndexes(headerRow, right, 1, added.length).getEntireColumn().insert("Right");
  table.resize(sheet.getRangeByIndexes(headerRow, firstColumn, bodyRows + 1, headers.length));
  writeBlock(sheet.getRangeByIndexes(headerRow, right, 1, added.length), [added.map(({ header }) => header)]);
};

const writeNewCells = (sheet: Excel.Worksheet, plan: RegisterPlan): void => {
  const { headerRow, headers, initialRows } = plan;
  const rows: CellInput[][] = [[...headers], ...initialRows.map((row) => row.map(constantInput))];
  writeBlock(sheet.getRangeByIndexes(headerRow, 0, rows.length, headers.length), rows);
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, headers.length);
  // The table's style colours its headers too, but not every program that opens the file knows table styles.
  header.format.font.bold = true;
  header.format.font.color = colours.headingText;
  header.format.fill.color = colours.heading;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Top";
  if (headerRow < mostFrozenRows) sheet.freezePanes.freezeRows(headerRow + 1);
};

/** Fills the formula columns; one formula for a whole column makes it a calculated column. */
export const writeFormulas = async (batch: Batch, plan: RegisterPlan, actual: ActualHeader): Promise<void> => {
  for (const { column, position, runs } of plan.formulas) {
    const formula = adaptFormula(column.formula, plan.register.name, actual);
    for (const { start, count } of runs) {
      await batch.reserve(2 * actionBytes + bytesOf(formula));
      writeToAll(bodyCells(batch, plan, position, start, count), formula);
    }
  }
};

const settingFormats: Partial<Record<SettingKind, string>> = { date: numberFormats.date, amount: numberFormats.euro };

/** The lines of Instellingen that set-up makes hold dates and amounts in one column: each gets the format of its kind. */
export const formatSettings = async (batch: Batch, plan: RegisterPlan): Promise<void> => {
  if (plan.register.name !== "Instellingen" || plan.origin !== "made") return;
  const position = plan.headers.indexOf("Waarde");
  for (const [row, key] of settingKeys.entries()) {
    const format = settingFormats[settings[key].kind];
    if (format === undefined) continue;
    await batch.reserve(2 * actionBytes);
    formatAll(bodyCells(batch, plan, position, row, 1), format);
  }
};

/** Gives columns their number format, width, drop-down, check, help and colours. */
export const dressColumns = async (
  batch: Batch,
  plan: RegisterPlan,
  available: (register: RegisterName) => boolean,
): Promise<void> => {
  const status = plan.headers.map(normaliseHeader).indexOf("status");
  for (const dress of plan.dresses) {
    await batch.reserve(24 * actionBytes);
    const cells = bodyCells(batch, plan, dress.position);
    if (dress.isNew) dressNew(batch, plan, dress, cells);
    if (dress.validation) validate(cells, dress.column, available);
    if (dress.colours && dress.column.kind === "key") setRowsApart(batch, plan);
    else if (dress.colours) {
      colour(cells, dress.column, {
        row: plan.headerRow + 1,
        column: plan.firstColumn + dress.position,
        status: status < 0 ? null : plan.firstColumn + status,
      });
    }
  }
};

/** Keeps numbers off the text in the column beside them. */
const align = ({ format }: Excel.Range, column: Column): void => {
  if (column.kind === "date" || (column.kind === "number" && column.whole)) format.horizontalAlignment = "Center";
  if (column.kind === "amount" || (column.kind === "formula" && column.result === "amount")) {
    format.horizontalAlignment = "Right";
    format.indentLevel = 1;
  }
};

/** Before the columns have their own colours: of two conditional formats Excel puts the later one first. */
const setRowsApart = (batch: Batch, plan: RegisterPlan): void => {
  const { register, headerRow, firstColumn, bodyRows, headers } = plan;
  if (register.setApart === undefined) return;
  const positions = headers.map(normaliseHeader);
  const condition = register.setApart.replaceAll(
    /\{([^{}]+)\}/g,
    (_, header: string) =>
      `$${columnLetters(firstColumn + positions.indexOf(normaliseHeader(header)))}${headerRow + 2}`,
  );
  const rows = sheetOf(batch, plan).getRangeByIndexes(headerRow + 1, firstColumn, bodyRows, headers.length);
  setApartByFormula(rows, `=${condition}`);
};

const dressNew = (batch: Batch, plan: RegisterPlan, { column, position }: Dress, cells: Excel.Range): void => {
  const format = numberFormatOf(column);
  // An added column takes over the format of its neighbour; a sheet that is made starts without any.
  if (plan.origin !== "made" || format !== numberFormats.general) formatAll(cells, format);
  if (column.kind === "text") cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  align(cells, column);
  sheetOf(batch, plan).getRangeByIndexes(0, plan.firstColumn + position, 1, 1).format.columnWidth = columnWidthInPoints(
    column.width,
  );
};

/**
 * Puts rows below the last row of a table. Where cells below are taken, or a totals row stands there, Excel makes room itself.
 * @param free true when as many rows below the table are empty
 */
export const appendRows = async (
  batch: Batch,
  plan: RegisterPlan,
  rows: readonly (readonly CellInput[])[],
  free: boolean,
): Promise<void> => {
  if (rows.length === 0) return;
  await batch.reserve(8 * actionBytes + bytesOf(rows));
  const sheet = sheetOf(batch, plan);
  const table = batch.context.workbook.tables.getItem(tableName(plan.register.name));
  const { headerRow, firstColumn, bodyRows, headers } = plan;
  if (!free) {
    table.rows.add(
      undefined,
      rows.map((row) => row.map((value) => value ?? "")),
    );
    return;
  }
  writeBlock(sheet.getRangeByIndexes(headerRow + 1 + bodyRows, firstColumn, rows.length, headers.length), rows);
  table.resize(sheet.getRangeByIndexes(headerRow, firstColumn, 1 + bodyRows + rows.length, headers.length));
};
