import { quoted, sumIfs } from "../report/native";

/** An id holds the spelling of a status that users added: with `*` in it, `SUMIFS` would find others too. */
const withoutWildcards = (id: string): string => id.replaceAll(/[~*?]/g, "~$&");

/**
 * A key figure as it was adopted, natively: its row in Momentopnamen. An expression.
 * @param quarter a reference to the cell that holds `2021-Q2`
 */
export const keptFigure = (quarter: string, id: string): string =>
  sumIfs("Momentopnamen", "Waarde", [
    ["Kwartaal", quarter],
    ["Kerncijfer", quoted(withoutWildcards(id))],
  ]);
