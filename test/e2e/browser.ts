import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { ExcelPage, type PaneWidth } from "./pages/excel-page";
import { launchOptions } from "./setup/launch-options";

export type Theme = "licht" | "donker" | "contrast";

export interface Visit {
  readonly theme?: Theme;
  /** Width of the pane in CSS pixels; its own when left out. */
  readonly width?: PaneWidth;
  /** With a clock that `page.clock` can wind on. */
  readonly hasClock?: boolean;
  readonly forcedColors?: boolean;
}

const setting = (name: "E2E_BROWSER" | "E2E_ORIGIN"): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests as the jest project "browser".`);
  return value;
};

const ownSchemes = ["data:", "blob:", "about:"];

/** Runs in every frame before its own scripts: tells what the page's security policy refuses. */
const tellViolations = (): void =>
  document.addEventListener("securitypolicyviolation", (event) => {
    const { toldViolation } = globalThis as { toldViolation?: (text: string) => void };
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    toldViolation?.(`${effectiveDirective} refuses ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`);
  });

/** Whatever a user's own browser would complain about, in any frame: nothing of this may happen in any test. */
const complaintsOf = async (context: BrowserContext, origin: string): Promise<string[]> => {
  const complaints: string[] = [];
  await context.exposeFunction("toldViolation", (text: string) => complaints.push(`security policy: ${text}`));
  await context.addInitScript(tellViolations);
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (raised) =>
    complaints.push(`error on the page: ${raised.error().stack ?? raised.error().message}`),
  );
  context.on("request", (request) => {
    const url = request.url();
    if (!ownSchemes.some((scheme) => url.startsWith(scheme)) && new URL(url).origin !== origin)
      complaints.push(`request to another origin: ${url}`);
  });
  return complaints;
};

export interface BrowserOfTests {
  /** Opens Excel on one of the demo workbooks (`waterrijk`, `waterrijk-met-fouten`), or on a new one (`leeg`), until the pane is there. */
  readonly open: (workbook: string, visit?: Visit) => Promise<ExcelPage>;
  /** What the browser complained about so far, for a test that provokes it; it is then forgotten. */
  readonly takeComplaints: () => string[];
}

/** A browser for the tests of a file, and for each visit a context of its own: no test sees what another left behind. */
export const useBrowser = (): BrowserOfTests => {
  let browser: Browser;
  const open: { context: BrowserContext; complaints: string[] }[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(setting("E2E_BROWSER")));
  });
  afterEach(async () => {
    const visits = open.splice(0);
    await Promise.all(visits.map(({ context }) => context.close()));
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    takeComplaints: () => open.flatMap(({ complaints }) => complaints.splice(0)),
    open: async (workbook, visit = {}) => {
      const origin = setting("E2E_ORIGIN");
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: "nl-NL",
        timezoneId: "Europe/Amsterdam",
        viewport: { width: 1280, height: 800 },
        forcedColors: visit.forcedColors === true ? "active" : "none",
        acceptDownloads: true,
      });
      context.setDefaultTimeout(20_000);
      open.push({ context, complaints: await complaintsOf(context, origin) });
      const page = await context.newPage();
      if (visit.hasClock === true) await page.clock.install();
      await page.goto(addressOf(origin, workbook, visit));
      const excel = new ExcelPage(page);
      await excel.pane.waitUntilRead();
      if (visit.width !== undefined) await excel.setPaneWidth(visit.width);
      return excel;
    },
  };
};

/** The page that plays Excel with a workbook open in it, of `assets/demo` or a new one (`leeg`). */
export const addressOf = (origin: string, workbook: string, { theme }: Visit): string => {
  const address = new URL("/excel/", origin);
  address.searchParams.set("werkmap", workbook === "leeg" ? workbook : `/demo/${workbook}.xlsx`);
  if (theme !== undefined) address.searchParams.set("thema", theme);
  return address.href;
};
