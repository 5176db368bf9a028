import { useBrowser } from "./browser";
import { views, type Pane } from "./pages/pane";

const { open } = useBrowser();

/** Elements that stick out of the pane, or text that is cut off by its own box. */
const overflowing = (pane: Pane): Promise<string[]> =>
  pane.frame.locator("html").evaluate((html) => {
    const width = html.clientWidth;
    const isScrolled = html.scrollWidth > width || document.body.scrollWidth > width;
    const out = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { right, left, width: own } = element.getBoundingClientRect();
      const isHidden = own <= 1 || getComputedStyle(element).visibility === "hidden";
      return !isHidden && (right > width + 0.5 || left < -0.5);
    });
    return [
      ...(isScrolled ? [`the pane scrolls: ${html.scrollWidth} > ${width}`] : []),
      ...out.map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`),
    ];
  });

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
