import faulty from "../../assets/demo/waterrijk-met-fouten-bevindingen.json";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const { open } = useBrowser();

const errors = faulty.filter(({ severity }) => severity === "fout").length;

/** Where the demo with errors has one of a rule in Actiepunten. */
const cellWith = (rule: string): string =>
  faulty.find((finding) => finding.rule === rule && finding.sheet === "Actiepunten")?.cell ?? "";

const notInList = cellWith("waarde-niet-in-lijst");
const emptyDeadline = cellWith("verplicht-leeg");
const oddKey = cellWith("nr-vorm");

describe("Controleren", () => {
  it("selects the cell of a finding that is clicked, on its own sheet", async () => {
    const excel = await open("waterrijk-met-fouten");
    await excel.showSheet("Lijsten");
    await excel.pane.go("Controleren");
    await excel.pane.unfold("waarde-niet-in-lijst");
    await excel.pane.finding(notInList).click();
    await eventually(async () => {
      expect(await excel.activeSheet()).toBe("Actiepunten");
      expect(await excel.selection()).toBe(notInList);
    });
    await excel.cell(notInList).waitFor();
  });

  it("lets a finding go when its cell is mended in the sheet, and brings one when a cell goes wrong", async () => {
    const excel = await open("waterrijk-met-fouten");
    const { pane } = excel;
    await pane.go("Controleren");
    await pane.unfold("verplicht-leeg");
    await pane.finding(emptyDeadline).waitFor();
    await pane.filter("Fouten", errors).waitFor();
    await excel.showSheet("Actiepunten");
    await excel.typeInCell(emptyDeadline, "31-12-2021");
    await pane.finding(emptyDeadline).waitFor({ state: "detached" });
    await pane.filter("Fouten", errors - 1).waitFor();
    await excel.clearCell("B2");
    await pane.finding("B2").waitFor();
    await pane.filter("Fouten", errors).waitFor();
  });

  it("shows only the severities that are asked for", async () => {
    const { pane } = await open("waterrijk-met-fouten");
    await pane.go("Controleren");
    await pane.unfold("waarde-niet-in-lijst");
    await pane.unfold("nr-vorm");
    await pane.finding(notInList).waitFor();
    await pane.filter("Fouten").click();
    await pane.finding(notInList).waitFor({ state: "detached" });
    await pane.finding(oddKey).waitFor();
    expect(await pane.filter("Fouten").getAttribute("aria-pressed")).toBe("false");
    expect(await pane.filter("Waarschuwingen").getAttribute("aria-pressed")).toBe("true");
  });

  it("says why: the promise that a finding stems from", async () => {
    const { pane } = await open("waterrijk-met-fouten");
    await pane.go("Controleren");
    await pane.unfold("niet-in-werkplan");
    await eventually(async () => expect(await pane.main.innerText()).toContain("Waarom:"));
    expect(await pane.main.innerText()).toContain("Motie punt 3");
  });

  it("notices and names what a colleague changed", async () => {
    const excel = await open("waterrijk");
    const { pane } = excel;
    await excel.editAsColleague(true);
    await excel.showSheet("Actiepunten");
    await excel.typeInCell("B5", "Gewijzigd door een collega");
    await eventually(async () =>
      expect((await pane.status.allInnerTexts()).join(" ")).toContain("Een collega wijzigde Actiepunten B5."),
    );
  });
});
