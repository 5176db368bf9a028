import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addSheet } from "../../src/embedded-excel/model/sheet-operations";
import type { Workbook } from "../../src/embedded-excel/model/workbook";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../src/embedded-excel/xlsx/save";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import type { ExcelPage } from "./pages/excel-page";
import { views } from "./pages/pane";

const { open, takeComplaints } = useBrowser();

/** What a page is not to do, and the directive of its policy that sees to it. */
const attempts: readonly (readonly [what: string, directive: string, attempt: () => void])[] = [
  [
    "run a text",
    "require-trusted-types-for",
    () => {
      try {
        (0, eval)("document.title = 'uitgevoerd'");
      } catch {
        // Refused.
      }
    },
  ],
  [
    "run a script in the page",
    "require-trusted-types-for",
    () => {
      const script = document.createElement("script");
      try {
        script.text = "document.title = 'uitgevoerd'";
        document.body.append(script);
      } catch {
        // Refused.
      }
    },
  ],
  [
    "load another site's script",
    "require-trusted-types-for",
    () => {
      try {
        document.createElement("script").src = "https://example.com/x.js";
      } catch {
        // Refused.
      }
    },
  ],
  [
    "run what an attribute says",
    "require-trusted-types-for",
    () => {
      try {
        document.createElement("button").setAttribute("onclick", "document.title = 'uitgevoerd'");
      } catch {
        // Refused.
      }
    },
  ],
  ["ask another site", "connect-src", () => void fetch("https://example.com/?cel=1").catch(() => undefined)],
  ["ask its own server", "connect-src", () => void fetch("/taskpane.html").catch(() => undefined)],
  ["show another site's picture", "img-src", () => void (new Image().src = "https://example.com/?cel=1")],
  [
    "style by text",
    "style-src-elem",
    () => {
      const style = document.createElement("style");
      style.textContent = "body { visibility: hidden }";
      document.head.append(style);
    },
  ],
  [
    "show a page in a frame",
    "frame-src",
    () => {
      const frame = document.createElement("iframe");
      frame.src = "/melding.html";
      document.body.append(frame);
    },
  ],
  [
    "send a form",
    "form-action",
    () => {
      const form = document.createElement("form");
      form.action = "/?cel=1";
      document.body.append(form);
      form.submit();
    },
  ],
];

const frameOf = (excel: ExcelPage, page: string) => {
  const frame = excel.page.frames().find((each) => new URL(each.url()).pathname === page);
  if (!frame) throw new Error(`no frame shows ${page}`);
  return frame;
};

describe("a page of the add-in", () => {
  it("is refused by its policy whatever it has no need of, and the tests see every refusal", async () => {
    const excel = await open("leeg");
    for (const page of ["/taskpane.html", "/commands.html"]) {
      const frame = frameOf(excel, page);
      const title = await frame.title();
      for (const [what, directive, attempt] of attempts) {
        expect(await frame.title()).toBe(title);
        // Later, as a script of the page's own would: what a debugger runs is free of the policy.
        await frame.evaluate(`void setTimeout(${String(attempt)})`);
        let told = `${page}, ${what}:`;
        await eventually(async () => {
          told = [told, ...takeComplaints()].join("\n");
          await expect(Promise.resolve(told)).resolves.toContain(`security policy: ${directive} refuses`);
        });
      }
      takeComplaints();
    }
  });

  it("shows a text that something would make HTML of as the text it is", async () => {
    const excel = await open("leeg");
    const shown = await frameOf(excel, "/taskpane.html").evaluate(() => {
      const place = document.createElement("p");
      place.innerHTML = "<img src=x onerror=document.title='uitgevoerd'> &amp; meer";
      return place.textContent;
    });
    expect(shown).toBe("<img src=x onerror=document.title='uitgevoerd'> &amp; meer");
  });

  it("fetches its scripts, stylesheets and icons, and asks nothing besides", async () => {
    const excel = await open("waterrijk");
    const asked = new Set<string>();
    excel.page.on("request", (request) => {
      if (request.frame() !== excel.page.mainFrame()) asked.add(request.resourceType());
    });
    await excel.ribbonButton("Controleren");
    await excel.pane.waitUntilRead();
    for (const view of views) await excel.pane.go(view);
    await excel.ribbonButton("Rapportage");
    await eventually(async () => expect(await excel.activeSheet()).toBe("Rapportage 2021-Q3"));
    for (const kind of asked) expect(["document", "script", "stylesheet", "image"]).toContain(kind);
  });
});

const image = "<img src=x onerror=alert(1)>";
const link = "javascript:alert(document.domain)";

/** Puts a text in the first row of a register, below this header. */
const put = ({ sheets }: Workbook, sheet: string, header: string, text: string): void => {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  const [row, column] = [...(cells?.entries() ?? [])].find(([, , { value }]) => value === header) ?? [];
  if (!cells || row === undefined || column === undefined) throw new Error(`no ${header} on ${sheet}`);
  cells.set(row + 1, column, { value: text, formula: null, style: cells.get(row + 1, column)?.style ?? 0 });
};

/** The demo with texts that would be markup or a script to whoever reads them so: in cells, a header, a setting and a sheet's name. */
const hostileDemo = (): Uint8Array => {
  const workbook = loadWorkbook(readFileSync(join(__dirname, "../../assets/demo/waterrijk.xlsx")));
  put(workbook, "Actiepunten", "Actiepunt", image);
  put(workbook, "Actiepunten", "Status", image);
  put(workbook, "Actiepunten", "Verantwoordelijke", link);
  put(workbook, "Instellingen", "Waarde", image);
  const { cells } = addSheet(workbook, image);
  [
    [image, "Actiepunt", "Status", link],
    ["", image, link, image],
  ].forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== "") cells.set(row, column, { value, formula: null, style: 0 });
    }),
  );
  return saveWorkbook(workbook);
};

describe("a workbook with hostile texts", () => {
  it("is shown in every view as the texts that stand there, also in what goes wrong, and the console stays silent", async () => {
    const excel = await open("leeg");
    const { page, pane } = excel;
    const said: string[] = [];
    page.context().on("console", (message) => said.push(message.text()));
    await excel.openFile("<b>vet</b>.xlsx", hostileDemo());
    await pane.waitUntilRead();
    for (const view of views) {
      await pane.go(view);
      await eventually(async () => expect(await pane.main.innerText()).not.toContain("Wordt bekeken…"), 60_000);
    }
    await pane.go("Controleren");
    await eventually(async () => expect(await pane.main.innerText()).toContain(image));
    await pane.go("Inlezen");
    await eventually(async () => expect(await pane.main.innerText()).toContain(image));
    await excel.showSheet(image);
    expect(await excel.textOf("B2")).toBe(image);

    await pane.go("Instellingen");
    await excel.imitate("Volgende opdracht weigeren");
    await pane.field("Drempel afwijking").fill("30.000");
    await pane.button("Opslaan").click();
    await eventually(async () => expect(await pane.alert.innerText()).not.toBe(""));
    for (const frame of page.frames()) {
      expect(await frame.locator("img[src='x']").count()).toBe(0);
      expect(await frame.locator("b, a[href^='javascript:']").filter({ hasText: "vet" }).count()).toBe(0);
    }
    expect(said).toEqual([]);
  });
});
