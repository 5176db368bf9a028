import { violations } from "./axe";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { focus } from "./focus";
import { views } from "./pages/pane";

const { open } = useBrowser();

describe("accessibility", () => {
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

  it("announces what came of the work to a screen reader", async () => {
    const { pane } = await open("waterrijk");
    await pane.go("Controleren");
    await pane.button("Opnieuw controleren").click();
    await eventually(async () => expect((await pane.status.allInnerTexts()).join(" ")).toMatch(/\d+|gecontroleerd/i));
  });
});
