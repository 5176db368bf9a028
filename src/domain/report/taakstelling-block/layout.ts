/** The parts of the block. */
export const blockParts = ["standing", "reconciliation"] as const;

export type BlockPart = (typeof blockParts)[number];

/**
 * Workbook names over the parts of the block: by them a part that is there is recognised, whoever moved or changed it since, and left
 * as it is. A workbook from before the second part gets only that.
 */
export const blockNames: Readonly<Record<BlockPart, string>> = {
  standing: "Taakstelling_blok",
  reconciliation: "Taakstelling_aansluiting",
};

/**
 * How the block stands above its table: rows of its parts, the white row below each included, and the columns that the chart may
 * take right of them. The table's headers stand in the row after it.
 */
export const blockLayout = {
  standingRows: 9,
  reconciliationRows: 13,
  rows: 22,
  /** Columns of both parts. */
  columns: 10,
  /** First column and rows of the right half of the reconciliation. */
  rightHalf: { first: 4, rows: 11 },
  /** Widths in characters where the parts stand on columns of their own instead of the table's. */
  widths: [9, 28, 15, 13, 7, 13, 13, 13, 13, 13],
  chart: { row: 1, rows: 19, columns: 5 },
} as const;
