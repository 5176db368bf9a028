import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { tabTo, toPane } from "./keys";

const { open } = useBrowser();

describe("the keyboard alone", () => {
  it("checks, sorts and reports", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { page, pane } = excel;

    await toPane(page);
    await tabTo(page, /^Controleren$/);
    await page.keyboard.press("Enter");
    await pane.heading("Controleren").first().waitFor();
    const rule = await tabTo(page, /niet in haar lijst/);
    expect(rule.role).toBe("button");
    // Closes the group, and opens it again.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const finding = await tabTo(page, /^C11 /);
    expect(finding.role).toBe("button");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await excel.selection()).toBe("C11"));

    await tabTo(page, /^Sorteren$/, "Shift+Tab");
    await page.keyboard.press("Space");
    await pane.heading("Sorteren").first().waitFor();
    await pane.button("Actiepunten sorteren").waitFor();
    await tabTo(page, /^Actiepunten sorteren$/);
    await page.keyboard.press("Enter");
    await eventually(async () => expect((await pane.status.allInnerTexts()).join(" ")).toMatch(/Actiepunten/));
    await pane.progress.waitFor({ state: "detached" });

    await tabTo(page, /^Rapportage$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.heading("Rapportage").first().waitFor();
    await tabTo(page, /Concept/);
    await page.keyboard.press("ArrowDown");
    expect(await pane.frame.getByRole("radio", { name: "Vastgesteld" }).isChecked()).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await pane.frame.getByRole("radio", { name: "Concept" }).isChecked()).toBe(true);
    await tabTo(page, /^Rapportage maken$/);
    await page.keyboard.press("Enter");
    await pane.button("Naar de rapportage").waitFor();
    await tabTo(page, /^Naar de rapportage$/);
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await excel.activeSheet()).toBe("Rapportage 2021-Q3"));
  });

  it("walks through the sheet, edits a cell and chooses from a drop-down list", async () => {
    const excel = await open("waterrijk");
    const { page } = excel;
    await excel.showSheet("Actiepunten");
    await excel.select("B2");
    await excel.cell("B2").click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await eventually(async () => expect(await excel.selection()).toBe("C3"));
    // Row 1 is frozen.
    await page.keyboard.press("Control+Home");
    await eventually(async () => expect(await excel.selection()).toBe("A2"));
    await excel.select("B3");
    await excel.cell("B3").click();
    await page.keyboard.press("F2");
    await page.keyboard.type(" en meer");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await excel.selection()).toBe("B4"));
    expect(await excel.textOf("B3")).toMatch(/ en meer$/);
    await excel.select("C3");
    await excel.cell("C3").click();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await page.getByRole("option", { name: "Toezegging" }).click();
    await eventually(async () => expect(await excel.textOf("C3")).toBe("Toezegging"));
  });

  it("is not let through by a drop-down list that does not know the value", async () => {
    const excel = await open("waterrijk");
    await excel.showSheet("Actiepunten");
    const before = await excel.textOf("C3");
    await excel.typeInCell("C3", "Zomaar iets");
    await excel.refusal().waitFor();
    await excel.page.keyboard.press("Escape");
    await excel.refusal().waitFor({ state: "detached" });
    await excel.page.keyboard.press("Escape");
    expect(await excel.textOf("C3")).toBe(before);
  });
});
