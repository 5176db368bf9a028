import {
  blockLayout,
  blockNames,
  chartOf,
  reconciliationPart,
  standingPart,
} from "../../domain/report/taakstelling-block";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { columnLetters } from "../../domain/values/address";
import { columnWidthInPoints } from "../looks";
import { actionBytes, type Batch } from "../payload";
import { writeMadeCells } from "../report/made-cells";
import { writeCharts } from "../report/write-charts";
import { quoteSheet } from "./name-plan";
import type { SetUpPlan } from "./plan";
import { movedTo, type PartPlace } from "./taakstelling-place";

/** In points, by row of a part: a title takes more than the standard row, and a note more than one line. */
const parts = {
  standing: {
    cells: standingPart,
    rows: blockLayout.standingRows,
    rowHeights: [
      [0, 26],
      [1, 30],
    ],
  },
  reconciliation: { cells: reconciliationPart, rows: blockLayout.reconciliationRows, rowHeights: [[11, 30]] },
} as const;

/** Writes what is missing of the block of Taakstelling: its parts, each under its name, and the chart. */
export const writeBlockOfTaakstelling = async (
  batch: Batch,
  plan: SetUpPlan,
  snapshot: WorkbookSnapshot,
): Promise<void> => {
  const register = plan.registers.get("Taakstelling");
  if (!register || !plan.block) return;
  const { worksheets, names } = batch.context.workbook;
  const sheet = worksheets.getItem(register.sheet);
  for (const { part, place, hasName } of plan.block.parts) {
    const { cells, rows, rowHeights } = parts[part];
    // The name first: by it a next set-up knows whose cells these are when Excel stops half-way.
    await batch.reserve(2 * actionBytes);
    const reference = `=${quoteSheet(register.sheet)}!${addressOf(place, rows)}`;
    if (hasName) names.getItem(blockNames[part]).formula = reference;
    else names.add(blockNames[part], reference);
    await writeMadeCells(
      batch,
      movedTo(cells(snapshot), place),
      { sheet, row: place.row, column: place.column },
      plan.actual,
    );
    if (part === "reconciliation") await setOffRightHalf(batch, sheet, place);
    if (place.column === 0) await setHeights(batch, sheet, place, rowHeights);
    else await setWidths(batch, sheet, place);
  }
  const { chart } = plan.block;
  if (chart) await writeCharts(batch, { sheet, name: register.sheet }, [chartOf(chart.standing, chart.place)]);
};

const addressOf = ({ row, column }: PartPlace, rows: number): string =>
  `$${columnLetters(column)}$${row + 1}:$${columnLetters(column + blockLayout.columns - 1)}$${row + rows}`;

/** The two halves stand side by side without a column between them. */
const setOffRightHalf = async (batch: Batch, sheet: Excel.Worksheet, { row, column }: PartPlace): Promise<void> => {
  await batch.reserve(2 * actionBytes);
  const { first, rows } = blockLayout.rightHalf;
  sheet.getRangeByIndexes(row, column + first, rows, 1).format.indentLevel = 1;
};

/** Above its table the rows are the part's own; beside it they are rows of the user's. */
const setHeights = async (
  batch: Batch,
  sheet: Excel.Worksheet,
  place: PartPlace,
  heights: readonly (readonly [row: number, points: number])[],
): Promise<void> => {
  await batch.reserve(2 * heights.length * actionBytes);
  for (const [row, points] of heights) sheet.getRangeByIndexes(place.row + row, 0, 1, 1).format.rowHeight = points;
};

/** Above its table a part stands on the table's columns; beside it on columns that nobody uses. */
const setWidths = async (batch: Batch, sheet: Excel.Worksheet, { column }: PartPlace): Promise<void> => {
  await batch.reserve(2 * blockLayout.widths.length * actionBytes);
  blockLayout.widths.forEach((characters, at) => {
    sheet.getRangeByIndexes(0, column + at, 1, 1).format.columnWidth = columnWidthInPoints(characters);
  });
};
