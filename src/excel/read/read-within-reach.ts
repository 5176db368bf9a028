import { registerNames, type RegisterName } from "../../domain/registers/names";
import { isReadTooLarge } from "../explain";
import type { Session } from "../session";
import { standsAtHome, type Area, type Block, type FarCells, type ReadingOf, type RegisterSheet } from "./contents";
import { endsBlank, filledCells, isEndless, isWithin, rowsOfEndless, withinReach } from "./extents";
import { askContents, type Corner, type FirstContents } from "./question";
import { bytesPerCell, readCells, type Wanted } from "./read-cells";

/** The corner of each sheet that is read with the layout. */
const usualCorner: Corner = { rows: 1500, lastColumn: "CV" };

/** When even that is too much, because many sheets are very wide. */
const smallCorner: Corner = { rows: 100, lastColumn: "CV" };

/** Rows of an endless area in one step. */
const step = 20_000;

/** Bytes of a blank cell in a row of its own. */
const bytesOfLoneCell = 6;

export interface WithinReach {
  readonly contents: FirstContents;
  readonly farCells: readonly FarCells[];
}

/**
 * Reads a workbook of which the answer is too large: first the layout with a corner of each sheet, which tells what a row weighs;
 * then the rest by that measure, as far as a register can reach, and the last row and column of what is in use beyond that.
 * @throws ExcelProblem
 */
export const readWithinReach = async (session: Session, reading: ReadingOf): Promise<WithinReach> => {
  const layout = await readLayout(session, reading);
  const sheets = registerNames.flatMap((name) => {
    const sheet = layout.registerSheets[name];
    if (!sheet?.used) return [];
    const table = layout.registerTables[name];
    return [{ name, sheet, used: sheet.used, table: table && standsAtHome(table, sheet) ? table.area : null }];
  });
  const closed = sheets.filter(({ used }) => !isEndless(used));
  const blocks = await readCells(
    session,
    closed.map(({ name, used, table }) => restOf(used, withinReach(used, table), reading(name))),
  );
  const read = new Map<RegisterName, Block>();
  closed.forEach(({ name, used, table }, index) =>
    read.set(name, joined(used, withinReach(used, table), blocks[index]?.cells ?? [])),
  );
  for (const { name, used, table } of sheets.filter((each) => isEndless(each.used))) {
    read.set(name, await readDown(session, used, withinReach(used, table), { ...wantedOf(used, reading(name)) }));
  }
  const farCells: FarCells[] = [];
  for (const { used, table } of sheets) farCells.push(...(await readFar(session, used, withinReach(used, table))));
  const registerSheets = Object.fromEntries(
    Object.entries(layout.registerSheets).map(([name, sheet]): [string, RegisterSheet] => [
      name,
      { ...sheet, used: read.get(name as RegisterName) ?? null },
    ]),
  );
  return { contents: { ...layout, registerSheets }, farCells };
};

/** A table that stands on a sheet of another name. @throws ExcelProblem */
export const readTableAway = async (session: Session, wanted: Wanted): Promise<Block> => {
  const { sheet, row, column, rows, columns } = wanted;
  const area = { row, column, rows, columns };
  if (isEndless(wanted))
    return readDown(session, { sheet, ...area, cells: [] }, { ...area, rows: rowsOfEndless }, wanted);
  const [block] = await readCells(session, [wanted]);
  return block ?? { sheet, ...area, cells: [] };
};

const readLayout = async (session: Session, reading: ReadingOf): Promise<FirstContents> => {
  try {
    return await session.ask(askContents(reading, usualCorner));
  } catch (error) {
    if (!isReadTooLarge(error)) throw error;
  }
  return session.ask(askContents(reading, smallCorner));
};

const wantedOf = (used: Block, reading: Wanted["reading"]): Pick<Wanted, "sheet" | "bytesPerCell" | "reading"> => ({
  sheet: used.sheet,
  bytesPerCell: bytesPerCell(used.cells),
  reading,
});

/** What the corner does not hold: the rows below it, or everything where it is too narrow. */
const restOf = (used: Block, reach: Area, reading: Wanted["reading"]): Wanted => {
  const known = isWideEnough(used, reach) ? Math.min(used.cells.length, reach.rows) : 0;
  return { ...wantedOf(used, reading), ...reach, row: reach.row + known, rows: reach.rows - known };
};

const isWideEnough = ({ cells }: Block, { columns }: Area): boolean => (cells[0]?.length ?? 0) >= columns;

const joined = (used: Block, reach: Area, rest: Block["cells"]): Block => ({
  sheet: used.sheet,
  ...reach,
  cells: isWideEnough(used, reach)
    ? [...used.cells.slice(0, reach.rows).map((row) => row.slice(0, reach.columns)), ...rest]
    : rest,
});

/** Reads down until nothing follows any more. */
const readDown = async (
  session: Session,
  used: Block,
  reach: Area,
  { sheet, bytesPerCell: weight, reading }: Pick<Wanted, "sheet" | "bytesPerCell" | "reading">,
): Promise<Block> => {
  const cells = [...joined(used, reach, []).cells];
  while (cells.length < reach.rows && !endsBlank(cells)) {
    const rows = Math.min(cells.length === 0 ? step / 10 : step, reach.rows - cells.length);
    const [block] = await readCells(session, [
      { sheet, ...reach, row: reach.row + cells.length, rows, bytesPerCell: weight, reading },
    ]);
    cells.push(...(block?.cells ?? []));
  }
  return { sheet, ...reach, rows: cells.length, cells };
};

/** The cells with contents in the last row and the last column in use, where those are beyond reach. */
const readFar = async (session: Session, used: Block, reach: Area): Promise<readonly FarCells[]> => {
  const strips: Area[] = [];
  if (used.rows > reach.rows) strips.push({ ...used, row: used.row + used.rows - 1, rows: 1 });
  if (used.columns > reach.columns) strips.push({ ...used, column: used.column + used.columns - 1, columns: 1 });
  const blocks = await readCells(
    session,
    strips.map(({ row, column, rows, columns }) => ({
      sheet: used.sheet,
      row,
      column,
      rows,
      columns,
      bytesPerCell: bytesOfLoneCell,
      reading: "values",
    })),
  );
  const cells = blocks.flatMap((block) => filledCells(block, ({ row, column }) => !isWithin(reach, row, column)));
  return cells.length > 0 ? [{ sheet: used.sheet, cells }] : [];
};
