/** Place on a sheet, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const single = /^\$?([A-Z]{1,3})\$?(\d+)$/;

/** Where the address of one cell points, such as `H12`; null for anything larger than a cell. */
export const cellPosition = (address: string): CellPosition | null => {
  const [, letters, row] = single.exec(address) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
};
