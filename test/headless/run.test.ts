import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/domain/values/cell-value";
import { emptyWorkbook } from "../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../src/embedded-excel/xlsx/save";
import { root, Desk, demo } from "./command";

interface Json {
  findings: Record<string, unknown>[];
  figures: Record<string, number>;
  requests: Record<string, number>;
}

/** A file with one sheet that was never set up. */
const fileWith = (
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  change: (workbook: ReturnType<typeof emptyWorkbook>) => void = () => undefined,
): Uint8Array => {
  const workbook = emptyWorkbook();
  const [only] = workbook.sheets;
  if (!only) throw new Error("a workbook has a sheet");
  only.name = sheet;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => only.cells.set(row, column, { value, formula: null, style: 0 })),
  );
  change(workbook);
  return saveWorkbook(workbook);
};

describe("the main job on the demo", () => {
  const desk = new Desk();
  const before = readFileSync(demo);
  let said: Awaited<ReturnType<Desk["run"]>>;
  let json: Json;
  beforeAll(async () => {
    said = await desk.run("--json", "bevindingen.json");
    json = JSON.parse(readFileSync(desk.at("bevindingen.json"), "utf8")) as Json;
  });
  afterAll(() => desk.clear());

  it("ends with 0 and names the result after the quarter, beside nothing else", () => {
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(desk.folder).sort()).toEqual(["bevindingen.json", "rapportage-2021-Q3.xlsx"]);
  });
  it("leaves the workbook it read as it was", () => {
    expect(readFileSync(demo).equals(before)).toBe(true);
  });
  it("says in Dutch what it found, did and made", () => {
    for (const part of [
      "Gemeente Waterrijk: 2021-Q3, peildatum 30-09-2021",
      "0 fouten, ",
      "restant € 30.000",
      "Gesorteerd      Actiepunten, Teamplannen, Budgethouders",
      "Aansluiting     sluit: ",
      "komen op wat is berekend",
      desk.at("rapportage-2021-Q3.xlsx"),
    ]) {
      expect(said.stdout).toContain(part);
    }
  });
  it("writes findings with their place and promise", () => {
    expect(json.findings[0]).toMatchObject({
      rule: "actie-nadert-deadline",
      severity: "info",
      sheet: "Actiepunten",
      column: "Deadline",
      source: "Plan van aanpak",
    });
    for (const finding of json.findings)
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(["rule", "severity", "sheet", "row", "column", "cell", "message", "source"]),
      );
  });
  it("has exactly the findings that are listed beside the demo", () => {
    const lines = (findings: readonly Record<string, unknown>[]): string[] =>
      findings
        .map(({ rule, severity, sheet, row, column, cell }) =>
          JSON.stringify([sheet, row, column, cell, severity, rule]),
        )
        .sort();
    const listed = readFileSync(join(root, "assets", "demo", "waterrijk-bevindingen.json"), "utf8");
    expect(lines(json.findings)).toEqual(lines(JSON.parse(listed) as Record<string, unknown>[]));
  });
  it("writes the figures that were promised", () => {
    const promised = [
      ...["totaal", "gereed", "teLaat"].map((name) => `actiepunten.${name}`),
      ...["bedrag", "gerealiseerd", "hard", "zacht", "restant"].map((name) => `taakstelling.${name}`),
      ...["begroting", "realisatie", "verplichtingen", "prognose", "afwijking"].map((name) => `budget.${name}`),
    ];
    expect(Object.keys(json.figures)).toEqual(expect.arrayContaining(promised));
    expect(json.figures).toMatchObject({
      "actiepunten.totaal": 55,
      "taakstelling.gerealiseerd": 70000,
      "taakstelling.hard": 55000,
      "taakstelling.zacht": 45000,
      "taakstelling.restant": 30000,
    });
  });
  it("needs no more requests than was promised", () => {
    const { check, sort, report, setup } = json.requests;
    expect(check).toBe(1);
    expect(sort).toBeLessThanOrEqual(2);
    expect(report).toBeLessThanOrEqual(3);
    expect(setup).toBeLessThanOrEqual(3);
  });
  it("saves the rows in order of priority and the report", () => {
    const { sheets } = loadWorkbook(new Uint8Array(readFileSync(desk.at("rapportage-2021-Q3.xlsx"))));
    expect(sheets.map(({ name }) => name)).toContain("Rapportage 2021-Q3");
    const actiepunten = sheets.find(({ name }) => name === "Actiepunten");
    const table = actiepunten?.tables[0];
    const rang = table?.columns.findIndex(({ name }) => name === "Rang") ?? -1;
    const ranks = Array.from(
      { length: 55 },
      (_, row) => actiepunten?.cells.get((table?.area.row ?? 0) + 1 + row, (table?.area.column ?? 0) + rang)?.value,
    );
    expect(ranks).toEqual(Array.from({ length: 55 }, (_, row) => row + 1));
  });
});

