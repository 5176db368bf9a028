import { violations } from "./axe";
import { useBrowser, type Theme } from "./browser";
import { eventually } from "./eventually";
import { views, type Pane } from "./pages/pane";

const { open } = useBrowser();

/** Brightness of what is behind the text, from 0 to 1. */
const brightness = (pane: Pane): Promise<number> =>
  pane.frame.locator("body").evaluate((body) => {
    const behind = [...body.querySelectorAll("*"), body].map((element) => getComputedStyle(element).backgroundColor);
    const colour = behind.find((each) => !/^rgba\(.*, 0\)$/.test(each)) ?? "rgb(255, 255, 255)";
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return (red + green + blue) / (3 * 255);
  });

describe.each<[Theme, "light" | "dark"]>([
  ["licht", "light"],
  ["donker", "dark"],
  ["contrast", "dark"],
])("the theme %s", (theme, kind) => {
  it("leaves axe nothing to find on the page around the pane", async () => {
    const { page } = await open("waterrijk-met-fouten", { theme });
    // Enough of the sheet: a hundred cells more are no other cells.
    await page.setViewportSize({ width: 1000, height: 480 });
    expect(await violations(page, "page")).toEqual([]);
  });

  it("is the pane's own, and leaves axe nothing to find in any view", async () => {
    const { page, pane } = await open("waterrijk-met-fouten", { theme });
    await eventually(async () => {
      const value = await brightness(pane);
      expect(kind === "dark" ? value < 0.3 : value > 0.7).toBe(true);
    });
    for (const view of views) {
      await pane.go(view);
      await pane.isSettled();
      expect([view, ...(await violations(page, "pane"))]).toEqual([view]);
    }
  });
});

describe("the theme", () => {
  it("follows a change of the theme of Office while the pane is open", async () => {
    const excel = await open("waterrijk");
    expect(await brightness(excel.pane)).toBeGreaterThan(0.7);
    await excel.chooseTheme("Donker");
    await eventually(async () => expect(await brightness(excel.pane)).toBeLessThan(0.3));
    await excel.chooseTheme("Licht");
    await eventually(async () => expect(await brightness(excel.pane)).toBeGreaterThan(0.7));
  });
});
