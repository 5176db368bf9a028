import type { RegisterName } from "../../src/domain/registers/names";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import type { ExcelPage } from "./pages/excel-page";
import { cellOf, settingCell } from "./places";

const { open } = useBrowser();

const fillIn = async (excel: ExcelPage, sheet: RegisterName, row: number, cells: Readonly<Record<string, string>>) => {
  await excel.showSheet(sheet);
  for (const [header, typed] of Object.entries(cells)) await excel.typeInCell(cellOf(sheet, header, row), typed);
};

const actiepunt = {
  Bron: "Motie",
  Actor: "College",
  Verantwoordelijke: "Concerncontroller",
  Status: "Loopt",
  Deadline: "31-12-2021",
};

describe("from an empty workbook to a report", () => {
  it("sets up, fills in, checks, sorts and reports by clicking and typing alone", async () => {
    const excel = await open("leeg");
    const { pane } = excel;

    await pane.button("Werkmap inrichten").click();
    await eventually(async () =>
      expect(await excel.sheets()).toEqual(expect.arrayContaining(["Actiepunten", "Lijsten"])),
    );
    await pane.button("Werkmap inrichten").waitFor({ state: "detached" });

    await excel.showSheet("Instellingen");
    await excel.typeInCell(settingCell("Gemeente"), "Gemeente Proefstad");
    await excel.typeInCell(settingCell("Peildatum"), "30-9-2021");
    await fillIn(excel, "Actiepunten", 2, {
      Nr: "AP-001",
      Actiepunt: "Toekomstvisie opstellen",
      Prioriteitsklasse: "(Nieuw) beleid",
      ...actiepunt,
    });
    await fillIn(excel, "Actiepunten", 3, {
      Nr: "AP-002",
      Actiepunt: "Administratie op orde",
      Prioriteitsklasse: "Basis op orde",
      ...actiepunt,
      Bron: "",
    });

    await pane.go("Controleren");
    await pane.finding(cellOf("Actiepunten", "Bron", 3)).waitFor();
    await excel.typeInCell(cellOf("Actiepunten", "Bron", 3), "Motie");
    await pane.finding(cellOf("Actiepunten", "Bron", 3)).waitFor({ state: "detached" });

    await pane.go("Sorteren");
    await pane.button("Actiepunten sorteren").click();
    await eventually(async () => expect(await excel.textOf("A2")).toBe("AP-002"));
    expect(await excel.textOf("A3")).toBe("AP-001");

    await pane.go("Rapportage");
    await pane.button("Rapportage maken").click();
    await pane.button("Naar de rapportage").click();
    await eventually(async () => expect(await excel.activeSheet()).toBe("Rapportage 2021-Q3"));

    const { shown, sheets } = await excel.saved();
    const report = shown["Rapportage 2021-Q3"] ?? {};
    expect(Object.values(report)).toContain("Gemeente Proefstad");
    expect(Object.values(report)).toContain("sluit");
    expect(Object.values(report)).not.toContain("sluit niet");
    expect(Object.values(report).filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(
      Object.values(sheets["Rapportage 2021-Q3"] ?? {}).some(
        (content) => typeof content === "string" && content.startsWith("=COUNTIFS"),
      ),
    ).toBe(true);
  });
});
