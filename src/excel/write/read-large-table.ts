import { tableName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { isResponseTooLarge } from "../explain";
import { ExcelProblem, nothingChanged } from "../problem";
import { cellsOf } from "../read/question";
import type { Session } from "../session";
import { askTables, isSameLayout, spellingIn } from "./ask-tables";
import { keyHeader } from "./keys";
import { actualHeaderOf, type ColumnCells, type TableState, type Wanted, type WindowCells } from "./table-state";

/** How often a table that others keep rearranging is read again before that is told. */
const mostAttempts = 4;

/**
 * Reads a table of which the answer is over 5 MB: first where rows and columns stand, then the columns in parts, then once more
 * where everything stands. When that changed meanwhile the parts do not belong together, and all is read again.
 * @throws ExcelProblem
 */
export const readLargeTable = async (session: Session, wanted: Wanted): Promise<TableState | null> => {
  const { window, ...layout } = { ...wanted, headers: new Set<string>() };
  const look = async (spelled: TableState | null): Promise<TableState | null> => {
    const [state] = await session.ask(askTables([layout], spellingIn([spelled])));
    return state ?? null;
  };
  const first = await look(null);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const before = await look(first);
    if (!before) return null;
    const columns = await readColumns(session, before, wanted.headers);
    const cells = window ? await readWindow(session, before, window) : null;
    const after = await look(before);
    if (after && isSameLayout(before, after)) return { ...after, columns, window: cells };
  }
  throw new ExcelProblem("refused", {
    happened: `De rijen of kolommen van ${wanted.register} worden steeds verplaatst terwijl ze worden gelezen.`,
    unchanged: nothingChanged,
    advice: "Wacht tot uw collega's klaar zijn met sorteren of invoegen en probeer het opnieuw.",
  });
};

const readColumns = async (
  session: Session,
  state: TableState,
  headers: Iterable<string>,
): Promise<ReadonlyMap<string, ColumnCells>> => {
  const columns = new Map<string, ColumnCells>();
  for (const header of headers) {
    const name = actualHeaderOf(state, header);
    if (name === null) continue;
    const values = await readPart(session, state, name, 0, state.bodyRows, "values");
    const formulas = await readPart(session, state, name, 0, state.bodyRows, "formulas");
    const cells: ColumnCells = { values, formulas, formats: [] };
    columns.set(header, cells);
  }
  return columns;
};

const readWindow = async (
  session: Session,
  state: TableState,
  { start, count, headers, formulas }: NonNullable<Wanted["window"]>,
): Promise<WindowCells> => {
  const columns = new Map<string, readonly CellValue[]>();
  for (const header of headers) {
    const name = actualHeaderOf(state, header);
    if (name !== null) columns.set(header, await readPart(session, state, name, start, count, "values"));
  }
  const blanks = new Map<string, readonly boolean[]>();
  for (const name of formulas) {
    const typed = await readPart(session, state, name, start, count, "formulas");
    blanks.set(
      name,
      typed.map((cell) => cell === ""),
    );
  }
  const key = actualHeaderOf(state, keyHeader(state.register));
  const keys = key === null ? [] : await readPart(session, state, key, start, count, "values");
  return { start, count, keys, columns, blanks };
};

/** Part of a column, by halves where the answer is too large. */
const readPart = async (
  session: Session,
  state: TableState,
  name: string,
  start: number,
  count: number,
  what: "values" | "formulas",
): Promise<readonly CellValue[]> => {
  const cells = session.context.workbook.tables
    .getItem(tableName(state.register))
    .columns.getItem(name)
    .getRange()
    .getCell(1 + start, 0)
    .getResizedRange(count - 1, 0)
    .load(what);
  try {
    await session.send();
  } catch (error) {
    if (!isResponseTooLarge(error) || count === 1) throw error;
    const half = Math.floor(count / 2);
    return [
      ...(await readPart(session, state, name, start, half, what)),
      ...(await readPart(session, state, name, start + half, count - half, what)),
    ];
  }
  return cellsOf(cells, what).map(([cell]) => cell ?? "");
};
