import type { CellValue } from "../values/cell-value";
import type { KeyFigure, ReportCell, ReportLine, ReportTable, TableColumn } from "./report";
import type { CellLook } from "./sheet";

/** Columns of the page's grid; `layout/grid.ts` has their widths. */
export const gridColumns = 10;

export const constant = (look: CellLook, value: CellValue, id?: string): ReportCell => ({
  look,
  content: { constant: value },
  ...(id === undefined ? {} : { id }),
});

export const formula = (look: CellLook, native: string, expected: CellValue, id?: string): ReportCell => ({
  look,
  content: { formula: native, expected },
  ...(id === undefined ? {} : { id }),
});

/** The cell where a key figure has its home: other formulas find it by the figure's id. */
export const home = (figure: KeyFigure): ReportCell => formula(figure.look, figure.formula, figure.expected, figure.id);

/** A cell that repeats a key figure by referring to its home. */
export const repeat = (figure: KeyFigure): ReportCell => formula(figure.look, `={${figure.id}}`, figure.expected);

const headerLooks = { left: "columnHeader", right: "columnHeaderRight", center: "columnHeaderCenter" } as const;

/** @param id what a chart calls the title, when it is the name of a series */
export const column = (
  title: string,
  span: number,
  align: keyof typeof headerLooks = "left",
  id?: string,
): TableColumn => ({ header: constant(headerLooks[align], title, id), span });

/** One cell over the full width. */
export const fullWidth = (cell: ReportCell): ReportLine => ({ kind: "line", cells: [{ cell, span: gridColumns }] });

/** One Dutch line over the full width. */
export const note = (text: string): ReportLine => fullWidth(constant("note", text));

/** White space between two blocks. */
export const emptyLine: ReportLine = { kind: "line", cells: [] };

/** The header row alone, for where it is repeated on each page. */
export const headerOf = (columns: readonly TableColumn[]): ReportTable => ({ kind: "table", columns, rows: [] });

/** Rows without a header row above them. */
export const rowsUnder = (
  columns: readonly TableColumn[],
  rows: readonly (readonly (ReportCell | null)[])[],
): readonly ReportLine[] =>
  rows.map((row) => ({
    kind: "line",
    cells: columns.map(({ span }, index) => ({ cell: row[index] ?? null, span })),
  }));
