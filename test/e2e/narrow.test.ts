import { useBrowser } from "./browser";
import { overflowing } from "./overflowing";
import { views } from "./pages/pane";

const { open } = useBrowser();

describe("a pane 320 px wide", () => {
  it.each(["waterrijk-met-fouten", "leeg"])("fits every view of %s", async (workbook) => {
    const { pane } = await open(workbook, { width: 320 });
    for (const view of views) {
      await pane.go(view);
      await pane.isSettled();
      expect([view, ...(await overflowing(pane))]).toEqual([view]);
    }
  });

  it("fits a failure", async () => {
    const excel = await open("waterrijk", { width: 320 });
    await excel.pane.go("Rapportage");
    await excel.imitate("Volgende opdracht weigeren");
    await excel.pane.button("Rapportage maken").click();
    await excel.pane.alert.waitFor();
    expect(await overflowing(excel.pane)).toEqual([]);
  });
});
