import { tableName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { writeBlock, type CellInput } from "../cell-input";
import { requireHeight, requireOrder } from "../guards";
import { actionBytes, bytesOf } from "../payload";
import { bytesOfLine } from "../way-back/queue-lines";
import { cellsOf } from "../read/question";
import type { Budget } from "./budget";
import { inputOf, isSame, type CellWrite, type Contents, type PutBack } from "./cell-write";
import { keyHeader, looseKey } from "./keys";
import { actualHeaderOf, isFormula, positionOf, type TableState } from "./table-state";

/** Cells of one column that are written as one block; those in between stay as they are. */
export interface Run {
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
    if (!budget.take(bytesOfRun(run))) return runs;
    runs.push(run);
  }
  return runs;
};

/** Writes that must go in one request, in runs; null when they do not fit in what is left of it. */
export const takeTogether = (writes: readonly CellWrite[], bodyRows: number, budget: Budget): readonly Run[] | null => {
  const runs = runsOf(writes, bodyRows - lastRows);
  return budget.take(runs.reduce((sum, run) => sum + bytesOfRun(run), 0)) ? runs : null;
};

const bytesOfRun = (run: Run): number => {
  const guards = run.writes.reduce((sum, { guard }) => sum + (guard?.size ?? 0), 0);
  const lines = run.writes.reduce((sum, { kept }) => sum + (kept ? bytesOfLine(kept) : 0), 0);
  const contents = bytesOf(run.writes.map((write) => inputOf(write.contents)));
  return contents + 5 * lengthOf(run) + lines + (18 + 6 * guards) * actionBytes;
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

/** Cells of which the look is queued. */
export interface QueuedCells {
  /** Queues the writing. */
  readonly write: () => void;
  /** Once the request was sent: tells each write what was seen, and answers what was written over and must be put back. */
  readonly seen: () => readonly PutBack[];
}

/**
 * Queues a look at the cells that are written in the same request: there nobody comes in between. Rows are found by place, columns
 * by name.
 */
export const queueCells = (context: Excel.RequestContext, state: TableState, runs: readonly Run[]): QueuedCells => {
  const table = context.workbook.tables.getItem(tableName(state.register));
  const bodyOf = (header: string): Excel.Range =>
    table.columns.getItemOrNullObject(actualHeaderOf(state, header) ?? header).getDataBodyRange();
  const cellsAt = (header: string, start: number, count: number): Excel.Range => {
    const body = bodyOf(header);
    const cell = body.getCell(start, 0);
    return count === 1 ? cell.getIntersectionOrNullObject(body) : cell.getResizedRange(count - 1, 0);
  };
  const wholeRows = runs.flatMap(({ writes }) => writes.filter(({ isOfWholeRow }) => isOfWholeRow));
  if (wholeRows.length > 0) {
    requireHeight(table.getDataBodyRange(), state.bodyRows);
    requireOrder(table, state.headers);
  }
  const looks = runs.map((run): Look => {
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
  return {
    write: () => {
      for (const run of runs)
        if (!run.writes.some(({ isOfWholeRow }) => isOfWholeRow))
          writeRun(cellsAt(run.header, run.start, lengthOf(run)), run);
      writeRows(table, state, wholeRows);
    },
    seen: () => judge(looks.flatMap(seenIn), newKeysIn(runs, state)),
  };
};

/** A look at the cells of a run. */
interface Look {
  readonly run: Run;
  readonly column: Excel.Range;
  readonly before: Excel.Range;
  readonly keys: Excel.Range;
  /** Of each write: the other cells of its row, and what they must hold. */
  readonly guards: readonly (readonly { readonly value: CellValue; readonly cell: Excel.Range }[])[];
}

/** What a look found of one write. */
interface Seen {
  readonly write: CellWrite;
  /** Null when nothing could be written: the row or the column was gone. */
  readonly found: Contents | null;
  readonly hasColumn: boolean;
  /** Loose key of the row as it was. */
  readonly key: string;
  /** True when the row is the one that was meant. */
  readonly isItsRow: boolean;
}

const seenIn = ({ run, column, before, keys, guards }: Look): readonly Seen[] =>
  run.writes.map((write, index) => {
    if (before.isNullObject || keys.isNullObject)
      return { write, found: null, hasColumn: !column.isNullObject, key: "", isItsRow: false };
    const at = write.row - run.start;
    const key = looseKey(cellsOf(keys, "values")[at]?.[0] ?? "");
    const isGuarded = (guards[index] ?? []).every(
      ({ value, cell }) => !cell.isNullObject && cellsOf(cell, "values")[0]?.[0] === value,
    );
    return { write, found: contentsAt(before, at), hasColumn: true, key, isItsRow: key === write.key && isGuarded };
  });

const newKeysIn = (runs: readonly Run[], { register }: TableState): ReadonlyMap<number, string> =>
  new Map(
    runs
      .filter(({ header }) => header === keyHeader(register))
      .flatMap(({ writes }) => writes.map(({ row, contents }) => [row, looseKey(contents.value)] as const)),
  );

const contentsAt = (range: Excel.Range, row: number): Contents => {
  const value: CellValue = cellsOf(range, "values")[row]?.[0] ?? "";
  const typed: CellValue = cellsOf(range, "formulas")[row]?.[0] ?? "";
  return { value, formula: isFormula(typed, value) ? String(typed) : null };
};

const isAsExpected = ({ write, found, isItsRow }: Seen): boolean => found !== null && isItsRow && write.accepts(found);

/** @param newKeys loose keys that the same request wrote, by row */
const judge = (all: readonly Seen[], newKeys: ReadonlyMap<number, string>): readonly PutBack[] => {
  const broken = new Set(all.filter((seen) => !isAsExpected(seen)).map(({ write }) => write.together));
  broken.delete(undefined);
  return all.flatMap((seen) => {
    const { write, found, key } = seen;
    if (found === null) {
      write.seen({ kind: seen.hasColumn ? "moved" : "no-column" });
      return [];
    }
    if (isAsExpected(seen) && !broken.has(write.together)) {
      write.seen({ kind: "as-expected" });
      return [];
    }
    write.seen(seen.isItsRow ? { kind: "changed", found } : { kind: "moved" });
    const { header, row, contents } = write;
    if (write.isLookOnly || isSame(found, contents)) return [];
    return [{ header, key: newKeys.get(row) ?? key, row, left: contents.value, contents: found }];
  });
};

/** Each row in one action; cells that are not written stay as they are. */
const writeRows = (table: Excel.Table, state: TableState, writes: readonly CellWrite[]): void => {
  for (const row of new Set(writes.map((write) => write.row))) {
    const inputs = new Array<CellInput>(state.headers.length).fill(null);
    for (const { header, contents } of writes.filter((write) => write.row === row && !write.isLookOnly))
      inputs[positionOf(state, header)] = inputOf(contents);
    writeBlock(table.getDataBodyRange().getRow(row), [inputs]);
  }
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
