import { registers } from "../../src/domain/registers";
import { serialOf } from "../../src/domain/values/date";
import { violations } from "./axe";
import { useBrowser, type Visit } from "./browser";
import { eventually } from "./eventually";
import { tabTo, toPane } from "./keys";
import { overflowing } from "./overflowing";
import { actionList, demoWithList, type Line } from "./own-list";
import type { ExcelPage } from "./pages/excel-page";
import { Inlezen } from "./pages/inlezen";
import { cellOf } from "./places";
import type { SavedCells } from "./saved-workbook";

const { open } = useBrowser();

/** The demo, with a list on a sheet of its own, and the view Inlezen on it. */
const openWith = async (lines: readonly Line[], visit: Visit = {}): Promise<[ExcelPage, Inlezen]> => {
  const excel = await open("leeg", visit);
  await excel.openFile("met-lijst.xlsx", demoWithList("Lijst", lines));
  await excel.pane.waitUntilRead();
  if (visit.width !== undefined) await excel.setPaneWidth(visit.width);
  const view = new Inlezen(excel);
  await view.open();
  return [excel, view];
};

const deadlineOf = (row: number): string => cellOf("Actiepunten", "Deadline", row);
const statusOf = (row: number): string => cellOf("Actiepunten", "Status", row);

/** Row of a key in a saved register, and how many keys there are. */
const keysIn = (cells: SavedCells | undefined) =>
  new Map(
    Object.entries(cells ?? {}).flatMap(([address, value]): [string, number][] =>
      /^A\d+$/.test(address) && typeof value === "string" && value.startsWith("AP-")
        ? [[value, Number(address.slice(1))]]
        : [],
    ),
  );

