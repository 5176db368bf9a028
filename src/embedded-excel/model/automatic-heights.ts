import type { CellGrid } from "./grid";
import type { Styles } from "./styles";
import type { Area, ColumnFormat } from "./workbook";

/** Points of a line of text in the standard font, and that font's size. */
const [lineHeight, standardSize] = [15, 11];

/** Characters of a column without a width of its own. */
const standardWidth = 8.43;

/** The letters of a sentence are narrower on average than the digits in which widths are counted. */
const lettersPerDigit = 1.1;

/** Excel draws no row higher than this. */
const highest = 409.5;

interface Lines {
  readonly cells: CellGrid;
  readonly columns: ReadonlyMap<number, ColumnFormat>;
  readonly merges: readonly Area[];
}

/**
 * Excel fits a row without a height of its own to its wrapped text and saves what came of it; programs that open the file
 * rely on that. The fonts are not here to be measured, so this counts letters.
 * @returns points for a zero-based row; null where one line does
 */
export function automaticHeights({ cells, columns, merges }: Lines, styles: Styles): (row: number) => number | null {
  const looks = new Map<number, { wraps: boolean; size: number }>();
  const lookOf = (style: number): { wraps: boolean; size: number } => {
    const known = looks.get(style);
    if (known) return known;
    const { alignment, font } = styles.describe(style);
    const look = { wraps: alignment.wrapText, size: font.size };
    looks.set(style, look);
    return look;
  };
  // As in Excel, merged cells do not count.
  const isMerged = (row: number, column: number): boolean =>
    merges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  return (row) => {
    let height = 0;
    cells.row(row).forEach((cell, column) => {
      if (typeof cell?.value !== "string" || columns.get(column)?.hidden) return;
      const { wraps, size } = lookOf(cell.style);
      if (!wraps || isMerged(row, column)) return;
      const width = ((columns.get(column)?.width ?? standardWidth) * lettersPerDigit * standardSize) / size;
      height = Math.max(height, linesOf(cell.value, width) * lineHeight * (size / standardSize));
    });
    return height <= lineHeight ? null : Math.min(highest, height);
  };
}

/** Lines that a text takes when it is broken between words; a word wider than the cell is broken within. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
      const whole = Math.max(0, Math.ceil(length / width) - 1);
      lines += whole;
      used += (used > 0 ? 1 : 0) + length - whole * width;
    }
  }
  return lines;
}
