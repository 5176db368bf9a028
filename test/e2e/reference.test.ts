import type { Locator } from "playwright-core";
import { violations } from "./axe";
import { useBrowser, type Visit } from "./browser";
import { eventually } from "./eventually";
import { overflowing } from "./overflowing";
import type { ExcelPage } from "./pages/excel-page";
import { cellOf } from "./places";

const { open } = useBrowser();

const row = 15;
const reference = cellOf("Budgetregels", "Budgethouder", row);

/** The demo with a Budgethouder of Budgetregels selected, and what the pane says of it. */
const openAt = async (visit: Visit = {}): Promise<[ExcelPage, Locator]> => {
  const excel = await open("waterrijk", visit);
  await excel.showSheet("Budgetregels");
  await excel.select(reference);
  await excel.cell(reference).click();
  const picker = excel.pane.frame.getByRole("region", { name: "Verwijzing" });
  await picker.waitFor();
  return [excel, picker];
};

describe("Verwijzing", () => {
  it("tells by name where the selected cell points, and is gone when another column is selected", async () => {
    const [excel, picker] = await openAt();
    const key = await excel.textOf(reference);
    expect(await picker.innerText()).toMatch(new RegExp(`Budgethouder in BR-\\d+: ${key} \\w+`));
    await excel.select(cellOf("Budgetregels", "Programma", row));
    await picker.waitFor({ state: "detached" });
  });

  it("finds a row by a part of its name, and writes its key", async () => {
    const [excel, picker] = await openAt();
    const { pane } = excel;
    const box = picker.getByRole("combobox");
    await box.click();
    const everybody = await picker.getByRole("option").count();
    await box.fill("griffier");
    const options = picker.getByRole("option");
    await eventually(async () => expect(await options.count()).toBeLessThan(everybody));
    const [key = ""] = (await options.first().innerText()).split(" ");
    await options.first().click();
    await eventually(async () => expect(await pane.status.innerText()).toContain(`is nu ${key} `));
    expect(await excel.textOf(reference)).toBe(key);
    await excel.cell(reference).click();
    await eventually(async () => expect(await picker.innerText()).toContain(`: ${key} `));
  });

  it("is chosen from by the keyboard alone", async () => {
    const [excel, picker] = await openAt();
    const box = picker.getByRole("combobox");
    await box.focus();
    await excel.page.keyboard.press("ArrowDown");
    await excel.page.keyboard.press("ArrowDown");
    const chosen = picker.getByRole("option", { selected: true });
    const [key = ""] = (await chosen.innerText()).split(" ");
    expect(await box.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    await excel.page.keyboard.press("Escape");
    await chosen.waitFor({ state: "detached" });
    await excel.page.keyboard.type(key);
    await excel.page.keyboard.press("ArrowDown");
    await excel.page.keyboard.press("Enter");
    await eventually(async () => expect(await excel.pane.status.innerText()).toContain(`is nu ${key} `));
    expect(await box.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
  });

  it("says so when the cell was changed meanwhile, and leaves it", async () => {
    const [excel, picker] = await openAt();
    const before = await excel.textOf(reference);
    const other = before === "BH-01" ? "BH-02" : "BH-01";
    const wanted = ["BH-03", "BH-04"].find((key) => key !== before) ?? "";
    await excel.imitate("Excel antwoordt niet");
    await picker.getByRole("combobox").fill(wanted);
    await picker.getByRole("option").first().click();
    await excel.pane.progress.waitFor();
    await excel.editAsColleague(true);
    await excel.typeInCell(reference, other);
    await excel.select(reference);
    await excel.imitate("Excel antwoordt niet");
    await eventually(async () => expect(await picker.innerText()).toContain(`staat intussen ${other}`));
    expect(await excel.textOf(reference)).toBe(other);
  });

  it.each<[string, Visit]>([
    ["light", { theme: "licht" }],
    ["contrast", { theme: "contrast" }],
    ["narrow", { width: 320 }],
  ])("leaves axe nothing to find and sticks out nowhere: %s", async (_, visit) => {
    const [excel, picker] = await openAt(visit);
    await picker.getByRole("combobox").click();
    await picker.getByRole("option").first().waitFor();
    expect(await violations(excel.page, "pane")).toEqual([]);
    expect(await overflowing(excel.pane)).toEqual([]);
  });
});
