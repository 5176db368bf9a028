import { violations } from "./axe";
import { useBrowser, type Theme } from "./browser";
import { eventually } from "./eventually";
import { focus } from "./focus";
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

describe.each<[Theme, "light" | "dark"]>([
  ["licht", "light"],
  ["donker", "dark"],
  ["contrast", "dark"],
])("the theme %s", (theme, kind) => {
  it("leaves axe nothing to find on the page around the pane", async () => {
    const { page } = await open("waterrijk-met-fouten", { theme });
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

describe("accessibility", () => {
  it("follows a change of the theme of Office while the pane is open", async () => {
    const excel = await open("waterrijk");
    expect(await brightness(excel.pane)).toBeGreaterThan(0.7);
    await excel.chooseTheme("Donker");
    await eventually(async () => expect(await brightness(excel.pane)).toBeLessThan(0.3));
    await excel.chooseTheme("Licht");
    await eventually(async () => expect(await brightness(excel.pane)).toBeGreaterThan(0.7));
  });

  it("has nothing for axe to find on an empty workbook, beside a failure, and while work is under way", async () => {
    const excel = await open("leeg");
    const { page, pane } = excel;
    for (const view of views) {
      await pane.go(view);
      await pane.isSettled();
      expect([view, ...(await violations(page, "pane"))]).toEqual([view]);
    }
    await pane.go("Start");
    await excel.imitate("Excel antwoordt niet");
    await pane.button("Werkmap inrichten").click();
    await pane.progress.waitFor();
    expect(await violations(page, "pane")).toEqual([]);
    await pane.button("Annuleren").click();
    await pane.progress.waitFor({ state: "detached" });
    await excel.imitate("Excel antwoordt niet");
    await excel.imitate("Volgende opdracht weigeren");
    await pane.button("Werkmap inrichten").click();
    await pane.alert.waitFor();
    expect(await violations(page, "pane")).toEqual([]);
  });

  it("shows focus and what is pressed in Windows' own contrast colours", async () => {
    const { page, pane } = await open("waterrijk-met-fouten", { forcedColors: true });
    for (const view of views) {
      await pane.go(view);
      await pane.isSettled();
      expect([view, ...(await violations(page, "pane"))]).toEqual([view]);
    }
    await pane.go("Controleren");
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press("Tab");
      const here = await focus(page);
      if (here?.isInPane === true) expect([here.name, here.isVisible]).toEqual([here.name, true]);
    }
    const looks = (severity: "Fouten" | "Waarschuwingen") =>
      pane.filter(severity).evaluate((button) => {
        const { color, backgroundColor, borderTopWidth, borderTopStyle, borderTopColor, fontWeight } =
          getComputedStyle(button);
        return [
          color,
          backgroundColor,
          borderTopWidth,
          borderTopStyle,
          borderTopColor,
          fontWeight,
          button.innerHTML.includes("svg"),
        ].join();
      });
    const before = await looks("Fouten");
    await pane.filter("Fouten").click();
    await page.mouse.move(0, 0);
    await eventually(async () => expect(await looks("Fouten")).not.toBe(before));
  });

  it.each(["waterrijk-met-fouten", "leeg"])("fits every view of %s in a pane 320 px wide", async (workbook) => {
    const { pane } = await open(workbook, { width: 320 });
    for (const view of views) {
      await pane.go(view);
      await pane.isSettled();
      expect([view, ...(await overflowing(pane))]).toEqual([view]);
    }
  });

  it("fits a failure in 320 px too", async () => {
    const excel = await open("waterrijk", { width: 320 });
    await excel.pane.go("Rapportage");
    await excel.imitate("Volgende opdracht weigeren");
    await excel.pane.button("Rapportage maken").click();
    await excel.pane.alert.waitFor();
    expect(await overflowing(excel.pane)).toEqual([]);
  });

  it("announces what came of the work to a screen reader", async () => {
    const { pane } = await open("waterrijk");
    await pane.go("Controleren");
    await pane.button("Opnieuw controleren").click();
    await eventually(async () => expect((await pane.status.allInnerTexts()).join(" ")).toMatch(/\d+|gecontroleerd/i));
  });
});
