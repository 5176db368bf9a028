import { madeSheets } from "../../../src/domain/sheets";
import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import type { MadeSheet } from "../../../src/domain/report/sheet";
import type { WorkbookSnapshot } from "../../../src/domain/snapshot/workbook-snapshot";
import {
  actiepunt,
  budgethouder,
  externAdvies,
  jaarplan,
  on,
  raadsverzoek,
  workbook,
  type Contents,
} from "../builders";

const made = (slug: string, contents: Contents = {}): readonly MadeSheet[] => {
  const declaration = madeSheets.find((each) => each.slug === slug);
  if (!declaration) throw new Error(`no sheet ${slug}`);
  return declaration.build(workbook(contents), "1.0.0").map(layoutReport);
};

/** What the cells show, row by row, without what is empty. */
const shown = (sheet: MadeSheet | undefined): string[] =>
  (sheet?.rows ?? []).map((cells) =>
    cells
      .flatMap((cell) =>
        cell ? [String("formula" in cell.content ? cell.content.expected : cell.content.constant)] : [],
      )
      .filter((text) => text !== "")
      .join(" | "),
  );

describe.each(madeSheets)("the sheet $title", ({ build }) => {
  const empty = workbook({
    Actiepunten: [],
    Teamplannen: [],
    Budgethouders: [],
    Portefeuilles: [],
    Raadsthemas: [],
    Jaarplannen: [],
    "Bestuurlijke opdrachten": [],
    Raadsverzoeken: [],
  });
  const layouts = (snapshot: WorkbookSnapshot): readonly MadeSheet[] => build(snapshot, "1.0.0").map(layoutReport);
  it("has a name that Excel takes, and says on every page how things stood when", () => {
    for (const { name, footer } of layouts(workbook())) {
      expect(name).toMatch(/^[^/\\?*:[\]]{1,31}$/);
      expect(footer.right).toBe("Peildatum 30-09-2021");
    }
  });
  it("can be made of a workbook without rows", () => {
    for (const sheet of layouts(empty)) expect(shown(sheet).join("\n")).not.toContain("undefined");
  });
});

describe("the plan van aanpak", () => {
  const score = (total: number) => ({ Collectiviteit: Math.min(3, total), Cultuur: Math.max(0, total - 3) });
  it("puts the actions of an actor under their phase, the highest 5C-score first", () => {
    const Actiepunten = [
      actiepunt({ Actiepunt: "Laag", Fase: "Heeft prioriteit", ...score(2) }),
      actiepunt({ Actiepunt: "Hoog", Fase: "Heeft prioriteit", ...score(5) }),
      actiepunt({ Actiepunt: "Straks", Fase: "Later oppakken", ...score(1) }),
    ];
    const lines = shown(made("plan", { Actiepunten })[0]);
    const first = lines.findIndex((line) => line.includes("Hoog"));
    expect(lines[first]).toContain("AP-002 | Hoog\nLoopt, 5C 5: 3-2---");
    expect(lines[first]).toContain("AP-003 | Straks");
    expect(lines[first + 1]).toContain("AP-001 | Laag");
  });
  it("leaves out what was dropped, and keeps what has no phase or actor apart", () => {
    const Actiepunten = [
      actiepunt({ Actiepunt: "Weg", Status: "Vervallen" }),
      actiepunt({ Actiepunt: "Los", Actor: "Provincie" }),
    ];
    const text = shown(made("plan", { Actiepunten })[0]).join("\n");
    expect(text).not.toContain("Weg");
    expect(text).toMatch(/Zonder bekende actor\n.*Nog zonder fase\nNr \| Actiepunt\nAP-002 \| Los/s);
  });
});

describe("the prioriteitenmatrix", () => {
  it("shows open actions in their quadrant and counts them", () => {
    const Actiepunten = [
      actiepunt({ Actiepunt: "Nu", Belangrijk: "Ja", Urgent: "Ja" }),
      actiepunt({ Actiepunt: "Plan", Belangrijk: "Ja", Urgent: "Nee" }),
      actiepunt({ Actiepunt: "Klaar", Belangrijk: "Ja", Urgent: "Ja", Status: "Gereed" }),
      actiepunt({ Actiepunt: "Onbekend" }),
    ];
    const lines = shown(made("matrix", { Actiepunten })[0]);
    expect(lines).toContain("1 | 1 | 0 | 0 | 1");
    expect(lines.find((line) => line.startsWith("AP-001"))).toMatch(/^AP-001 \| Nu \| \d+ \| AP-002 \| Plan/);
    expect(lines.join("\n")).not.toContain("Klaar");
  });
});

describe("the termijnplanning", () => {
  it("orders by day, per month, and marks what is late and what is coming", () => {
    const Actiepunten = [
      actiepunt({ Actiepunt: "Later", Deadline: on("01-12-2021") }),
      actiepunt({ Actiepunt: "Eerder", Deadline: on("15-09-2021") }),
      actiepunt({ Actiepunt: "Bijna", Deadline: on("10-10-2021") }),
      actiepunt({ Actiepunt: "Zonder", Deadline: "", Looptijd: "Doorlopend" }),
    ];
    const lines = shown(made("termijn", { Actiepunten, Raadsverzoeken: [raadsverzoek({ Status: "Gereed" })] })[0]);
    const of = (text: string): string => lines.find((line) => line.includes(text)) ?? "";
    expect(of("Eerder")).toMatch(/te laat$/);
    expect(of("Bijna")).toMatch(/komt eraan$/);
    expect(of("Later")).not.toMatch(/te laat|komt eraan/);
    expect(of("Extra spreekuur")).toMatch(/Gereed$/);
    expect(lines.indexOf("september 2021")).toBeLessThan(lines.indexOf("oktober 2021"));
    expect(lines.join("\n")).toContain("1 open actiepunten hebben geen deadline");
  });
});

describe("the jaarplan of an eenheid", () => {
  it("is a sheet for each eenheid with a plan for the report year, on one page", () => {
    const Jaarplannen = [
      jaarplan({ Eenheid: "Financiën" }),
      jaarplan({ Eenheid: "Zorg/jeugd" }),
      jaarplan({ Jaar: 2022 }),
    ];
    const sheets = made("jaarplan", { Jaarplannen });
    expect(sheets.map(({ name, onePage }) => [name, onePage])).toEqual([
      ["Jaarplan Financiën", true],
      ["Jaarplan Zorg jeugd", true],
    ]);
    expect(shown(sheets[0]).join("\n")).toContain("WP-001 | Facturen binnen 30 dagen betalen");
    expect(shown(sheets[1]).join("\n")).toContain("Geen werkplanregels met team Zorg/jeugd.");
  });
});

describe("the sturing op budget", () => {
  it("adds up what a budget holder has, commissioned and may decide", () => {
    const lines = shown(
      made("budget", {
        Budgethouders: [budgethouder(), budgethouder({ Functie: "Griffier" })],
        "Externe adviezen": [externAdvies(), externAdvies({ Bedrag: 5000, Status: "Aangevraagd" })],
      })[0],
    );
    expect(lines.find((line) => line.startsWith("BH-01"))).toBe(
      "BH-01 | Teamleider | 100000 | 40000 | 20000 | 100000 | 0 | 40000 | 0",
    );
    expect(lines.find((line) => line.startsWith("Totaal"))).toBe(
      "Totaal | 100000 | 40000 | 20000 | 100000 | 0 | 40000 | 0",
    );
  });
});
