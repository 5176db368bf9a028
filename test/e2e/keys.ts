import type { Page } from "playwright-core";
import { focus, type Focus } from "./focus";

/** Presses Tab until the focus is on a control of the pane, and looks at every stop whether one can see where it is. */
export const tabTo = async (page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Focus> => {
  const passed: string[] = [];
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press(key);
    const here = await focus(page);
    if (here === null) continue;
    passed.push(here.name);
    if (here.isInPane) expect([here.name, here.isVisible]).toEqual([here.name, true]);
    if (here.isInPane && name.test(here.name)) return here;
  }
  throw new Error(`${key} never came to ${String(name)}, only to: ${passed.join(" | ")}`);
};

/** Tab belongs to the cells of the sheet; F6 goes from part to part of the window, as in Excel. */
export const toPane = async (page: Page): Promise<void> => {
  await page.keyboard.press("Tab");
  for (let parts = 0; parts < 8; parts += 1) {
    await page.keyboard.press("F6");
    if ((await focus(page))?.name === "320 pixels breed") return;
  }
  throw new Error("F6 never came to the pane");
};
