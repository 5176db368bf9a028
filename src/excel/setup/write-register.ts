import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { Column } from "../../domain/registers/column";
import { adaptFormula, type ActualHeader } from "../adapt-formula";
import { constantInput, formatAll, formulaInput, writeBlock, writeToAll, type CellInput } from "../cell-input";
import { colours, columnWidthInPoints, numberFormats, setApartByFormula } from "../looks";
import { actionBytes, bytesOf, type Batch } from "../payload";
import { colour, numberFormatOf, validate } from "./column-dress";
import { settingKeys } from "../../domain/registers/settings";
import { columnLetters } from "../../domain/values/address";
import { tableName, type RegisterName } from "../../domain/registers/names";
import { requireEmpty } from "../guards";
import { appendRows } from "../append-rows";
import type { ListsToFill, SettingLines } from "./extra-rows";
import type { Dress, RegisterPlan } from "./register-plan";
import { formatOfSetting } from "./setting-formats";

/** A table with a dark header, banded rows and filter buttons: Excel's own, so that it prints and reads as users know it. */
const tableStyle = "TableStyleMedium2";

/** A frozen header above which more rows stand would leave no room for the rows themselves. */
const mostFrozenRows = 5;

const sheetOf = (batch: Batch, plan: RegisterPlan): Excel.Worksheet =>
  batch.context.workbook.worksheets.getItem(plan.sheet);

const tableOf = (batch: Batch, { register }: RegisterPlan): Excel.Table =>
  batch.context.workbook.tables.getItem(tableName(register.name));

/** The cells of a column's body. */
const bodyCells = (batch: Batch, plan: RegisterPlan, position: number): Excel.Range =>
  tableOf(batch, plan)
    .columns.getItem(plan.headers[position] ?? "")
    .getDataBodyRange();

/** Some rows of a column's body. */
const rowsOf = (cells: Excel.Range, start: number, count: number): Excel.Range =>
  cells.getCell(start, 0).getResizedRange(count - 1, 0);

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
    table.style = tableStyle;
    table.name = tableName(register.name);
  } else if (plan.table !== tableName(register.name)) {
    batch.context.workbook.tables.getItem(plan.table).name = tableName(register.name);
  }
  if (added.length > 0) addColumns(tableOf(batch, plan), plan);
};

const addColumns = (table: Excel.Table, plan: RegisterPlan): void => {
  if (plan.hasHeadersBeside || (plan.hasNeighbours && !plan.hasTotals)) addColumnsBesideNeighbours(table, plan);
  else for (const { header } of plan.added) table.columns.add(undefined, undefined, header);
};

/**
 * A column added to a table pushes aside only what stands beside the table's own rows, and so tears apart what is taller. Whole
 * columns of the sheet keep it together, and every formula that refers to it follows.
 */
const addColumnsBesideNeighbours = (table: Excel.Table, { added, hasHeadersBeside }: RegisterPlan): void => {
  if (!hasHeadersBeside) table.getRange().getColumnsAfter(added.length).getEntireColumn().insert("Right");
  const headers = table.getRange().getRow(0).getColumnsAfter(added.length);
  // Before the table is drawn around them, so that it does not give them names of its own. Writing may make it grow by itself.
  if (!hasHeadersBeside) writeBlock(headers, [added.map(({ header }) => constantInput(header))]);
  else headers.load("address");
  table.resize(table.getRange().getBoundingRect(headers));
};

const writeNewCells = (sheet: Excel.Worksheet, plan: RegisterPlan): void => {
  const { headerRow, headers, initialRows } = plan;
  const rows: CellInput[][] = [headers, ...initialRows].map((row) => row.map(constantInput));
  writeBlock(sheet.getRangeByIndexes(headerRow, 0, rows.length, headers.length), rows);
  dressHeader(sheet, plan);
};

