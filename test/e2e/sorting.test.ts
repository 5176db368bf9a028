import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { columnOf } from "./places";
import type { SavedCells } from "./saved-workbook";

const { open } = useBrowser();

const column = (cells: SavedCells | undefined, letters: string): unknown[] =>
  Object.entries(cells ?? {})
    .filter(([address]) => new RegExp(`^${letters}\\d+$`).test(address))
    .map(([, value]) => value);

describe("Sorteren", () => {
  it("tells how many rows would move, sorts them, and then says that they are in order", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    const before = await excel.saved();
    await pane.go("Sorteren");
    await pane.button("Actiepunten sorteren").click();
    await eventually(async () =>
      expect(await pane.status.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/Actiepunten/)])),
    );
    const after = await excel.saved();
    expect(column(after.shown.Actiepunten, "A").toSorted()).toEqual(column(before.shown.Actiepunten, "A").toSorted());
    expect(column(after.shown.Actiepunten, "A")).not.toEqual(column(before.shown.Actiepunten, "A"));
    expect(after.sheets.Teamplannen).toEqual(before.sheets.Teamplannen);
  });

  it("sorts all registers at once", async () => {
    const excel = await open("waterrijk");
    await excel.pane.go("Sorteren");
    await excel.pane.button("Alles sorteren").click();
    await eventually(async () => {
      const { shown } = await excel.saved();
      const rank = column(shown.Teamplannen, columnOf("Teamplannen", "Rang")).slice(1).map(Number);
      expect(rank.length).toBeGreaterThan(100);
      expect(rank).toEqual(rank.toSorted((a, b) => a - b));
    });
  });

  it("says beforehand that a filter stands in the way, and sorts once it is cleared", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.showSheet("Actiepunten");
    await excel.select("A2");
    await excel.imitate("Tabel filteren");
    await pane.go("Sorteren");
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/Actiepunten[^]*filter/i));
    expect(await pane.button("Actiepunten sorteren").isDisabled()).toBe(true);
    await excel.imitate("Filter wissen");
    await pane.go("Start");
    await pane.go("Sorteren");
    await eventually(async () => expect(await pane.button("Actiepunten sorteren").isEnabled()).toBe(true));
  });

  it("says beforehand that a sheet is protected", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.showSheet("Teamplannen");
    await excel.imitate("Blad beveiligen");
    await pane.go("Sorteren");
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/Teamplannen[^]*beveilig/i));
    expect(await pane.button("Teamplannen sorteren").isDisabled()).toBe(true);
  });

  it("says beforehand that a colleague is at work in the register", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.editAsColleague(true);
    await excel.showSheet("Actiepunten");
    await excel.typeInCell("B5", "Gewijzigd door een collega");
    await pane.go("Sorteren");
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/collega/i));
  });
});
