import { tableName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { writeBlock, type CellInput } from "../cell-input";
import { actionBytes, bytesOf } from "../payload";
import { cellsOf } from "../read/question";
import type { Budget } from "./budget";
import { inputOf, isSame, type CellWrite, type Contents, type PutBack } from "./cell-write";
import { keyHeader, looseKey } from "./keys";
import { actualHeaderOf, isFormula, type TableState } from "./table-state";

/** Cells of one column that are written as one block; those in between stay as they are. */
interface Run {
  readonly header: string;
  readonly start: number;
  readonly writes: readonly CellWrite[];
}

/** Leaving cells alone costs 5 bytes each, a block of its own a few thousand. */
const widestGap = 200;
const longestRun = 2000;

/**
 * Cells of the last rows are written one by one, and only as far as they still lie in the table: when rows were deleted meanwhile, what
 * was meant for them must not land below it.
 */
const lastRows = 5;

/** As many cells as fit in what is left of the request, in runs. What does not fit has its turn later. */
export const takeRuns = (writes: readonly CellWrite[], bodyRows: number, budget: Budget): readonly Run[] => {
  const runs: Run[] = [];
  for (const run of runsOf(writes, bodyRows - lastRows)) {
    const guards = run.writes.reduce((sum, { guard }) => sum + (guard?.size ?? 0), 0);
    const rows = lengthOf(run);
    const bytes = bytesOf(run.writes.map(({ contents }) => inputOf(contents))) + 5 * rows;
    if (!budget.take(bytes + (18 + 6 * guards) * actionBytes)) return runs;
    runs.push(run);
  }
  return runs;
};

const lengthOf = ({ start, writes }: Run): number => (writes.at(-1)?.row ?? start) - start + 1;

const runsOf = (writes: readonly CellWrite[], firstOfLast: number): readonly Run[] => {
  const byHeader = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const known = byHeader.get(write.header);
    if (known) known.push(write);
    else byHeader.set(write.header, [write]);
  }
  return [...byHeader].flatMap(([header, column]) => {
    const runs: { header: string; start: number; writes: CellWrite[] }[] = [];
    for (const write of column.sort((a, b) => a.row - b.row)) {
      const last = runs.at(-1);
      const previous = last?.writes.at(-1);
      const joins =
        last &&
        previous &&
        write.row < firstOfLast &&
        write.row - previous.row <= widestGap &&
        write.row - last.start < longestRun;
      if (joins) last.writes.push(write);
      else runs.push({ header, start: write.row, writes: [write] });
    }
    return runs;
  });
};

/**
 * Queues a look at the cells, and then what is written there: in one request nobody comes in between. Rows are found by place, columns
 * by name. The function it gives tells each write what was seen, and answers what was written over and must be put back.
 */
export const queueCells = (
  context: Excel.RequestContext,
  state: TableState,
  runs: readonly Run[],
): (() => readonly PutBack[]) => {
  const table = context.workbook.tables.getItem(tableName(state.register));
  const bodyOf = (header: string): Excel.Range =>
    table.columns.getItemOrNullObject(actualHeaderOf(state, header) ?? header).getDataBodyRange();
  const cellsAt = (header: string, start: number, count: number): Excel.Range => {
    const body = bodyOf(header);
    const cell = body.getCell(start, 0);
    return count === 1 ? cell.getIntersectionOrNullObject(body) : cell.getResizedRange(count - 1, 0);
  };
  const looks = runs.map((run) => {
    const count = lengthOf(run);
    return {
      run,
      column: bodyOf(run.header).load("rowCount"),
      before: cellsAt(run.header, run.start, count).load("values,formulas"),
      keys: cellsAt(keyHeader(state.register), run.start, count).load("values"),
      guards: run.writes.map(({ row, guard }) =>
        [...(guard ?? [])].map(([header, value]) => ({ value, cell: cellsAt(header, row, 1).load("values") })),
      ),
    };
  });
  for (const run of runs) writeRun(cellsAt(run.header, run.start, lengthOf(run)), run);
  return () => {
    const newKeys = new Map(
      runs
        .filter(({ header }) => header === keyHeader(state.register))
        .flatMap(({ writes }) => writes.map(({ row, contents }) => [row, looseKey(contents.value)] as const)),
    );
    return looks.flatMap(({ run, column, before, keys, guards }) => {
      if (before.isNullObject || keys.isNullObject) {
        run.writes.forEach(({ seen }) => seen({ kind: column.isNullObject ? "no-column" : "moved" }));
        return [];
      }
      return run.writes.flatMap((write, index) => {
        const at = write.row - run.start;
        const found = contentsAt(before, at);
        const key = looseKey(cellsOf(keys, "values")[at]?.[0] ?? "");
        const isGuarded = (guards[index] ?? []).every(
          ({ value, cell }) => !cell.isNullObject && cellsOf(cell, "values")[0]?.[0] === value,
        );
        return judge(write, { found, key, isGuarded, newKey: newKeys.get(write.row) ?? key });
      });
    });
  };
};

const contentsAt = (range: Excel.Range, row: number): Contents => {
  const value: CellValue = cellsOf(range, "values")[row]?.[0] ?? "";
  const typed: CellValue = cellsOf(range, "formulas")[row]?.[0] ?? "";
  return { value, formula: isFormula(typed, value) ? String(typed) : null };
};

interface Seen {
  readonly found: Contents;
  /** Loose key of the row as it was, and as it is now. */
  readonly key: string;
  readonly newKey: string;
  readonly isGuarded: boolean;
}

const judge = (write: CellWrite, { found, key, newKey, isGuarded }: Seen): readonly PutBack[] => {
  const { header, row, contents } = write;
  const isItsRow = key === write.key && isGuarded;
  if (isItsRow && write.accepts(found)) {
    write.seen({ kind: "as-expected" });
    return [];
  }
  write.seen(isItsRow ? { kind: "changed", found } : { kind: "moved" });
  return isSame(found, contents) ? [] : [{ header, key: newKey, row, left: contents.value, contents: found }];
};

const writeRun = (cells: Excel.Range, run: Run): void => {
  const inputs: CellInput[][] = Array.from({ length: lengthOf(run) }, () => [null]);
  const formats: (string | null)[][] = inputs.map(() => [null]);
  for (const { row, contents, format } of run.writes) {
    inputs[row - run.start] = [inputOf(contents)];
    formats[row - run.start] = [format];
  }
  // Before the value: what is written to a cell with a text format becomes text.
  if (run.writes.some(({ format }) => format !== null)) cells.numberFormat = formats as string[][];
  writeBlock(cells, inputs);
};
