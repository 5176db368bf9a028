import type { HeaderMatch, Mapping, SourceList } from "../../domain/import";
import { registers } from "../../domain/registers";
import { columnLetters } from "../../domain/values/address";
import { enumerated } from "../parts/wording";
import { counted } from "../parts/counts";

/** A column of the list, with what it may become. */
export interface ColumnLine extends HeaderMatch {
  /** The header, or its place when it has none. */
  readonly label: string;
  readonly options: readonly { readonly header: string; readonly text: string }[];
}

/** The columns of a list as the user goes through them. */
export interface ColumnLines {
  /** Those that the user had better look at. */
  readonly doubtful: readonly ColumnLine[];
  /** Those that were recognised. */
  readonly recognised: readonly ColumnLine[];
}

const isDoubtful = ({ how }: HeaderMatch): boolean => how === "none" || how === "similar";

/**
 * The columns of a list in its own order, those that ask for a look apart.
 * @param proposed the mapping without the user's choices: a column that was doubtful stays where it is once it was chosen
 */
export const columnLines = (list: SourceList, mapping: Mapping, proposed: Mapping): ColumnLines => {
  const doubtful = new Set(proposed.columns.filter(isDoubtful).map(({ position }) => position));
  const givers = new Map(mapping.columns.map((match) => [match.target, labelOf(list, match)]));
  const headers = registers[mapping.register].columns
    .filter(({ kind }) => kind !== "formula")
    .map(({ header }) => header);
  const lines = mapping.columns.map((match) => ({
    ...match,
    label: labelOf(list, match),
    options: headers.map((header) => {
      const giver = header === match.target ? undefined : givers.get(header);
      return { header, text: giver === undefined ? header : `${header} (nu uit ${giver})` };
    }),
  }));
  return {
    doubtful: lines.filter(({ position }) => doubtful.has(position)),
    recognised: lines.filter(({ position }) => !doubtful.has(position)),
  };
};

const labelOf = ({ firstColumn }: SourceList, { found, position }: HeaderMatch): string =>
  found.trim() === "" ? `Kolom ${columnLetters(firstColumn + position)}, zonder kop` : found;

/** `14 van de 18 kolommen gaan naar Actiepunten. De koppen staan in rij 3.` */
export const columnsSummary = (list: SourceList, { columns, register, headerRow }: Mapping): string => {
  const taken = columns.filter(({ target }) => target !== null).length;
  const goes = `${taken} van de ${counted(columns.length, "kolom", "kolommen")} ${taken === 1 ? "gaat" : "gaan"} naar ${register}.`;
  return `${goes} De koppen staan in rij ${list.firstRow + headerRow}.`;
};

/** Dutch: which required columns the list does not give, and what that means; null when it gives all. */
export const missingText = ({ missing, register }: Mapping): string | null =>
  missing.length === 0
    ? null
    : `In uw lijst is geen kolom gevonden voor ${enumerated(missing)}. Staat ${missing.length === 1 ? "die" : "het"} er wel in, kies dan hieronder welke kolom het is. Anders blijft dat in nieuwe rijen van ${register} leeg, en noemt Controleren het.`;
