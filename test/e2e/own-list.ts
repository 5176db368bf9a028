import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addSheet } from "../../src/embedded-excel/model/sheet-operations";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../src/embedded-excel/xlsx/save";

/** One row of a sheet. */
export type Line = readonly (string | number)[];

/** The demo workbook with a list of the user's own on a sheet behind the others. */
export const demoWithList = (sheet: string, lines: readonly Line[]): Uint8Array => {
  const workbook = loadWorkbook(readFileSync(join(__dirname, "../../assets/demo/waterrijk.xlsx")));
  const { cells } = addSheet(workbook, sheet);
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== "") cells.set(row, column, { value, formula: null, style: 0 });
    });
  });
  return saveWorkbook(workbook);
};

/** An action list as another department kept it: a title above it, headers of its own, and a column that nobody else has. */
export const actionList: readonly Line[] = [
  ["Actielijst concerncontrol, stand september"],
  [],
  [
    "Nummer",
    "Omschrijving actie",
    "Herkomst",
    "Wie doet het",
    "Trekker",
    "Motievolgorde",
    "Stand",
    "Uiterlijk",
    "Kenmerk",
  ],
  ["AP-001", "", "", "", "", "", "Loopt", "31-12-2021", "2021/114"],
  ["AP-002", "", "", "", "", "", "Loopt", "15-11-2021", "2021/115"],
  [
    "",
    "Spelregels voor inhuur vaststellen",
    "Advies",
    "Organisatie",
    "Concerncontroller",
    "Basis op orde",
    "Niet gestart",
    "1-12-2021",
    "",
  ],
  [
    "",
    "Raad informeren over de wachtlijst",
    "Toezegging",
    "College",
    "Griffier",
    "Wettelijke taken",
    "Niet gestart",
    "31-2-2021",
    "",
  ],
  [
    "",
    "Meerjarenplan onderhoud actualiseren",
    "Advies",
    "Organisatie",
    "Teammanager Wonen",
    "Uitvoering",
    "In behandeling",
    "1-3-2022",
    "",
  ],
  [
    "",
    "Inkoopkalender opstellen",
    "Advies",
    "Organisatie",
    "Concerncontroller",
    "Basis op orde",
    "In behandeling",
    "1-2-2022",
    "",
  ],
  ["Totaal", "", "", "", "", "", "", "", ""],
];
