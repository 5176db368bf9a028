import type { RegisterName } from "../../domain/registers/names";

/*
 * Why a register cannot be written, and what to do: the same sentences beforehand and when it turns out on the way.
 */

export const notThere = (register: RegisterName): string =>
  `${register} staat niet als tabel in deze werkmap. Richt de werkmap eerst in (op Start).`;

export const isProtectedSheet = (register: RegisterName): string =>
  `Het werkblad van ${register} is beveiligd. Hef de beveiliging op (tabblad Controleren van Excel) en probeer het opnieuw.`;

export const isFilteredTable = (register: RegisterName): string =>
  `${register} is gefilterd. Wis het filter en probeer het opnieuw.`;

export const hasTotalsRow = (register: RegisterName): string =>
  `Onder ${register} staat een totaalrij, en daar komen de nieuwe rijen. Zet haar uit (tabblad Tabelontwerp van Excel, Totaalrij), probeer het opnieuw en zet haar daarna weer aan: Excel onthoudt wat erin stond.`;

/** @param address where the cells stand: `B61:D64` */
export const hasCellsBelow = (register: RegisterName, address: string): string =>
  `Onder ${register} is geen plaats voor nieuwe rijen: in ${address} staat iets. Verplaats dat, of voeg daarboven lege rijen in, en probeer het opnieuw.`;

/** @param rows where they stand: `22 tot en met 36` */
export const hasRowsBelow = (register: RegisterName, rows: string): string =>
  `Onder de tabel van ${register} staan rijen die er niet bij horen, maar er wel op lijken (rij ${rows}). Maak de tabel groter tot en met de laatste daarvan (Tabelontwerp > Tabelformaat wijzigen) en probeer het opnieuw.`;
