/** Pictures of every view for the README and the manual: `npm run screenshots`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { serve } from "../../src/embedded-excel/serve";
import { addressOf, type Theme } from "./browser";
import { actionList, demoWithList } from "./own-list";
import { ExcelPage } from "./pages/excel-page";
import { Inlezen } from "./pages/inlezen";
import { buildWhenStale } from "./setup/build";
import { findBrowser } from "./setup/find-browser";
import { launchOptions } from "./setup/launch-options";

const folder = join(__dirname, "../../docs/images");

/** A day after the demo's Peildatum, so that the pictures are the same whenever they are made. */
const today = new Date("2021-10-04T09:00:00+02:00");

const sizes = {
  pane: { width: 1280, height: 1040 },
  long: { width: 1280, height: 2200 },
  page: { width: 1440, height: 900 },
} as const;

interface Picture {
  readonly name: string;
  readonly workbook: string;
  readonly view: string;
  readonly theme?: Theme;
  /** With a list of the user's own in it. */
  readonly hasList?: true;
  readonly of: keyof typeof sizes;
}

const pictures: readonly Picture[] = [
  { name: "paneel-start", workbook: "waterrijk", view: "Start", of: "pane" },
  { name: "paneel-controleren", workbook: "waterrijk-met-fouten", view: "Controleren", of: "pane" },
  { name: "paneel-inlezen", workbook: "waterrijk", view: "Inlezen", hasList: true, of: "long" },
  { name: "paneel-sorteren", workbook: "waterrijk-met-fouten", view: "Sorteren", of: "pane" },
  { name: "paneel-rapportage", workbook: "waterrijk", view: "Rapportage", of: "pane" },
  { name: "paneel-bladen", workbook: "waterrijk", view: "Bladen", of: "pane" },
  { name: "paneel-instellingen", workbook: "waterrijk", view: "Instellingen", of: "pane" },
  { name: "paneel-leeg", workbook: "leeg", view: "Start", of: "pane" },
  { name: "paneel-donker", workbook: "waterrijk", view: "Start", theme: "donker", of: "pane" },
  { name: "paneel-contrast", workbook: "waterrijk-met-fouten", view: "Controleren", theme: "contrast", of: "pane" },
  { name: "excel-pagina", workbook: "waterrijk", view: "Start", of: "page" },
];

const openList = async (excel: ExcelPage): Promise<void> => {
  await excel.chooseFile("waterrijk.xlsx", demoWithList("Actielijst", actionList));
  await excel.sheetTab("Actielijst").waitFor();
  await excel.pane.waitUntilRead();
};

const take = async (
  browser: Browser,
  origin: string,
  { name, workbook, view, theme, hasList, of }: Picture,
): Promise<void> => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: sizes[of],
    deviceScaleFactor: of === "page" ? 1 : 2,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(today);
  await page.goto(addressOf(origin, workbook, theme === undefined ? {} : { theme }));
  const excel = new ExcelPage(page);
  await excel.pane.waitUntilRead();
  if (hasList) await openList(excel);
  await excel.pane.go(view);
  if (hasList) await new Inlezen(excel).isLookedAt();
  await excel.pane.isSettled();
  await page.mouse.move(0, 0);
  const what = of !== "page" ? page.getByRole("complementary", { name: "Paneel" }).locator("iframe") : page;
  await what.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
  await context.close();
};

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  buildWhenStale();
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  const server = await serve({ port: 0 });
  try {
    for (const picture of pictures) await take(browser, new URL(server.address).origin, picture);
  } finally {
    await browser.close();
    await server.close();
  }
};

void main();
