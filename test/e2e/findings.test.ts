import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const { open } = useBrowser();

describe("Controleren", () => {
  it("selects the cell of a finding that is clicked, on its own sheet", async () => {
    const excel = await open("waterrijk-met-fouten");
    await excel.showSheet("Lijsten");
    await excel.pane.go("Controleren");
    await excel.pane.unfold();
    await excel.pane.finding("C11").click();
    await eventually(async () => {
      expect(await excel.activeSheet()).toBe("Actiepunten");
      expect(await excel.selection()).toBe("C11");
    });
    await excel.cell("C11").waitFor();
  });

  it("lets a finding go when its cell is mended in the sheet, and brings one when a cell goes wrong", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    await pane.go("Controleren");
    await pane.unfold();
    await pane.finding("X14").waitFor();
    await pane.filter("Fouten", 44).waitFor();
    await excel.showSheet("Actiepunten");
    await excel.typeInCell("X14", "31-12-2021");
    await pane.finding("X14").waitFor({ state: "detached" });
    await pane.filter("Fouten", 43).waitFor();
    await excel.clearCell("B2");
    await pane.finding("B2").waitFor();
    await pane.filter("Fouten", 44).waitFor();
  });

  it("shows only the severities that are asked for", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    await pane.go("Controleren");
    await pane.unfold();
    await pane.finding("C11").waitFor();
    await pane.finding("A54").waitFor();
    await pane.filter("Fouten").click();
    await pane.finding("C11").waitFor({ state: "detached" });
    await pane.finding("A54").waitFor();
    expect(await pane.filter("Fouten").getAttribute("aria-pressed")).toBe("false");
    expect(await pane.filter("Waarschuwingen").getAttribute("aria-pressed")).toBe("true");
  });

  it("says why: the promise that a finding stems from", async () => {
    const { pane } = await open("waterrijk-met-fouten");
    await pane.go("Controleren");
    await pane.unfold();
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/Motie punt \d/));
  });

  it("notices and names what a colleague changed", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.editAsColleague(true);
    await excel.showSheet("Actiepunten");
    await excel.typeInCell("B5", "Gewijzigd door een collega");
    await eventually(async () => {
      const text = await pane.frame.locator("body").innerText();
      expect(text).toMatch(/collega/i);
      expect(text).toContain("Actiepunten");
      expect(text).toContain("B5");
    });
  });
});
