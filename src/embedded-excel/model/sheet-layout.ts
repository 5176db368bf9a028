import { automaticHeights } from "./automatic-heights";
import type { Styles } from "./styles";
import type { Sheet } from "./workbook";

/** Pixels of a character of the standard font, of a point, of a column and a row without a size of their own. */
const PER_CHARACTER = 7;
const PER_POINT = 4 / 3;
const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;

/** Height of a row over the size of its largest letters. */
const LINE_PER_SIZE = 15 / 11;

/** Sizes of one sheet's rows and columns in pixels, as they are now; good until the sheet changes. */
export class SheetLayout {
  readonly #heights = new Map<number, number>();
  readonly #fontSizes = new Map<number, number>();
  readonly #automatic: (row: number) => number | null;
  #size: { rows: number; columns: number } | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly styles: Styles,
  ) {
    this.#automatic = automaticHeights(sheet, styles);
  }

  columnWidth(column: number): number {
    const format = this.sheet.columns.get(column);
    if (format?.hidden) return 0;
    const width = format?.width ?? null;
    return width === null ? STANDARD_WIDTH : Math.round(width * PER_CHARACTER);
  }

  rowHeight(row: number): number {
    const format = this.sheet.rows.get(row);
    if (format?.hidden) return 0;
    const points = format?.height ?? null;
    if (points !== null) return Math.round(points * PER_POINT);
    const known = this.#heights.get(row);
    if (known !== undefined) return known;
    const height = this.#fitting(row);
    this.#heights.set(row, height);
    return height;
  }

  /** Whatever holds something or looks like something: cells, tables and merges. */
  usedSize(): { rows: number; columns: number } {
    if (this.#size) return this.#size;
    const { cells, tables, merges } = this.sheet;
    const used = cells.usedArea(false);
    const areas = [...(used ? [used] : []), ...tables.map(({ area }) => area), ...merges];
    return (this.#size = {
      rows: Math.max(0, ...areas.map(({ row, rowCount }) => row + rowCount)),
      columns: Math.max(0, ...areas.map(({ column, columnCount }) => column + columnCount)),
    });
  }

  #fontSize(style: number): number {
    const known = this.#fontSizes.get(style) ?? this.styles.describe(style).font.size;
    this.#fontSizes.set(style, known);
    return known;
  }

  #fitting(row: number): number {
    let largest = 0;
    for (const cell of this.sheet.cells.row(row))
      if (cell && cell.value !== null) largest = Math.max(largest, this.#fontSize(cell.style));
    const points = Math.max(largest * LINE_PER_SIZE, this.#automatic(row) ?? 0);
    return Math.max(STANDARD_HEIGHT, Math.round(points * PER_POINT));
  }
}
