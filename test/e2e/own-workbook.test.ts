import ExcelJS from "exceljs";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const { open } = useBrowser();

/** A register as a controller might have kept it: a title above it, columns in another order, and one of their own. */
const neverSeenBefore = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Actiepunten");
  sheet.getCell("B1").value = "Overzicht van toezeggingen aan de raad";
  sheet.getCell("B2").value = "Bijgewerkt door de concerncontroller";
  const rows = [
    [
      "Mijn notitie",
      "status",
      "Nr",
      "Deadline",
      "Actiepunt",
      "Bron",
      "Actor",
      "Verantwoordelijke",
      "Prioriteitsklasse",
    ],
    [
      "bellen",
      "Loopt",
      "AP-001",
      new Date(Date.UTC(2021, 11, 31)),
      "Nieuw beleid uitwerken",
      "Motie",
      "College",
      "Directeur",
      "(Nieuw) beleid",
    ],
    [
      "nagaan",
      "Loopt",
      "AP-002",
      "31-2-2021",
      "Administratie op orde",
      "Brief",
      "College",
      "Directeur",
      "Basis op orde",
    ],
    ["", "Gereed", "AP-003", null, "Evaluatie", "Advies", "Organisatie", "Directeur", "Uitvoering"],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.getCell(4 + row, 2 + column).value = value;
    });
  });
  workbook.addWorksheet("Kladblok").getCell("C3").value = "blijft staan";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

describe("a workbook never seen before", () => {
  it("is checked, set up, sorted and reported on, and keeps what the user has", async () => {
    const excel = await open("leeg");
    const { pane } = excel;
    await excel.openFile("toezeggingen.xlsx", await neverSeenBefore());
    await pane.waitUntilRead();
    await pane.go("Controleren");
    await pane.unfold("datum-ongeldig");
    await pane.finding("E6").waitFor();
    await pane.unfold("waarde-niet-in-lijst");
    await pane.finding("G6").waitFor();

    await pane.go("Start");
    await pane.button("Werkmap aanvullen").click();
    await eventually(async () => expect(await excel.sheets()).toContain("Teamplannen"));
    await pane.button("Werkmap aanvullen").waitFor({ state: "detached" });

    await pane.go("Sorteren");
    await pane.button("Actiepunten sorteren").click();
    await excel.showSheet("Actiepunten");
    await eventually(async () => expect(await excel.textOf("D5")).toBe("AP-002"));
    expect(await excel.textOf("B5")).toBe("nagaan");
    expect(await excel.textOf("B1")).toBe("Overzicht van toezeggingen aan de raad");

    await pane.go("Rapportage");
    await pane.button("Rapportage maken").click();
    await pane.button("Naar de rapportage").click();
    await eventually(async () => expect(await excel.activeSheet()).toMatch(/^Rapportage \d{4}-Q\d$/));
    const { sheets } = await excel.saved();
    expect(sheets.Kladblok).toEqual({ C3: "blijft staan" });
    expect(Object.values(sheets.Actiepunten ?? {})).toEqual(
      expect.arrayContaining(["Mijn notitie", "bellen", "nagaan", "31-2-2021", "Brief"]),
    );
  });

  it("is what it was when it is opened and saved", async () => {
    const excel = await open("waterrijk");
    await excel.openFile("toezeggingen.xlsx", await neverSeenBefore());
    await excel.pane.waitUntilRead();
    const { sheets } = await excel.saved();
    expect(Object.keys(sheets)).toEqual(["Actiepunten", "Kladblok"]);
    expect(sheets.Actiepunten).toMatchObject({
      B1: "Overzicht van toezeggingen aan de raad",
      E5: 44561,
      E6: "31-2-2021",
    });
  });

  it("says in Dutch that a file is no workbook, and keeps the one that was open", async () => {
    const excel = await open("waterrijk");
    await excel.chooseFile("brief.xlsx", new TextEncoder().encode("geen werkmap"));
    await excel.refusal().waitFor();
    expect(await excel.refusal().innerText()).toMatch(/werkmap/i);
    expect(await excel.page.title()).toBe("waterrijk.xlsx – Excel (ingebed)");
  });

  it("begins anew with an empty workbook, in the sheet and in the pane", async () => {
    const excel = await open("waterrijk");
    await excel.makeNew();
    await eventually(async () => expect(await excel.sheets()).toEqual(["Blad1"]));
    await excel.pane.button("Werkmap inrichten").waitFor();
  });
});
