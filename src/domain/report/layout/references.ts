import { columnLetters } from "../../values/address";

/** Place of a cell in a sheet, or of an area with its size; zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** A text of the formula, in which braces mean nothing, or the id of a cell. */
const textOrId = /"(?:[^"]|"")*"|\{([^{}]+)\}/g;

/**
 * Puts the address of a cell or area where the formula has its id: `{peildatum}` becomes `$D$3`.
 * @throws Error for an id that no cell has: a slip of the programmer.
 */
export const withAddresses = (formula: string, places: ReadonlyMap<string, Place>): string =>
  formula.replaceAll(textOrId, (found: string, id: string | undefined) => {
    if (id === undefined) return found;
    const place = places.get(id);
    if (!place) throw new Error(`no cell ${id}`);
    const { row, column, rows = 1, columns = 1 } = place;
    const first = addressOf(row, column);
    return rows * columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
  });

const addressOf = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
