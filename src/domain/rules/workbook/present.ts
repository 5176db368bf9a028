import { registerNames, tableName, type RegisterName } from "../../registers/names";
import { isOlderSchema } from "../../registers/schema-version";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { TableStructure } from "../../snapshot/workbook-structure";
import type { Rule } from "../rule";
import { settingValue } from "../setting-value";
import { anySheet, candidateFor, isLost, isNamed, looksLike, structures, tableNamed, wasSetUp } from "./evidence";

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Where a register that is not there would be looked for. */
const whereLookedFor = (snapshot: WorkbookSnapshot, name: RegisterName): string | undefined =>
  snapshot.sheets.find((sheet) => sameName(sheet, name)) ?? anySheet(snapshot);

const whatToDo = (snapshot: WorkbookSnapshot, name: RegisterName): string => {
  const candidate = candidateFor(snapshot, name);
  if (candidate)
    return `De tabel ${candidate.name} op werkblad ${candidate.sheet} heeft de koppen ervan: geef die tabel de naam ${tableName(name)} (Tabelontwerp > Tabelnaam).`;
  const isTaken = snapshot.sheets.some((sheet) => sameName(sheet, name));
  const table = tableNamed(snapshot.structure, name);
  if (table)
    return `De tabel ${table.name} op werkblad ${table.sheet} heeft andere koppen: herstel die, of geef die tabel een andere naam (Tabelontwerp > Tabelnaam).`;
  const other = isTaken ? ` Op het werkblad ${name} staat het niet meer.` : "";
  return `${other} Zet het terug met Versiegeschiedenis of Ongedaan maken, of kies Werkmap aanvullen voor een leeg register.`.trim();
};

/** `Actiepunten (2)`, as Excel calls the copy of a sheet. */
const isSheetCopyOf = (name: RegisterName, sheet: string): boolean =>
  sheet.toLowerCase().startsWith(`${name.toLowerCase()} (`) && sheet.endsWith(")");

/** A number that we copy behind a name is what Excel does when a sheet is copied. */
const isCopyOf = (name: RegisterName, { name: table, sheet }: TableStructure): boolean =>
  new RegExp(`^${tableName(name)}_?\\d+$`, "i").test(table) || isSheetCopyOf(name, sheet);

/** Rules on which registers are there, and as what. */
export const presentRules: readonly Rule[] = [
  {
    slug: "register-ontbreekt",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een register is weg, terwijl de werkmap ermee was ingericht",
    find: (snapshot, _, reportOnSheet) => {
      const isOld = isOlderSchema(settingValue(snapshot, "Schemaversie"));
      for (const name of registerNames) {
        const sheet = whereLookedFor(snapshot, name);
        if (!isLost(snapshot, name) || sheet === undefined) continue;
        if (tableNamed(snapshot.structure, name)?.hasHeaders === false) continue;
        if (isOld && !isNamed(snapshot.structure, name)) continue;
        reportOnSheet(sheet, 0, 0, {
          message: `Het register ${name} is niet te vinden: zijn tabel en werkblad zijn verwijderd of hernoemd. ${whatToDo(snapshot, name)}`,
        });
      }
    },
  },
  {
    slug: "tabel-verdwenen",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een register is geen tabel meer, maar gewone cellen",
    find: ({ structure }, _, reportOnSheet) => {
      if (!wasSetUp(structure)) return;
      for (const { name, at } of structures(structure)) {
        if (at.as !== "cells" || at.withinTable !== null) continue;
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message: `${name} is geen tabel meer maar gewone cellen: nieuwe rijen tellen niet overal mee en sorteren kan niet. Kies Werkmap aanvullen; dat maakt er weer een tabel van.`,
        });
      }
    },
  },
  {
    slug: "tabel-hernoemd",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "De tabel van een register heeft een andere naam gekregen",
    find: ({ structure }, _, reportOnSheet) => {
      if (!wasSetUp(structure)) return;
      for (const { name, at } of structures(structure)) {
        if (at.as !== "otherTable" || at.table === null) continue;
        const taker = tableNamed(structure, name);
        const whatToDo = taker
          ? `De naam ${tableName(name)} heeft nu een tabel op werkblad ${taker.sheet}: geef die eerst een andere naam (Tabelontwerp > Tabelnaam) en kies dan Werkmap aanvullen.`
          : `Kies Werkmap aanvullen; dat geeft haar de naam ${tableName(name)} terug.`;
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message: `De tabel van ${name} heet nu ${at.table}: sorteren, inlezen en rapporteren vinden haar zo niet. ${whatToDo}`,
        });
      }
    },
  },
  {
    slug: "koprij-verborgen",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "De tabel van een register toont haar koprij niet",
    find: ({ structure }, _, reportOnSheet) => {
      for (const table of structure.tables.filter(({ hasHeaders }) => !hasHeaders)) {
        const register = registerNames.find(
          (name) => sameName(table.name, tableName(name)) || (sameName(table.sheet, name) && looksLike(name, table)),
        );
        // With the headers as a row of the table another finding says what to do.
        if (register === undefined || sameName(structure.registers[register]?.withinTable ?? "", table.name)) continue;
        reportOnSheet(table.sheet, 0, 0, {
          message: `De tabel ${table.name} toont haar koprij niet, zodat de kolommen van ${register} niet te vinden zijn. Zet op het tabblad Tabelontwerp de optie Veldnamenrij aan.`,
        });
      }
    },
  },
  {
    slug: "koprij-verschoven",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "De koppen van een register staan als gewone rij in een tabel",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        if (at.withinTable === null) continue;
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message: `De koppen van ${name} staan in rij ${at.area.row + 1}, als gewone rij in de tabel ${at.withinTable}. Maak van die tabel gewone cellen (Tabelontwerp > Converteren naar bereik), verwijder de rijen boven de koppen die er niet bij horen en kies Werkmap aanvullen.`,
        });
      }
    },
  },
  {
    slug: "register-dubbel",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een tweede tabel of een kopie van het werkblad lijkt hetzelfde register te zijn",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        for (const { name: sheet } of structure.sheets) {
          const hasTable = structure.tables.some((table) => sameName(table.sheet, sheet));
          if (hasTable || sameName(sheet, at.sheet) || !isSheetCopyOf(name, sheet)) continue;
          reportOnSheet(sheet, 0, 0, {
            severity: "info",
            message: `Het werkblad ${sheet} lijkt een kopie van ${name}: wat daarop staat, telt niet mee. Zet over wat mee moet tellen, en verwijder de kopie of geef haar een andere naam.`,
          });
        }
        for (const table of structure.tables) {
          const isOther = at.table !== null && !sameName(table.name, at.table);
          const isBeside = sameName(table.sheet, at.sheet);
          if (!isOther || !(isBeside || isCopyOf(name, table)) || !looksLike(name, table)) continue;
          reportOnSheet(table.sheet, 0, 0, {
            message: `De tabel ${table.name} op werkblad ${table.sheet} lijkt ook ${name} te zijn, maar alleen de tabel ${at.table} op werkblad ${at.sheet} telt mee. Zet rijen die mee moeten tellen daarin over, en verwijder de andere tabel of bewaar haar in een eigen werkmap.`,
          });
        }
      }
    },
  },
];
