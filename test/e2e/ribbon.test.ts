import faulty from "../../assets/demo/waterrijk-met-fouten-bevindingen.json";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const { open } = useBrowser();

describe("the tab group Sturing", () => {
  it("opens the pane on Controleren", async () => {
    const excel = await open("waterrijk-met-fouten");
    await excel.ribbonButton("Controleren");
    await excel.pane.heading("Controleren").first().waitFor();
    await excel.pane.filter("Fouten", faulty.filter(({ severity }) => severity === "fout").length).waitFor();
  });

  it("closes and opens the pane", async () => {
    const excel = await open("waterrijk");
    await excel.closePane();
    await excel.page.getByRole("complementary", { name: "Paneel" }).waitFor({ state: "detached" });
    await excel.ribbonButton("Paneel openen");
    await excel.pane.waitUntilRead();
    await excel.pane.heading("Start").first().waitFor({ state: "attached" });
  });

  it("sorts without the pane and says the outcome in a window", async () => {
    const excel = await open("waterrijk-met-fouten");
    await excel.closePane();
    await excel.ribbonButton("Sorteren");
    await eventually(async () => expect(await excel.messageText()).toMatch(/Actiepunten/));
    await excel.closeMessage();
    expect(await excel.activeSheet()).toBe("Actiepunten");
  });

  it("reports without the pane and goes to the report, which says enough", async () => {
    const excel = await open("waterrijk");
    await excel.closePane();
    await excel.ribbonButton("Rapportage");
    await eventually(async () => expect(await excel.activeSheet()).toBe("Rapportage 2021-Q3"));
    expect(Object.values((await excel.saved()).shown["Rapportage 2021-Q3"] ?? {})).toContain("Concept");
  });

  it("says in a window why there can be no report of an empty workbook, and changes nothing", async () => {
    const excel = await open("leeg");
    await excel.closePane();
    await excel.ribbonButton("Rapportage");
    await eventually(async () => expect(await excel.messageText()).toMatch(/Er is niets gewijzigd\./));
    await excel.closeMessage();
    expect(await excel.sheets()).toEqual(["Blad1"]);
  });

  it("explains each of its buttons to a screen reader", async () => {
    const { page } = await open("waterrijk");
    const group = page.getByRole("group", { name: "Sturing" });
    for (const name of ["Paneel openen", "Controleren", "Sorteren", "Rapportage"]) {
      const button = group.getByRole("button", { name, exact: true });
      const description = await button.evaluate((element) =>
        (element.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent ?? "")
          .concat(element.getAttribute("aria-description") ?? "", element.getAttribute("title") ?? "")
          .join(" ")
          .trim(),
      );
      expect([name, description.length > 20]).toEqual([name, true]);
    }
  });
});
