import { controlegetalLabel, type SheetCells } from "../../../src/domain/momentopnamen/adopted-sheet";
import { controlegetalOf, type Grid } from "../../../src/domain/momentopnamen/checksum";
import { controlTexts } from "../../../src/domain/momentopnamen/control-column";
import type { CellValue } from "../../../src/domain/values/cell-value";

/** Columns of the report; then one white column, then Controle. */
export const width = 4;

const body: Grid = [
  ["Kwartaalrapportage", "", "", ""],
  [controlegetalLabel, "", "Status", "Vastgesteld"],
  ["", "", "", ""],
  ["Budget", "", "", ""],
  ["Programma", "Begroting", "Prognose", "Afwijking"],
  ["Bestuur", 100000, 130000.55, -30000.55],
  ["Sport", 20000, 1 / 3, 0],
  ["Wonen", 7, 8, 9],
];

/** The sheet of an adopted report as it is written: its number in B2, the column Controle in F. */
export const adoptedSheet = (below: Grid = []): CellValue[][] => {
  const cells = [...body, ...below];
  const number = controlegetalOf(cells);
  const texts = controlTexts(cells);
  return cells.map((row, index) => [
    ...(index === 1 ? [row[0] ?? "", number, ...row.slice(2)] : row),
    "",
    texts[index] ?? "",
  ]);
};

export const asRead = (cells: Grid): SheetCells => ({ row: 0, column: 0, cells });
