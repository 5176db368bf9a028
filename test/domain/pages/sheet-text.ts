import type { CellRange, MadeSheet, SheetCell } from "../../../src/domain/report/sheet";

const letters = (column: number): string => String.fromCharCode(65 + column);

const area = ({ row, column, rows, columns }: CellRange): string =>
  `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;

/** What one cell holds and how it looks, on lines of its own. */
export const cellText = ({ look, content, span = 1 }: SheetCell, column: number): readonly string[] => {
  const place = span > 1 ? `${letters(column)}-${letters(column + span - 1)}` : letters(column);
  const value = "formula" in content ? content.expected : content.constant;
  return [
    `    ${place} ${look}: ${JSON.stringify(value)}`,
    ...("formula" in content ? [`        ${content.formula}`] : []),
  ];
};

/** A made sheet as text: all that stands in it and how it comes on paper. */
export const sheetText = (sheet: MadeSheet): string =>
  [
    `${sheet.name}; columns ${sheet.columnWidths.join(" ")}`,
    `foot: ${sheet.footer.left} / ${sheet.footer.right}; ${sheet.onePage ? "on one page" : "on pages"}`,
    `repeated ${sheet.repeatedRows.first + 1}-${sheet.repeatedRows.last + 1}; page breaks above ${sheet.pageBreaks.map((row) => row + 1).join(" ")}`,
    `line below ${sheet.ruledRows.map((row) => row + 1).join(" ")}`,
    ...sheet.charts.flatMap(({ name, kind, title, categories, series, place, numberFormat }) => [
      `chart ${name}, ${kind}, "${title}" over ${area(place)}, of ${area(categories)}, ${numberFormat}`,
      ...series.map(({ nameCell, values, color }) => `    ${area(nameCell)} ${area(values)} ${color}`),
    ]),
    ...sheet.rows.flatMap((cells, row) => [
      `${row + 1}${sheet.rowHeights.has(row) ? `, ${sheet.rowHeights.get(row)} points` : ""}`,
      ...cells.flatMap((cell, column) => (cell ? cellText(cell, column) : [])),
    ]),
    "",
  ].join("\n");