const dressHeader = (sheet: Excel.Worksheet, { headerRow, firstColumn, headers }: RegisterPlan): void => {
  const header = sheet.getRangeByIndexes(headerRow, firstColumn, 1, headers.length);
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
  for (const { column, position, runs, isAdded } of plan.formulas) {
    const formula = adaptFormula(column.formula, plan.register.name, actual);
    for (const { start, count } of runs) {
      await batch.reserve(8 * actionBytes + bytesOf(formula));
      const column = bodyCells(batch, plan, position);
      const isWhole = start === 0 && count === plan.bodyRows;
      const cells = isWhole ? column : rowsOf(column, start, count);
      // A cell that somebody typed in since stops the request: it is not ours to fill.
      if (!isAdded) requireEmpty(cells, 1);
      writeToAll(cells, formulaInput(formula));
    }
  }
};

/** The lines of Instellingen that set-up makes hold dates and amounts in one column: each gets the format of its kind. */
export const formatSettings = async (batch: Batch, plan: RegisterPlan): Promise<void> => {
  if (plan.register.name !== "Instellingen" || !(plan.origin === "made" || plan.isUnfinished)) return;
  const position = plan.headers.map(normaliseHeader).indexOf(normaliseHeader("Waarde"));
  for (const [row, key] of settingKeys.entries()) {
    const format = formatOfSetting(key);
    if (format === null) continue;
    await batch.reserve(5 * actionBytes);
    formatAll(rowsOf(bodyCells(batch, plan, position), row, 1), format);
  }
};

/** Gives columns their number format, width, drop-down, check, help and colours. */
export const dressColumns = async (
  batch: Batch,
  plan: RegisterPlan,
  available: (register: RegisterName) => boolean,
): Promise<void> => {
  const status = plan.headers.map(normaliseHeader).indexOf("status");
  if (plan.isUnfinished) await restartLooks(batch, plan);
  for (const dress of plan.dresses) {
    await batch.reserve(24 * actionBytes);
    const cells = bodyCells(batch, plan, dress.position);
    if (dress.isNew) dressNew(batch, plan, dress, cells);
    if (dress.colours && dress.column.kind === "key") setRowsApart(batch, plan);
    else if (dress.colours) {
      colour(cells, dress.column, {
        row: plan.headerRow + 1,
        column: plan.firstColumn + dress.position,
        status: status < 0 ? null : plan.firstColumn + status,
      });
    }
    if (dress.validation) validate(cells, dress.column, available);
  }
};

/** Of what an earlier set-up began, conditional formats would come twice. */
const restartLooks = async (batch: Batch, plan: RegisterPlan): Promise<void> => {
  await batch.reserve(16 * actionBytes);
  tableOf(batch, plan).getDataBodyRange().conditionalFormats.clearAll();
  dressHeader(sheetOf(batch, plan), plan);
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
  const { register, headerRow, firstColumn, headers } = plan;
  if (register.setApart === undefined) return;
  const positions = headers.map(normaliseHeader);
  const condition = register.setApart.replaceAll(
    /\{([^{}]+)\}/g,
    (_, header: string) =>
      `$${columnLetters(firstColumn + positions.indexOf(normaliseHeader(header)))}${headerRow + 2}`,
  );
  setApartByFormula(tableOf(batch, plan).getDataBodyRange(), `=${condition}`);
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

/** Writes the values of lists that were added, below a table that is made long enough for them. */
export const writeLists = async (batch: Batch, plan: RegisterPlan, { columns, rows }: ListsToFill): Promise<void> => {
  await batch.reserve((6 + 6 * columns.length) * actionBytes + bytesOf(columns));
  const table = tableOf(batch, plan);
  const more = rows - plan.bodyRows;
  if (more > 0) table.resize(table.getRange().getResizedRange(more, 0));
  for (const { header, values } of columns) {
    const cells = rowsOf(table.columns.getItem(header).getDataBodyRange(), 0, values.length);
    requireEmpty(cells, 1);
    writeBlock(
      cells,
      values.map((value) => [constantInput(value)]),
    );
  }
};

/** Writes the lines that Instellingen misses. */
export const writeSettings = async (batch: Batch, plan: RegisterPlan, lines: SettingLines): Promise<void> => {
  await batch.reserve(12 * actionBytes + bytesOf(lines.rows));
  appendRows(tableOf(batch, plan), lines, plan.bodyRows);
};