describe("the main job elsewhere", () => {
  const desk = new Desk();
  let said: Awaited<ReturnType<Desk["run"]>>;
  /** Leaves a small workbook that was set up, with three actions: the other tests begin with it. */
  beforeAll(async () => {
    writeFileSync(desk.at("anders.xlsx"), fileWith("Teamplannen", [["Foto's van het uitje"], ["zie de map"]]));
    const actions = ["Een", "Twee", "Drie"].map(
      (name) => `;${name};Motie;College;Concerncontroller;Basis op orde;Loopt;31-12-2021`,
    );
    const header = "Nr;Actiepunt;Bron;Actor;Verantwoordelijke;Prioriteitsklasse;Status;Deadline";
    writeFileSync(desk.at("begin.csv"), [header, ...actions].join("\r\n"));
    said = await desk.run(
      ...["--in", "anders.xlsx", "--import", "begin.csv", "--register", "Actiepunten"],
      ...["--out", "klein.xlsx", "--pdf", "uit.pdf"],
    );
  });
  afterAll(() => desk.clear());
  it("takes a peildatum, a quarter and a workbook with macros, and replaces an earlier result", async () => {
    const before = readFileSync(desk.at("klein.xlsx"));
    for (const name of ["a.xlsm", "b.xlsm"]) writeFileSync(desk.at(name), before);
    const { code, stdout } = await desk.run(
      "--in",
      "a.xlsm",
      "--out",
      "b.xlsm",
      "--peildatum",
      "2021-12-31",
      "--kwartaal",
      "Q4",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("2021-Q4, peildatum 31-12-2021");
    expect(readFileSync(desk.at("b.xlsm")).equals(before)).toBe(false);
    expect(readFileSync(desk.at("a.xlsm")).equals(before)).toBe(true);
  });
  it("leaves another sheet of the user's in a register's place, and makes the register beside it; says when it cannot print", () => {
    const { code, stdout } = said;
    expect(code).toBe(1);
    expect(stdout).toContain("Pdf             geen: LibreOffice staat niet op deze computer.");
    expect(readdirSync(desk.folder)).not.toContain("uit.pdf");
    expect(stdout).toContain("Het register staat op het werkblad Teamplannen (2)");
    const { sheets } = loadWorkbook(readFileSync(desk.at("klein.xlsx")));
    expect(sheets.find(({ name }) => name === "Teamplannen")?.cells.get(0, 0)?.value).toBe("Foto's van het uitje");
    expect(sheets.find(({ tables }) => tables.some(({ name }) => name === "Teamplannen"))?.name).toBe(
      "Teamplannen (2)",
    );
  });
  it("does all but the report where a register cannot be made, and says why", async () => {
    writeFileSync(
      desk.at("naam.xlsx"),
      fileWith("Blad1", [[1]], ({ names }) =>
        names.push({ name: "Teamplannen", formula: "Blad1!$A$1", sheetId: null, hidden: false, comment: "" }),
      ),
    );
    desk.libreOffice = "geen-programma";
    const { code, stdout } = await desk.run(
      "--in",
      "naam.xlsx",
      "--out",
      "uit.xlsx",
      "--json",
      "uit.json",
      "--pdf",
      "uit.pdf",
    );
    expect(code).toBe(1);
    expect(stdout).toContain("Pdf             geen: er is geen rapportage om af te drukken.");
    expect(stdout).toContain(
      "Rapportage      niet geschreven. De naam Teamplannen verwijst in deze werkmap naar iets anders",
    );
    expect(JSON.parse(readFileSync(desk.at("uit.json"), "utf8"))).toHaveProperty("findings", expect.any(Array));
    expect(loadWorkbook(readFileSync(desk.at("uit.xlsx"))).sheets.map(({ name }) => name)).toContain("Actiepunten");
  });
  it("keeps the findings of a workbook it may not change, and saves none", async () => {
    const rows = [
      ["Nr", "Actiepunt", "Status"],
      ["AP-001", "Kiezen", "Lopt"],
    ];
    writeFileSync(
      desk.at("slot.xlsx"),
      fileWith("Actiepunten", rows, (workbook) => void (workbook.structureProtected = true)),
    );
    const { code, stdout } = await desk.run("--in", "slot.xlsx", "--out", "slot-uit.xlsx", "--json", "slot.json");
    expect(code).toBe(1);
    expect(stdout).toContain("er is geen werkmap opgeslagen. ");
    expect(stdout).not.toContain("staat er nog");
    expect(readdirSync(desk.folder)).not.toContain("slot-uit.xlsx");
    const { findings } = JSON.parse(readFileSync(desk.at("slot.json"), "utf8")) as Json;
    expect(findings.map(({ rule }) => rule)).toContain("waarde-niet-in-lijst");
  });
  it("brings a list in: adds rows, shows changes without making them, refuses what is wrong, and takes texts for texts", async () => {
    writeFileSync(
      desk.at("lijst.csv"),
      Buffer.from(
        [
          "Volgnr.;Omschrijving actie;Herkomst;Wie;Trekker;Klasse;Stand van zaken;Gereed voor",
          "AP-003;Anders;Motie;Organisatie;Teamleider Financi\u00ebn;Basis op orde;Loopt;31-12-2021",
          ";=1+1;Motie;College;Concerncontroller;Uitvoering;Niet gestart;1-4-2022",
          ";Nooit;Motie;College;Concerncontroller;Uitvoering;Niet gestart;31-2-2022",
        ].join("\r\n"),
        "latin1",
      ),
    );
    const { code, stdout } = await desk.run(
      "--in",
      "klein.xlsx",
      "--import",
      "lijst.csv",
      "--out",
      "in.xlsx",
      "--json",
      "in.json",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("lijst.csv in Actiepunten: 1 toegevoegd, 0 cellen gewijzigd, 0 ongewijzigd, 1 geweigerd");
    expect(stdout).toMatch(/AP-003, Actiepunt niet gewijzigd \(vraagt --overwrite\): .+ -> Anders/);
    expect(stdout).toContain('rij 4 geweigerd, Deadline: Deadline "31-2-2022" is geen bestaande datum');
    const cells = loadWorkbook(readFileSync(desk.at("in.xlsx"))).sheets.find(
      ({ name }) => name === "Actiepunten",
    )?.cells;
    const texts = Array.from({ length: 80 }, (_, row) => cells?.get(row, 1)).filter((cell) => cell?.value === "=1+1");
    expect(texts).toEqual([expect.objectContaining({ formula: null })]);
    expect(JSON.parse(readFileSync(desk.at("in.json"), "utf8"))).toMatchObject({
      import: {
        register: "Actiepunten",
        added: ["AP-004"],
        changed: 0,
        overwritten: false,
        differences: [{ key: "AP-003", header: "Actiepunt", to: "Anders" }],
      },
    });
  });
  it("tells each cell that it overwrites, old and new, and what stays empty", async () => {
    writeFileSync(desk.at("lijst.csv"), "Nr;Status\r\nAP-003;Vervallen\r\nAP-900;Loopt\r\n");
    const { stdout } = await desk.run(
      "--in",
      "klein.xlsx",
      "--import",
      "lijst.csv",
      "--register",
      "Actiepunten",
      "--overwrite",
      "--out",
      "in.xlsx",
    );
    expect(stdout).toContain("1 toegevoegd, 1 cel gewijzigd");
    expect(stdout).toContain("AP-003, Status gewijzigd: Loopt -> Vervallen");
    expect(stdout).toContain("blijft in nieuwe rijen leeg, maar is verplicht: Actiepunt, Bron");
  });
  it("says of a sheet that is not there which lists there are, and makes the report all the same", async () => {
    const { code, stdout } = await desk.run("--in", "klein.xlsx", "--import", "Lijst 2021", "--out", "in.xlsx");
    expect(code).toBe(1);
    expect(stdout).toContain("Ingelezen       niets. De werkmap heeft geen werkblad Lijst 2021");
    expect(stdout).toContain("Rapportage      werkblad Rapportage 2021-Q3");
  });
});
