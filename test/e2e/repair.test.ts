import faulty from "../../assets/demo/waterrijk-met-fouten-bevindingen.json";
import { violations } from "./axe";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { overflowing } from "./overflowing";

const { open } = useBrowser();

/** Where the demo with errors has one of a rule in a column of Actiepunten. */
const cellWith = (rule: string, column: string): string =>
  faulty.find((finding) => finding.sheet === "Actiepunten" && finding.rule === rule && finding.column === column)
    ?.cell ?? "";

const textDate = cellWith("datum-ongeldig", "Startdatum");
const strayCase = cellWith("waarde-schrijfwijze", "Actor");

describe("Herstellen", () => {
  it("repairs one finding from its line, and the keyboard stays in the list", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    await pane.go("Controleren");
    await pane.unfold("datum-ongeldig");
    const repair = pane.button(new RegExp(`^Herstellen: ${textDate} van 1-3-2021 naar 01-03-2021$`));
    await repair.focus();
    await pane.page.keyboard.press("Enter");
    await pane.finding(textDate).waitFor({ state: "detached" });
    const focused = pane.frame.locator(":focus");
    await eventually(async () => expect(await focused.getAttribute("data-stop")).not.toBeNull());
    await excel.showSheet("Actiepunten");
    expect(await excel.textOf(textDate)).toBe("01-03-2021");
  });

  it("shows old beside new, repairs what is ticked, and turns that back but for what a colleague changed since", async () => {
    const excel = await open("waterrijk-met-fouten", { width: 320 });
    const { pane } = excel;
    await excel.showSheet("Actiepunten");
    const before = await excel.textOf(textDate);
    await pane.go("Controleren");
    await pane.button("Voorstellen bekijken").click();
    const all = pane.button(/^Herstellen \(\d+\)$/);
    await all.waitFor();
    const count = Number(/\d+/.exec(await all.innerText())?.[0]);
    expect(await pane.main.getByRole("table", { name: /^Actiepunten: Een datum/ }).innerText()).toMatch(
      /AP-016 Startdatum\s+1-3-2021\s+01-03-2021/,
    );
    expect(await violations(pane.page, "pane")).toEqual([]);
    expect(await overflowing(pane)).toEqual([]);
    await pane.main.getByRole("checkbox", { name: "AP-012 Actor" }).uncheck();
    await pane.button(`Herstellen (${count - 1})`).click();
    await pane.heading(`${count - 1} cellen hersteld`).waitFor();
    expect(await excel.textOf(textDate)).toBe("01-03-2021");
    expect(await excel.textOf(strayCase)).toContain("gemeenteraad");
    expect(await violations(pane.page, "pane")).toEqual([]);

    await excel.editAsColleague(true);
    await excel.typeInCell(textDate, "15-03-2021");
    await excel.editAsColleague(false);
    await pane.isSettled();
    await pane.button("Terugdraaien").click();
    await pane.confirm();
    await pane.heading(`${count - 2} cellen teruggezet`).waitFor();
    expect(await pane.main.getByRole("table", { name: "Door een collega gewijzigd" }).innerText()).toMatch(
      new RegExp(`AP-016 Startdatum\\s+01-03-2021\\s+15-03-2021\\s+${before}`),
    );
    expect(await excel.textOf(textDate)).toBe("15-03-2021");
    expect(await excel.sheets()).toContain("Terugdraaien");

    await pane.go("Start");
    await pane.button("Laatste acties tonen").click();
    await eventually(async () => expect(await pane.main.innerText()).toMatch(/Herstellen[\s\S]*Teruggedraaid op/));
    expect(await violations(pane.page, "pane")).toEqual([]);
  });

  it("turns a sort back from Start", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    await excel.showSheet("Actiepunten");
    const first = await excel.textOf("A2");
    await pane.go("Sorteren");
    await pane.isSettled();
    await pane.button("Actiepunten sorteren").click();
    await pane.heading("Gesorteerd").waitFor();
    expect(await excel.textOf("A2")).not.toBe(first);
    await pane.go("Start");
    await pane.button("Laatste acties tonen").click();
    await pane.button(/^Terugdraaien Sorteren /).click();
    await pane.confirm();
    await pane.heading("Oude volgorde terug in Actiepunten").waitFor();
    expect(await excel.textOf("A2")).toBe(first);
  });
});
