import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { settingCell } from "./places";

const { open } = useBrowser();

const [gemeente, drempel] = [settingCell("Gemeente"), settingCell("Drempel afwijking")];

describe("Instellingen", () => {
  it("writes what is changed in the pane to the sheet, and nothing else", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    const before = await excel.saved();
    await pane.go("Instellingen");
    await pane.field("Drempel afwijking").fill("30.000");
    await pane.button("Opslaan").click();
    await excel.showSheet("Instellingen");
    await eventually(async () => expect(await excel.textOf(drempel)).toContain("30.000"));
    const after = await excel.saved();
    expect(after.sheets.Instellingen).toEqual({ ...before.sheets.Instellingen, [drempel]: 30000 });
    expect({ ...after.sheets, Instellingen: {} }).toEqual({ ...before.sheets, Instellingen: {} });
  });

  it("refuses what is no date, says so at the field, and writes nothing", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    const before = await excel.saved();
    await pane.go("Instellingen");
    await pane.field("Peildatum").fill("31-2-2021");
    await pane.button("Opslaan").click();
    await eventually(async () => expect(await pane.field("Peildatum").getAttribute("aria-invalid")).toBe("true"));
    expect((await excel.saved()).sheets).toEqual(before.sheets);
  });

  it("puts back what stood there on request", async () => {
    const { pane } = await open("waterrijk");
    await pane.go("Instellingen");
    const name = await pane.field("Gemeente").inputValue();
    await pane.field("Gemeente").fill("Iets anders");
    await pane.button("Herstellen").click();
    await eventually(async () => expect(await pane.field("Gemeente").inputValue()).toBe(name));
  });

  it("leaves alone what a colleague changed meanwhile, and says so", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await pane.go("Instellingen");
    await pane.field("Gemeente").fill("Gemeente van mij");
    await excel.showSheet("Instellingen");
    await excel.editAsColleague(true);
    await excel.typeInCell(gemeente, "Gemeente van de collega");
    await pane.button("Opslaan").click();
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/collega/i));
    expect(await excel.textOf(gemeente)).toBe("Gemeente van de collega");
  });
});
