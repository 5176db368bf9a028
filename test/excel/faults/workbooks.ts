import { setUp } from "../../../src/excel";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { startExcel, type EmbeddedExcel } from "../../../src/embedded-excel";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { addSheet, edit, measured, openWorkbook, today } from "../workbook";

const once = (make: () => Promise<EmbeddedExcel>): (() => Promise<Uint8Array>) => {
  let saved: Promise<Uint8Array> | undefined;
  return () =>
    (saved ??= make().then((embedded) => {
      const file = embedded.save();
      embedded.close();
      return file;
    }));
};

/** A workbook with nothing in it. */
export const emptyBook = once(() => openWorkbook());

const actionHeaders = [
  "Nr",
  "Actiepunt",
  "Bron",
  "Actor",
  "Verantwoordelijke",
  "Prioriteitsklasse",
  "Status",
  "Deadline",
  "Eigen",
  "Dubbel",
];

const action = (nr: string, what: string, order: string, status: string, deadline: CellValue): CellValue[] => [
  ...[nr, what, "Motie", "College", "Gemeentesecretaris"],
  ...[order, status, deadline, `aantekening ${nr}`, "=[@Nr]&[@Status]"],
];

/** What controllers have before the add-in comes: a few registers, a column of their own, and other sheets. */
const registers = async (embedded: EmbeddedExcel): Promise<void> => {
  await addSheet(embedded, "Instellingen", [
    ["Sleutel", "Waarde"],
    ["Gemeente", "Waterrijk"],
    ["Peildatum", today],
  ]);
  const actions = [
    action("AP-001", "Mandaatregels", "(Nieuw) beleid", "Loopt", today + 40),
    action("AP-002", "Teamplannen", "Uitvoering", "loopt", "31-12-2021"),
    action("AP-003", "Rapportage", "Basis op orde", "Gereed", today - 10),
  ];
  await addSheet(embedded, "Actiepunten", [actionHeaders, ...actions.map((row) => row.map(() => ""))], {
    row: 1,
    table: "Actiepunten",
  });
  await edit(embedded, (context) => {
    const body = context.workbook.worksheets.getItem("Actiepunten").getRangeByIndexes(2, 0, 3, actionHeaders.length);
    body.getColumn(7).numberFormat = [["@"], ["@"], ["@"]];
    body.formulas = actions;
    body.getColumn(7).numberFormat = [["dd-mm-yyyy"], ["dd-mm-yyyy"], ["dd-mm-yyyy"]];
    body.getCell(0, 7).values = [[today + 40]];
    body.getCell(2, 7).values = [[today - 10]];
  });
  await addSheet(embedded, "Budgethouders", [
    ["Nr", "Functie", "Team", "Portefeuillehouder"],
    ["BH-01", "Teammanager", "Zorg", "Wethouder Zorg"],
    ["BH-02", "Teammanager", "Wonen", "Wethouder Wonen"],
  ]);
  await addSheet(embedded, "Budgetregels", [
    ["Nr", "Budgethouder", "Programma", "Omschrijving", "Soort", "Aard", "Primitieve begroting", "Prognose 31-12"],
    ["BR-001", "BH-01", "Bestuur", "Inhuur", "Lasten", "Structureel", 100000, 90000],
    ["BR-002", "BH-02", "Bestuur", "Huur", "Lasten", "Structureel", 20000, 50000],
  ]);
  await addSheet(embedded, "Lijst 2021", [
    ["Actielijst 2021", "", "", ""],
    ["Actie", "Gereed voor", "Stand", "Nr."],
    ["Mandaatregels", "31-12-2021", "Gereed", "AP-001"],
    ["Heidag", "30-06-2022", "Loopt", ""],
    ["Teamdag", "30-06-2022", "Loopt", ""],
  ]);
  await addSheet(embedded, "Aantekeningen", [
    ["Bellen met", "Zorg"],
    ["op", today],
  ]);
};

/** Registers that were never set up: plain cells, columns that are missing. */
export const incompleteBook = once(async () => {
  const embedded = await openWorkbook();
  await registers(embedded);
  return embedded;
});

/** The same workbook, set up. */
export const completeBook = once(async () => {
  const embedded = await openWorkbook();
  await registers(embedded);
  await measured(embedded, () => setUp(today));
  return embedded;
});

/** Brings a workbook further by a use case, once for all that begin there. */
export const after = (
  book: () => Promise<Uint8Array>,
  act: (embedded: EmbeddedExcel) => Promise<unknown>,
): (() => Promise<Uint8Array>) =>
  once(async () => {
    const embedded = await startExcel(loadWorkbook(await book()));
    await act(embedded);
    return embedded;
  });
