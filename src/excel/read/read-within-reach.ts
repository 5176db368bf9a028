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
 * @param wantsFar false for who does not ask what stands beyond reach
 * @throws ExcelProblem
 */
export const readWithinReach = async (
  session: Session,
  reading: ReadingOf,
  wantsFar: boolean,
): Promise<WithinReach> => {
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
  const farCells = await readFar(
    session,
    wantsFar ? sheets.map(({ used, table }) => ({ used, reach: withinReach(used, table) })) : [],
  );
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
    for (const row of block?.cells ?? []) cells.push(row);
  }
  return { sheet, ...reach, rows: cells.length, cells };
};

interface Beyond {
  readonly used: Block;
  readonly reach: Area;
}

/** The cells with contents in the last row and the last column in use of each sheet, where those are beyond reach. */
const readFar = async (session: Session, sheets: readonly Beyond[]): Promise<readonly FarCells[]> => {
  const strips = sheets.flatMap(({ used, reach }) => {
    const { row, column, rows, columns } = used;
    return [
      ...(rows > reach.rows ? [{ reach, sheet: used.sheet, row: row + rows - 1, column, rows: 1, columns }] : []),
      ...(columns > reach.columns
        ? [{ reach, sheet: used.sheet, row, column: column + columns - 1, rows, columns: 1 }]
        : []),
    ];
  });
  const blocks = await readCells(
    session,
    strips.map(({ sheet, row, column, rows, columns }) => ({
      ...{ sheet, row, column, rows, columns },
      bytesPerCell: bytesOfLoneCell,
      reading: "values",
    })),
  );
  const far = new Map<string, FarCells["cells"]>();
  strips.forEach(({ sheet, reach }, index) => {
    const block = blocks[index];
    if (!block) return;
    const known = far.get(sheet) ?? [];
    const cells = filledCells(block, ({ row, column }) => !isWithin(reach, row, column));
    far.set(sheet, [...known, ...cells.filter((cell) => !known.some((other) => isSamePlace(cell, other)))]);
  });
  return [...far].map(([sheet, cells]) => ({ sheet, cells }));
};

/** The corner of what is in use stands in its last row and in its last column. */
const isSamePlace = (one: FarCells["cells"][number], other: FarCells["cells"][number]): boolean =>
  one.row === other.row && one.column === other.column;
