import type { RegisterName } from "../../domain/registers/names";
import { isResponseTooLarge } from "../explain";
import type { Session } from "../session";
import { adoptedSheets, readAdopted } from "./adopted";
import { awayFromHome, type Block, type Contents, type Reading, type ReadingOf, type RegisterSheet } from "./contents";
import { askContents, firstRows } from "./question";
import { assumedBytesPerCell, bytesPerCell, readCells, type Wanted } from "./read-cells";

/** For whoever only looks at what the cells show. */
export const readValues: ReadingOf = () => "values";

/**
 * Reads what the registers are found by and what they hold: one request; more only where the answer is over 5 MB, or for a table
 * that stands on a sheet of another name, or for the cells of an adopted report whose sheet has another name than the usual.
 * @param adopted names that sheets of adopted reports may have; null when nobody looks at those
 * @throws ExcelProblem
 */
export const readContents = async (
  session: Session,
  reading: ReadingOf,
  adopted: readonly string[] | null = null,
): Promise<Contents> => {
  const found = await readFirst(session, reading, adopted ?? []);
  const away = awayFromHome({ ...found, elsewhere: {} });
  const wanted = away.flatMap((name): Wanted[] => {
    const table = found.registerTables[name];
    return table
      ? [{ sheet: table.sheet, ...table.area, bytesPerCell: assumedBytesPerCell, reading: reading(name) }]
      : [];
  });
  const blocks = await readCells(session, wanted);
  const read = new Set(found.adopted.map(({ sheet }) => sheet));
  const unread = adopted === null ? [] : adoptedSheets(found).filter(({ sheet }) => !read.has(sheet));
  return {
    ...found,
    elsewhere: Object.fromEntries(away.map((name, index) => [name, blocks[index]])),
    adopted: [
      ...found.adopted,
      ...(await readAdopted(
        session,
        unread.map(({ sheet }) => sheet),
      )),
    ],
  };
};

const readFirst = async (
  session: Session,
  reading: ReadingOf,
  adopted: readonly string[],
): Promise<Omit<Contents, "elsewhere">> => {
  const whole = askContents(reading, "everything", adopted)(session.context);
  try {
    await session.send();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    return readInParts(session, reading);
  }
  return whole();
};

/** First the layout with the top rows, which tell what a row weighs; then the rest by that measure. */
const readInParts = async (session: Session, reading: ReadingOf): Promise<Omit<Contents, "elsewhere">> => {
  const top = await session.ask(askContents(reading, "top"));
  const cut = Object.entries(top.registerSheets).flatMap(([name, sheet]) => {
    const rest = restOf(sheet.used, reading(name as RegisterName));
    return rest ? [{ name: name as RegisterName, sheet, rest }] : [];
  });
  const blocks = await readCells(
    session,
    cut.map(({ rest }) => rest),
  );
  const completed = cut.map(({ name, sheet }, index) => [name, withRows(sheet, blocks[index])] as const);
  return { ...top, registerSheets: { ...top.registerSheets, ...Object.fromEntries(completed) } };
};

const restOf = (used: Block | null, reading: Reading): Wanted | null => {
  if (!used || used.cells.length >= used.rows) return null;
  const { sheet, column, columns, cells } = used;
  const row = Math.max(used.row, firstRows);
  return { sheet, row, column, rows: used.row + used.rows - row, columns, bytesPerCell: bytesPerCell(cells), reading };
};

const withRows = (sheet: RegisterSheet, rest: Block | undefined): RegisterSheet =>
  sheet.used ? { ...sheet, used: { ...sheet.used, cells: [...sheet.used.cells, ...(rest?.cells ?? [])] } } : sheet;