describe("Inlezen", () => {
  it("brings a sheet with headers of its own into the register it is meant for, and a second time adds nothing", async () => {
    const [excel, view] = await openWith(actionList);
    const { pane } = excel;
    const before = keysIn((await excel.saved()).sheets.Actiepunten);
    expect(await view.register.inputValue()).toBe("Actiepunten");
    expect(await pane.main.innerText()).toContain("geen kolom gevonden voor Actor en Prioriteitsklasse");
    await view.column("Wie doet het").selectOption("Actor");
    await view.column("Motievolgorde").selectOption("Prioriteitsklasse");
    await eventually(async () => expect(await pane.main.innerText()).not.toContain("geen kolom gevonden"));
    await view.isLookedAt();
    await view.button("1 rij toevoegen en 2 cellen wijzigen").click();
    await pane.heading("1 rij toegevoegd en 2 cellen gewijzigd").waitFor();

    const { sheets, shown } = await excel.saved();
    const after = keysIn(sheets.Actiepunten);
    expect(after.size).toBe(before.size + 1);
    const row = after.get("AP-056") ?? 0;
    const cell = (header: string) => shown.Actiepunten?.[cellOf("Actiepunten", header, row)];
    expect(["Actiepunt", "Bron", "Actor", "Verantwoordelijke", "Prioriteitsklasse", "Status"].map(cell)).toEqual([
      "Spelregels voor inhuur vaststellen",
      "Advies",
      "Organisatie",
      "Concerncontroller",
      "Basis op orde",
      "Niet gestart",
    ]);
    expect(cell("Deadline")).toBe(serialOf(2021, 12, 1));
    expect(typeof cell("Rang")).toBe("number");
    expect(sheets.Lijst).toEqual((await excel.saved()).sheets.Lijst);

    await pane.go("Start");
    await view.open();
    await eventually(async () =>
      expect(await pane.main.innerText()).toContain("De andere 3 rijen uit de lijst staan al zo"),
    );
    expect(await view.button("Inlezen").last().isDisabled()).toBe(true);
  });

  it("refuses a row as a whole, says why once for all rows with the same mistake, and goes to it", async () => {
    const [excel, view] = await openWith(actionList);
    const refused = view.part(/^Geweigerd: 3 rijen$/);
    const text = await refused.innerText();
    expect(text).toContain("31-2-2021");
    expect(text.match(/In behandeling/g)).toHaveLength(1);
    await refused.getByRole("button", { name: "Naar rij 7" }).click();
    await eventually(async () => {
      expect(await excel.activeSheet()).toBe("Lijst");
      expect(await excel.selection()).toBe("H7");
    });
  });

  it("shows old and new beside each other, and leaves what is unticked as it was", async () => {
    const [excel, view] = await openWith(actionList);
    const row = keysIn((await excel.saved()).sheets.Actiepunten).get("AP-002") ?? 0;
    const before = (await excel.saved()).sheets.Actiepunten;
    const change = await view.part(/^Te wijzigen: 1 rij$/).innerText();
    expect(change).toMatch(/Status\s+Gereed\s+Loopt/);
    await view.row("AP-002").uncheck();
    await view.button("1 rij toevoegen").click();
    await excel.pane.heading("1 rij toegevoegd").waitFor();
    const after = (await excel.saved()).sheets.Actiepunten;
    expect([after?.[statusOf(row)], after?.[deadlineOf(row)]]).toEqual([
      before?.[statusOf(row)],
      before?.[deadlineOf(row)],
    ]);
  });

  it("leaves a cell that a colleague changed meanwhile, and says what was expected, found and wanted", async () => {
    const [excel, view] = await openWith(actionList);
    const row = keysIn((await excel.saved()).sheets.Actiepunten).get("AP-002") ?? 0;
    await excel.showSheet("Actiepunten");
    await excel.pane.isSettled();
    await view.isLookedAt();
    await view.applyAfter("1 rij toevoegen en 2 cellen wijzigen", () => excel.typeInCell(statusOf(row), "Vervallen"));
    await excel.pane.heading("1 rij toegevoegd en 1 cel gewijzigd").waitFor();
    expect(await excel.pane.main.getByRole("table", { name: "Door een collega gewijzigd" }).innerText()).toMatch(
      /AP-002 Status\s+Gereed\s+Vervallen\s+Loopt/,
    );
    expect((await excel.saved()).sheets.Actiepunten?.[statusOf(row)]).toBe("Vervallen");
    await excel.pane.button("Naar Actiepunten").click();
  });

  it("brings in a CSV file from an older program: semicolons, and letters as Windows wrote them", async () => {
    const excel = await open("waterrijk");
    await excel.pane.go("Inlezen");
    const view = new Inlezen(excel);
    const lines = [
      "Functienaam;Team;Wethouder",
      "Coördinator privé-inkoop;Financiën;Wethouder financiën",
      "=1+1;Financiën;Wethouder financiën",
    ];
    await view.chooseCsv("houders.csv", Buffer.from(`${lines.join("\r\n")}\r\n`, "latin1"));
    await view.isLookedAt();
    await view.register.selectOption("Budgethouders");
    await view.isLookedAt();
    await view.button("2 rijen toevoegen").click();
    await excel.pane.heading("2 rijen toegevoegd").waitFor();
    const values = Object.values((await excel.saved()).sheets.Budgethouders ?? {});
    expect(values).toEqual(expect.arrayContaining(["Coördinator privé-inkoop", "=1+1"]));
    const functions = Object.values((await excel.saved()).shown.Budgethouders ?? {});
    expect(functions).toContain("=1+1");
  });

  it("says in words that a file is no list", async () => {
    const excel = await open("waterrijk");
    await excel.pane.go("Inlezen");
    await new Inlezen(excel).chooseCsv("leeg.csv", Buffer.from(""));
    await eventually(async () => expect(await excel.pane.alert.innerText()).toContain("leeg.csv"));
  });

  it("says beforehand that the register is filtered, and goes on once it is not", async () => {
    const [excel, view] = await openWith(actionList);
    const { pane } = excel;
    await excel.showSheet("Actiepunten");
    await excel.select("A2");
    await excel.imitate("Tabel filteren");
    await pane.go("Inlezen");
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/gefilterd/));
    expect(await view.button("1 rij toevoegen en 2 cellen wijzigen").isDisabled()).toBe(true);
    await excel.imitate("Filter wissen");
    await pane.go("Start");
    await view.open();
    await eventually(async () =>
      expect(await view.button("1 rij toevoegen en 2 cellen wijzigen").isEnabled()).toBe(true),
    );
  });

  it("is done by the keyboard alone", async () => {
    const [excel] = await openWith(actionList);
    const { page, pane } = excel;
    await excel.select("A2");
    await excel.cell("A2").click();
    await toPane(page);
    expect((await tabTo(page, /^Wie doet het$/)).role).toBe("select");
    await page.keyboard.type("Actor");
    await tabTo(page, /^AP-002 /);
    await page.keyboard.press("Space");
    await eventually(async () => expect(await pane.main.innerText()).not.toContain("voor Actor"));
    await pane.isSettled();
    await tabTo(page, /^1 rij toevoegen$/);
    await page.keyboard.press("Enter");
    await pane.heading("1 rij toegevoegd").waitFor();
    await eventually(async () => expect(await pane.frame.locator("h3:focus").innerText()).toBe("1 rij toegevoegd"));
    await tabTo(page, /^Naar Actiepunten$/);
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await excel.activeSheet()).toBe("Actiepunten"));
  });
});

/** Every column of the register under names that nobody knows, and texts as long as a council's. */
const hardList: readonly Line[] = [
  ["Nr", "Reactie college", ...registers.Actiepunten.columns.map((_, index) => `Xq${index} onbekend`)],
  ["AP-001", "Een lange reactie ".repeat(60)],
  ["AP-002", "Nogeenwoordzonderspaties".repeat(20)],
];

describe.each<[string, Visit]>([
  ["in the light theme", { theme: "licht" }],
  ["in the contrast theme", { theme: "contrast" }],
  ["in Windows' own contrast colours", { forcedColors: true }],
  ["320 px wide", { width: 320 }],
])("Inlezen with a hard list, %s", (_, visit) => {
  it("leaves axe nothing to find and sticks out nowhere", async () => {
    const [excel, view] = await openWith([...hardList, ["AP-003", "x", "fout"]], visit);
    await excel.pane.button(/kolommen aan de kop herkend$/).click();
    expect(await violations(excel.page, "pane")).toEqual([]);
    expect(await overflowing(excel.pane)).toEqual([]);
    await view.button("3 cellen wijzigen").click();
    await excel.pane.heading("3 cellen gewijzigd").waitFor();
    expect(await violations(excel.page, "pane")).toEqual([]);
  });
});
