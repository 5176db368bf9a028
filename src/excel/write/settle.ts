import { tableName } from "../../domain/registers/names";
import { ExcelProblem } from "../problem";
import type { Session } from "../session";
import { looseKey } from "./keys";
import type { NewRow } from "./queue-rows";
import type { TableState } from "./table-state";

/** New rows that were written, and the table they were written below. */
export interface Settling {
  readonly state: TableState;
  readonly rows: readonly NewRow[];
}

/**
 * Makes tables grow over new rows where Excel did not do so by itself, and fills formula columns that stayed empty there from the
 * first row, as a calculated column would. One request, and none where all is as it should be.
 * @returns true when something was written
 * @throws ExcelProblem
 */
export const settle = async (session: Session, settlings: readonly Settling[]): Promise<boolean> => {
  const checks = settlings.flatMap((each) => queue(session.context, each) ?? []);
  if (checks.length === 0) return false;
  await session.send();
  checks.forEach((check) => check());
  return true;
};

const queue = (context: Excel.RequestContext, { state, rows }: Settling): (() => void) | null => {
  const { window, bodyRows, register } = state;
  if (!window) return null;
  const keys = new Set(rows.map(({ key }) => looseKey(key)));
  const isOurs = window.keys.map((key) => keys.has(looseKey(key)));
  const last = isOurs.lastIndexOf(true);
  const missing = last < 0 ? 0 : Math.max(0, window.start + last + 1 - bodyRows);
  const blanks = [...window.blanks].flatMap(([name, cells]) =>
    runsOf(cells.map((isBlank, row) => isBlank && isOurs[row] === true)).map((run) => ({ name, ...run })),
  );
  if (missing === 0 && blanks.length === 0) return null;
  const table = context.workbook.tables.getItem(tableName(register));
  const before = table.getDataBodyRange().load("rowCount");
  if (missing > 0) table.resize(table.getRange().getResizedRange(missing, 0));
  for (const { name, start, count } of blanks) {
    const cells = table.columns.getItem(name).getDataBodyRange();
    cells
      .getCell(window.start + start, 0)
      .getResizedRange(count - 1, 0)
      .copyFrom(cells.getCell(0, 0), "Formulas");
  }
  const after = table.getDataBodyRange().load("rowCount");
  return () => {
    if (after.rowCount >= before.rowCount + missing) return;
    throw new ExcelProblem("not-verified", {
      happened: `De nieuwe rijen staan onder ${register}, maar de tabel is niet meegegroeid.`,
      unchanged: "Er is niets overschreven.",
      advice: "Sleep de hoek rechtsonder van de tabel over de nieuwe rijen en controleer de werkmap opnieuw.",
    });
  };
};

const runsOf = (cells: readonly boolean[]): readonly { start: number; count: number }[] => {
  const runs: { start: number; count: number }[] = [];
  cells.forEach((isBlank, row) => {
    const last = runs.at(-1);
    if (!isBlank) return;
    if (last && last.start + last.count === row) last.count += 1;
    else runs.push({ start: row, count: 1 });
  });
  return runs;
};
