import { renameSheet } from "../../../src/embedded-excel/model/sheet-operations";
import { addSheet as addModelSheet, deleteSheet } from "../../../src/embedded-excel/model/sheet-operations";
import type { Workbook } from "../../../src/embedded-excel/model/workbook";
import {
  areaOf,
  dropTable,
  growTable,
  hideColumn,
  hideRow,
  pointNowhere,
  pushDown,
  put,
  putSetting,
  renameHeader,
  rowBelow,
  sheetOf,
  tableOn,
} from "./break";

/** What is broken, and the one finding that names it; null where it is handled and nothing has to be said. */
export interface Defect {
  readonly says: string;
  readonly breaks: (workbook: Workbook) => void;
  readonly finding: { readonly rule: string; readonly at: string } | null;
}

/** Defects that do not get in each other's way, in one workbook. */
export interface BrokenWorkbook {
  readonly title: string;
  readonly defects: readonly Defect[];
}

const defect = (says: string, breaks: Defect["breaks"], rule: string | null, at = ""): Defect => ({
  says,
  breaks,
  finding: rule === null ? null : { rule, at },
});

export const corpus: readonly BrokenWorkbook[] = [
  {
    title: "tables and sheets that were renamed, deleted or taken",
    defects: [
      defect(
        "a table with another name",
        (workbook) => void (tableOn(workbook, "Actiepunten").name = "Tabel7"),
        "tabel-hernoemd",
        "Actiepunten!A1",
      ),
      defect(
        "a table and its sheet with another name",
        (workbook) => {
          tableOn(workbook, "Portefeuilles").name = "Tabel8";
          renameSheet(workbook, sheetOf(workbook, "Portefeuilles"), "Verdeling");
        },
        "register-ontbreekt",
        "Instellingen!A1",
      ),
      defect(
        "a sheet with another name",
        (workbook) => renameSheet(workbook, sheetOf(workbook, "Jaarplannen"), "Plannen van het jaar"),
        null,
      ),
      defect(
        "a table that became plain cells",
        (workbook) => dropTable(workbook, "Budgetregels"),
        "tabel-verdwenen",
        "Budgetregels!A1",
      ),
      defect(
        "a sheet that was deleted",
        (workbook) => deleteSheet(workbook, sheetOf(workbook, "Budgethouders")),
        "register-ontbreekt",
        "Instellingen!A1",
      ),
      defect(
        "a sheet whose name something else took",
        (workbook) => {
          renameSheet(workbook, sheetOf(workbook, "Raadsverzoeken"), "Oud");
          dropTable(workbook, "Oud");
          addModelSheet(workbook, "Raadsverzoeken");
          put(workbook, "Raadsverzoeken", "A1", "Kantinelijst");
        },
        "register-ontbreekt",
        "Raadsverzoeken!A1",
      ),
      defect(
        "a copy of a register's sheet",
        (workbook) => {
          const copy = addModelSheet(workbook, "Mandaten (2)");
          const table = tableOn(workbook, "Mandaten");
          for (const [row, column, cell] of sheetOf(workbook, "Mandaten").cells.entries())
            copy.cells.set(row, column, { ...cell });
          copy.tables = [
            { ...table, id: 99, name: "Mandaten3", columns: table.columns.map((column) => ({ ...column })) },
          ];
        },
        "register-dubbel",
        "Mandaten (2)!A1",
      ),
    ],
  },
  {
    title: "headers that are not what they were",
    defects: [
      defect(
        "a header twice in plain cells, but for case and a space",
        (workbook) => {
          dropTable(workbook, "Mandaten");
          put(workbook, "Mandaten", "J1", "grens ");
        },
        "kop-dubbel",
        "Mandaten!J1",
      ),
      defect(
        "a header that Excel numbered",
        (workbook) => {
          const table = tableOn(workbook, "Actiepunten");
          renameHeader(workbook, "Actiepunten", "Eigen", "Status2");
          table.name = "Actiepunten";
        },
        "kop-dubbel",
        "Actiepunten!AJ1",
      ),
      defect(
        "a required header that was renamed",
        (workbook) => renameHeader(workbook, "Externe adviezen", "Onderwerp", "Waarover"),
        "kolom-ontbreekt",
        "Externe adviezen!A1",
      ),
      defect(
        "headers with signs that nobody sees",
        (workbook) => {
          renameHeader(workbook, "Beleidsuitgangspunten", "Programma", "Pro\u200Bgramma");
          renameHeader(workbook, "Beleidsuitgangspunten", "Vindplaats", "\u00A0Vindplaats ");
        },
        null,
      ),
      defect(
        "headers below title rows, in plain cells",
        (workbook) => {
          dropTable(workbook, "Raadsverzoeken");
          pushDown(workbook, "Raadsverzoeken", 3);
          put(workbook, "Raadsverzoeken", "A1", "Verzoeken van de raad");
        },
        "tabel-verdwenen",
        "Raadsverzoeken!A4",
      ),
      defect(
        "a table below title rows that are merged",
        (workbook) => {
          pushDown(workbook, "Jaarplannen", 2);
          put(workbook, "Jaarplannen", "A1", "Jaarplannen 2021");
          sheetOf(workbook, "Jaarplannen").merges.push(areaOf("A1:C1"));
        },
        null,
      ),
      defect(
        "headers as an ordinary row of a table",
        (workbook) => {
          const table = growTable(workbook, "Portefeuilles", 1);
          const row = table.area.rowCount;
          for (let at = row - 1; at > 0; at -= 1)
            for (let column = 0; column < table.columns.length; column += 1) {
              const cell = sheetOf(workbook, "Portefeuilles").cells.get(at - 1, column);
              if (cell) sheetOf(workbook, "Portefeuilles").cells.set(at, column, { ...cell });
            }
          table.columns.forEach(({ name }, at) => renameHeader(workbook, "Portefeuilles", name, `Kolom${at + 1}`));
        },
        "koprij-verschoven",
        "Portefeuilles!A2",
      ),
      defect(
        "a table without its header row",
        (workbook) => {
          const table = tableOn(workbook, "Bestuurlijke opdrachten");
          table.hasHeaders = false;
          sheetOf(workbook, "Bestuurlijke opdrachten").cells.clear({ ...table.area, rowCount: 1 });
          table.area = { ...table.area, row: 1, rowCount: table.area.rowCount - 1 };
        },
        "koprij-verborgen",
        "Bestuurlijke opdrachten!A1",
      ),
    ],
  },
  {
    title: "what is hidden, closed or in the way",
    defects: [
      defect(
        "a totals row",
        (workbook) => {
          growTable(workbook, "Mandaten", 1).hasTotals = true;
          put(workbook, "Mandaten", `A${rowBelow(workbook, "Mandaten") - 1}`, "Totaal");
        },
        "totaalrij",
        "Mandaten!A4",
      ),
      defect("hidden rows", (workbook) => hideRow(workbook, "Budgetregels", 3), "rijen-verborgen", "Budgetregels!A3"),
      defect(
        "a filtered table",
        (workbook) => {
          tableOn(workbook, "Actiepunten").isFiltered = true;
          hideRow(workbook, "Actiepunten", 3);
        },
        "tabel-gefilterd",
        "Actiepunten!A1",
      ),
      defect(
        "a required column that is hidden",
        (workbook) => hideColumn(workbook, "Raadsverzoeken", 2),
        "kolommen-verborgen",
        "Raadsverzoeken!B1",
      ),
      defect("an optional column that is hidden", (workbook) => hideColumn(workbook, "Jaarplannen", 5), null),
      defect(
        "a hidden sheet",
        (workbook) => void (sheetOf(workbook, "Portefeuilles").visibility = "hidden"),
        "blad-verborgen",
        "Portefeuilles!A1",
      ),
      defect(
        "a very hidden sheet",
        (workbook) => void (sheetOf(workbook, "Beleidsuitgangspunten").visibility = "veryHidden"),
        "blad-verborgen",
        "Beleidsuitgangspunten!A1",
      ),
      defect("a hidden sheet Lijsten", (workbook) => void (sheetOf(workbook, "Lijsten").visibility = "hidden"), null),
      defect(
        "a protected sheet",
        (workbook) => void (sheetOf(workbook, "Budgethouders").protection = { allows: {} }),
        "blad-beveiligd",
        "Budgethouders!A1",
      ),
      defect(
        "a protected structure",
        (workbook) => void (workbook.structureProtected = true),
        "werkmap-beveiligd",
        "Instellingen!A1",
      ),
      defect(
        "merged cells in plain cells",
        (workbook) => {
          dropTable(workbook, "Externe adviezen");
          sheetOf(workbook, "Externe adviezen").merges.push(areaOf("B2:B3"));
        },
        "cellen-samengevoegd",
        "Externe adviezen!B2",
      ),
    ],
  },
  {
    title: "names, lists and settings that broke",
    defects: [
      defect(
        "names that point nowhere",
        (workbook) => {
          pointNowhere(workbook, "Lijst_Fase");
          pointNowhere(workbook, "MijnNaam");
        },
        "naam-verwijst-nergens",
        "Instellingen!A1",
      ),
      defect("the mark of a report that was deleted", (workbook) => pointNowhere(workbook, "Rapportage_2020_Q1"), null),
      defect(
        "an older Schemaversie",
        (workbook) => putSetting(workbook, "Schemaversie", 0),
        "schemaversie-ouder",
        "Instellingen!B12",
      ),
      defect(
        "a setting twice",
        (workbook) => {
          growTable(workbook, "Instellingen", 1);
          put(workbook, "Instellingen", "A13", "peildatum ");
        },
        "instelling-dubbel",
        "Instellingen!A13",
      ),
      defect(
        "a list without values",
        (workbook) => sheetOf(workbook, "Lijsten").cells.clear(areaOf("F2:F20")),
        "lijst-leeg",
        "Lijsten!F1",
      ),
      defect(
        "a value twice in a list",
        (workbook) => put(workbook, "Lijsten", "C5", "gemeenteraad"),
        "lijst-dubbel",
        "Lijsten!C5",
      ),
      defect(
        "keys that are formulas",
        (workbook) => put(workbook, "Actiepunten", "A2", "AP-001", '"AP-"&TEXT(ROW()-1,"000")'),
        "nr-formule",
        "Actiepunten!A2",
      ),
      defect(
        "a value typed over a formula",
        (workbook) => put(workbook, "Budgetregels", "M2", 12345),
        "formule-overschreven",
        "Budgetregels!M2",
      ),
      defect(
        "a cell far to the right",
        (workbook) => put(workbook, "Mandaten", "XFD2", "x"),
        "cellen-ver-weg",
        "Mandaten!XFD2",
      ),
    ],
  },
  {
    title: "what files of other programs showed",
    defects: [
      defect(
        "tables with each other's names",
        (workbook) => {
          tableOn(workbook, "Mandaten").name = "Raadsverzoeken";
          tableOn(workbook, "Raadsverzoeken").name = "Mandaten";
        },
        "tabel-hernoemd",
        "Mandaten!A1",
      ),
      defect("and the other of the two", () => undefined, "tabel-hernoemd", "Raadsverzoeken!A1"),
      defect(
        "rows below a table that did not grow",
        (workbook) => put(workbook, "Jaarplannen", `A${rowBelow(workbook, "Jaarplannen")}`, "JP-98"),
        "rijen-buiten-tabel",
        "Jaarplannen!A3",
      ),
      defect(
        "a total below a table",
        (workbook) => put(workbook, "Portefeuilles", `A${rowBelow(workbook, "Portefeuilles")}`, "Totaal"),
        null,
      ),
      defect(
        "cells merged across the edge of a table",
        (workbook) => sheetOf(workbook, "Beleidsuitgangspunten").merges.push(areaOf("E2:H2")),
        "cellen-samengevoegd",
        "Beleidsuitgangspunten!E2",
      ),
      defect(
        "names of lists that were deleted",
        (workbook) => {
          workbook.names = workbook.names.filter(({ name }) => name !== "Lijst_Fase" && name !== "Lijst_Looptijd");
        },
        "namen-verdwenen",
        "Instellingen!A1",
      ),
      defect(
        "names that refer to other cells",
        (workbook) => {
          for (const each of workbook.names) {
            if (each.name === "Sleutels_Budgethouders") each.formula = "Portefeuilles!$A$2:$A$3";
            if (each.name === "Lijst_Bron") each.formula = "Lijsten!$C$2:$C$4";
          }
        },
        "naam-verwijst-elders",
        "Instellingen!A1",
      ),
      defect(
        "a setting whose key was changed",
        (workbook) => put(workbook, "Instellingen", "A9", "Drempel voor afwijkingen"),
        "instelling-ontbreekt",
        "Instellingen!A1",
      ),
      defect(
        "lists without any value, said once",
        (workbook) => sheetOf(workbook, "Lijsten").cells.clear(areaOf("A2:Z40")),
        "lijst-leeg",
        "Lijsten!A1",
      ),
      defect(
        "a copy of a register's sheet without its table",
        (workbook) => {
          const copy = addModelSheet(workbook, "Teamplannen (2)");
          for (const [row, column, cell] of sheetOf(workbook, "Teamplannen").cells.entries())
            copy.cells.set(row, column, { ...cell });
        },
        "register-dubbel",
        "Teamplannen (2)!A1",
      ),
      defect(
        "a value typed over a formula that others follow, said once",
        (workbook) => put(workbook, "Budgetregels", "J2", 99),
        "formule-overschreven",
        "Budgetregels!J2",
      ),
      defect(
        "a value typed over a formula of the block of Taakstelling",
        (workbook) => put(workbook, "Taakstelling", "D4", 70000),
        "blok-overschreven",
        "Taakstelling!D4",
      ),
    ],
  },
  {
    title: "a newer Schemaversie and a million rows",
    defects: [
      defect(
        "a newer Schemaversie",
        (workbook) => putSetting(workbook, "Schemaversie", 99),
        "schemaversie-nieuwer",
        "Instellingen!B12",
      ),
      defect(
        "a cell in the last row, below plain cells",
        (workbook) => {
          dropTable(workbook, "Raadsverzoeken");
          put(workbook, "Raadsverzoeken", "B1048576", "x");
        },
        "cellen-ver-weg",
        "Raadsverzoeken!B1048576",
      ),
      defect(
        "a table down to the last row",
        (workbook) => void growTable(workbook, "Portefeuilles", 1_048_576 - rowBelow(workbook, "Portefeuilles") + 1),
        "tabel-te-lang",
        "Portefeuilles!A1",
      ),
    ],
  },
];
