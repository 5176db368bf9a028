import { registers } from "../registers";
import type { Column } from "../registers/column";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { readerFor } from "./cell-reader";
import type { Mapping } from "./mapping";
import { percentageStyle, type PercentageStyle } from "./percentages";
import type { ImportRefusal } from "./plan";
import type { Reader } from "./reading";
import { tidyText } from "./same-value";
import { showFound } from "./show-value";
import type { SourceRow } from "./source-rows";

/** A column of the list that fills a column of the register. */
export interface MappedColumn {
  readonly column: Column;
  readonly position: number;
  readonly read: Reader;
  /** How it writes percentages without their sign; null when that is unclear, and for other columns. */
  readonly percentageStyle: PercentageStyle | null;
}

/** A row of the list as values of the register. */
export interface ReadRow {
  readonly number: number;
  /** As it stands in the list, without outer spaces; `""` for none. */
  readonly key: string;
  /** By header; what is empty in the list is not there. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** What is wrong with its cells; a row with problems is not brought in. */
  readonly problems: readonly Omit<ImportRefusal, "sourceRow">[];
}

/** The columns that are brought in, each ready for one pass over its cells. */
export const mappedColumns = (
  snapshot: WorkbookSnapshot,
  mapping: Mapping,
  rows: readonly SourceRow[],
): readonly MappedColumn[] => {
  const declared = new Map<string | null, Column>(
    registers[mapping.register].columns.map((column) => [column.header, column]),
  );
  return mapping.columns.flatMap(({ position, target }): MappedColumn[] => {
    const column = declared.get(target);
    if (column === undefined) return [];
    const style = column.kind === "percentage" ? percentageStyle(rows.map(({ cells }) => cells[position] ?? "")) : null;
    return [{ column, position, read: readerFor(column, mapping.register, snapshot, style), percentageStyle: style }];
  });
};

/** Reads one row; every cell that cannot be taken is a problem of its own. */
export const readRow = ({ number, cells }: SourceRow, columns: readonly MappedColumn[]): ReadRow => {
  const values = new Map<string, CellValue>();
  const problems: Omit<ImportRefusal, "sourceRow">[] = [];
  let key = "";
  for (const { column, position, read } of columns) {
    const cell = cells[position] ?? "";
    if (isEmpty(cell)) continue;
    const found = typeof cell === "string" ? tidyText(cell) : cell;
    if (column.kind === "key" && !isError(found)) {
      key = String(found);
      continue;
    }
    const reading = read(found);
    if ("refusal" in reading)
      problems.push({ header: column.header, value: showFound(found), reason: reading.refusal });
    else values.set(column.header, reading.value);
  }
  return { number, key, values, problems };
};
