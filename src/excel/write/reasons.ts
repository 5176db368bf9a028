import type { RegisterName } from "../../domain/registers/names";

/*
 * Why a cell was left alone or a row was not added: Dutch, for the user.
 */

export const changedByColleague = "Een collega wijzigde deze cel intussen.";
export const changedSince = "Deze cel is sindsdien gewijzigd; wat er nu staat, blijft staan.";
export const changedRightAfter =
  "Direct na het schrijven stond hier iets anders: een collega wijzigde de cel tegelijk.";
export const holdsFormula = "In deze cel staat een formule; die blijft staan.";
export const keyDoubled = "Het Nr van deze rij staat er meer dan één keer, dus het is niet zeker welke rij bedoeld is.";
export const tooBusy =
  "Er werd in deze tabel steeds tegelijk gewerkt. Wacht tot uw collega's klaar zijn en probeer het opnieuw.";

export const rowTouched = "In deze rij is intussen iets gewijzigd of erbij gezet; zij blijft staan.";

export const rowGone = (register: RegisterName): string => `De rij staat niet meer in ${register}.`;

export const columnGone = (register: RegisterName, header: string): string =>
  `De kolom ${header} staat niet meer in ${register}.`;

/** What a colleague had typed was written over in the same moment, and could not be put back because its row is gone or doubled. */
export const notPutBack = (shown: string): string =>
  `Een collega typte hier tegelijk ${shown === "" ? "niets" : `"${shown}"`}; dat is overschreven. Kijk samen wat er moet staan.`;

export const keyTaken = (register: RegisterName, key: string): string =>
  `${key} staat intussen al in ${register}, met andere gegevens. Bekijk de lijst opnieuw: dan wordt die rij een wijziging.`;

export const keyDoubledNow = (key: string): string =>
  `De rij is toegevoegd, maar een collega voegde tegelijk een rij met ${key} toe. Geef één van beide een ander Nr.`;

export const keyRepeated = (key: string): string => `${key} staat meer dan één keer in wat wordt toegevoegd.`;

export const rowVanished = (key: string): string =>
  `${key} is geschreven, maar direct daarna niet teruggevonden: een collega verwijderde de rij of gaf haar een ander Nr.`;
