import { tableName, type RegisterName } from "../../registers/names";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { RegisterStructure, WorkbookStructure } from "../../snapshot/workbook-structure";
import { candidateFor, isLost, tableNamed } from "./evidence";
import { headersTwice } from "./headers";
import { areaAddress, cellAddress, someOf } from "./wording";

const unchanged = "daar is niets gewijzigd.";

/**
 * Why set-up must leave a register as it stands: what it would do to make it whole could change cells of the user's, or fail.
 * @param addsColumns true when columns have to be put beside it
 * @returns Dutch: what stands in the way and what to do; null when nothing does
 */
export const obstacleToSetUp = (
  name: RegisterName,
  { as, table, headers, merges, strays, unreadRows }: RegisterStructure,
  addsColumns: boolean,
): string | null => {
  if (unreadRows > 0)
    return `De tabel ${table ?? name} loopt door tot ver onder de laatste rij met inhoud; ${unchanged} Maak de tabel kleiner (Tabelontwerp > Tabelformaat wijzigen) en richt opnieuw in.`;
  if (strays.length > 0 && (as === "cells" || addsColumns))
    return `Ver buiten ${name} staat inhoud (${someOf(strays.map(cellAddress))}); ${unchanged} Maak die cellen leeg, sla de werkmap op en richt opnieuw in.`;
  if (as !== "cells") return null;
  const [twice] = headersTwice(headers);
  if (twice)
    return `De kop ${String(twice.header).trim()} staat twee keer in ${name}; ${unchanged} Geef een van beide een andere kop en richt opnieuw in.`;
  if (merges.length > 0)
    return `In ${name} zijn cellen samengevoegd (${someOf(merges.map(areaAddress))}); ${unchanged} Splits ze en richt opnieuw in.`;
  return null;
};

/** Why a register cannot be made although its table is there: nothing was recognised in it. Null when there is no such table. */
export const obstacleInTable = (name: RegisterName, structure: WorkbookStructure): string | null => {
  const around = structure.registers[name]?.withinTable;
  if (around)
    return `De koppen van ${name} staan als gewone rij in de tabel ${around}; ${unchanged} Maak van die tabel gewone cellen (Tabelontwerp > Converteren naar bereik), verwijder de rijen boven de koppen die er niet bij horen en richt opnieuw in.`;
  const table = tableNamed(structure, name);
  if (!table) return null;
  return table.hasHeaders
    ? `In de tabel ${tableName(name)} op werkblad ${table.sheet} staan de koppen van ${name} niet; ${unchanged} Herstel de koppen, of geef de tabel een andere naam, en richt opnieuw in.`
    : `De tabel ${table.name} toont haar koprij niet; ${unchanged} Zet op het tabblad Tabelontwerp de optie Veldnamenrij aan en richt opnieuw in.`;
};

/** Why no empty register is made: its rows stand in a table that was renamed, on a sheet that was renamed. Null when that is not so. */
export const obstacleToMake = (name: RegisterName, snapshot: WorkbookSnapshot): string | null => {
  const candidate = isLost(snapshot, name) ? candidateFor(snapshot, name) : undefined;
  return candidate
    ? `De tabel ${candidate.name} op werkblad ${candidate.sheet} heeft de koppen van ${name}; er is geen leeg register naast gemaakt. Geef die tabel de naam ${tableName(name)} (Tabelontwerp > Tabelnaam) en richt opnieuw in.`
    : null;
};

/** Why a workbook that a later version laid out is left as it is. */
export const newerSchema =
  "Deze werkmap is gemaakt met een nieuwere versie van de invoegtoepassing; er is niets gewijzigd. Werk de invoegtoepassing bij (vraag uw applicatiebeheerder) en richt dan opnieuw in.";
