import { columnLetters } from "../../values/address";

/** Place of a cell in a sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A text of the formula, in which braces mean nothing, or the id of a cell. */
const textOrId = /"(?:[^"]|"")*"|\{([^{}]+)\}/g;

/**
 * Puts the address of a cell where the formula has its id: `{peildatum}` becomes `$D$3`.
 * @throws Error for an id that no cell has: a slip of the programmer.
 */
export const withAddresses = (formula: string, places: ReadonlyMap<string, Place>): string =>
  formula.replaceAll(textOrId, (found: string, id: string | undefined) => {
    if (id === undefined) return found;
    const place = places.get(id);
    if (!place) throw new Error(`no cell ${id}, in ${formula}`);
    return `$${columnLetters(place.column)}$${place.row + 1}`;
  });
