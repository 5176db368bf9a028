import type { CellValue } from "../values/cell-value";
import { controlegetalPattern, type Grid } from "./checksum";
import { controlColumnOf, readControl, type ControlledRow } from "./control-column";

/** The cells in use of a sheet, and where the first of them stands; zero-based. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
}

/** In front of the number, in the head of an adopted report. */
export const controlegetalLabel = "Controlegetal";

/** The label stands in the head: further down it is a text that happens to say the same. */
const rowsOfHead = 40;

/** The controlegetal of an adopted report, and the cell it stands in. Without a number the label stands alone, or says nonsense. */
export interface Stated {
  readonly row: number;
  readonly column: number;
  readonly number: string | null;
}

/** What a sheet holds of an adopted report. */
export interface AdoptedSheet {
  /** From A1 on, every row equally long. */
  readonly cells: Grid;
  /** Null when the label is gone too. */
  readonly stated: Stated | null;
  /** Null when the column Controle is gone. */
  readonly control: {
    readonly column: number;
    /** Columns and rows that the report had. */
    readonly width: number;
    readonly height: number;
    /** What the column says, row by row of the sheet. */
    readonly rows: readonly (ControlledRow | null)[];
  } | null;
}

/** All cells from A1 on; white rows at the end are none. */
const fromTheFirstCell = ({ row, column, cells }: SheetCells): Grid => {
  const height = cells.findLastIndex((each) => each.some((value) => value !== "")) + 1;
  const width = column + Math.max(0, ...cells.map((each) => each.length));
  const line = (values: readonly CellValue[]): CellValue[] =>
    Array.from({ length: width }, (_, at) => values[at - column] ?? "");
  return [...Array.from({ length: row }, () => line([])), ...cells.slice(0, height).map(line)];
};

const numberIn = (value: CellValue | undefined): string | null => {
  const text = String(value).trim();
  return controlegetalPattern.test(text) ? text : null;
};

/** Where the number of the adopted report stands, or would have to stand. */
export const statedIn = (cells: Grid): Stated | null => {
  for (const [row, values] of cells.slice(0, rowsOfHead).entries()) {
    const label = values.indexOf(controlegetalLabel);
    if (label < 0) continue;
    const found = values.findIndex((value, column) => column > label && numberIn(value) !== null);
    const column = found < 0 ? label + 1 : found;
    return { row, column, number: numberIn(values[column]) };
  }
  return null;
};

const controlIn = (cells: Grid): AdoptedSheet["control"] => {
  const counts = new Map<number, number>();
  for (const row of cells)
    for (const [column, value] of row.entries())
      if (readControl(value)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [column] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [-1, 0]);
  const rows = cells.map((row) => readControl(row[column]));
  const first = rows.find((row) => row !== null);
  if (!first) return null;
  // What a user wrote in the column that looks like ours and is not, has another size.
  const ours = rows.map((row) => (row?.rows === first.rows && row.marks.length === first.marks.length ? row : null));
  return { column, width: first.marks.length, height: first.rows, rows: ours };
};

export const readAdoptedSheet = (sheet: SheetCells): AdoptedSheet => {
  const cells = fromTheFirstCell(sheet);
  return { cells, stated: statedIn(cells), control: controlIn(cells) };
};

/** The cells that the controlegetal is made of: without the number itself and without the column Controle. */
export const controlledCells = ({ cells, stated, control }: AdoptedSheet): Grid =>
  cells.map((values, row) =>
    values.map((value, column) =>
      column === control?.column || (row === stated?.row && column === stated.column) ? "" : value,
    ),
  );

/** True when the column Controle stands where it was, with every row in its place. */
export const isWhole = ({ cells, control }: AdoptedSheet): boolean =>
  control !== null &&
  control.column === controlColumnOf(control.width) &&
  control.height === cells.length &&
  control.rows.every((row, index) => row?.row === index);

/** True when a sheet has anything that shows what was changed: the controlegetal or the column Controle. */
export const hasControl = (sheet: SheetCells): boolean => {
  const { stated, control } = readAdoptedSheet(sheet);
  return stated !== null || control !== null;
};
