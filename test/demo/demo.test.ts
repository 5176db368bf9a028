import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faults } from "../../assets/demo/faults";
import { rules } from "../../src/domain/rules";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { runJob, type JobOutcome } from "../../src/headless/job";
import { demo, faultyDemo, root } from "../headless/command";
import { peildatum } from "../../assets/demo/row";
import type { ExpectedFinding } from "../../assets/demo/fault";

const jobOn = (path: string): Promise<JobOutcome> =>
  runJob(loadWorkbook(new Uint8Array(readFileSync(path))), peildatum, {}, "0.1.0");

const listed = (name: string): ExpectedFinding[] =>
  JSON.parse(readFileSync(join(root, "assets", "demo", name), "utf8")) as ExpectedFinding[];

const lines = (findings: readonly ExpectedFinding[]): string[] =>
  findings
    .map(({ rule, severity, sheet, row, column, cell }) => `${sheet} ${row} ${column} ${cell} ${severity} ${rule}`)
    .sort();

// The clean one is done by the command, in test/headless/run.test.ts.
describe("the faulty demo", () => {
  let outcome: JobOutcome;
  beforeAll(async () => void (outcome = await jobOn(faultyDemo)));

  it("has exactly the findings that are listed beside it", () => {
    expect(lines(outcome.findings)).toEqual(lines(listed("waterrijk-met-fouten-bevindingen.json")));
  });
  it("gives in Excel the figures that were computed without", () => {
    expect(outcome.work).toMatchObject({ report: { differences: [] } });
    expect(outcome.work).toHaveProperty("report.compared", expect.any(Number));
  });
});

describe("the demo", () => {
  it("ships clean: nothing in it is a fout", () => {
    expect(listed("waterrijk-bevindingen.json").filter(({ severity }) => severity === "fout")).toEqual([]);
  });
  it("has in its faulty copy an error for every rule that is built", () => {
    const met = new Set(listed("waterrijk-met-fouten-bevindingen.json").map(({ rule }) => rule));
    expect(rules.map(({ slug }) => slug).filter((slug) => !met.has(slug))).toEqual([]);
  });
  it("has every kind of text that is no amount or date", () => {
    const planted = faults.map(({ value, formula }) => value ?? formula);
    expect(planted).toEqual(
      expect.arrayContaining(["4.977-", "V12.000", "N75.000", "€ 1.234,56", "PM", "31-2-2021", "1-3-2021", "=#REF!"]),
    );
  });
  const { sheets } = loadWorkbook(new Uint8Array(readFileSync(demo)));
  it.each([
    ["Actiepunten", 55],
    ["Teamplannen", 160],
    ["Budgethouders", 28],
    ["Budgetregels", 150],
    ["Taakstelling", 12],
    ["Beleidsuitgangspunten", 24],
    ["Externe adviezen", 18],
    ["Mandaten", 35],
    ["Raadsverzoeken", 6],
    ["Bestuurlijke opdrachten", 5],
    ["Jaarplannen", 7],
    ["Raadsthemas", 16],
    ["Portefeuilles", 16],
  ])("has in %s %d rows, in a table with its drop-downs", (name, rows) => {
    const sheet = sheets.find((each) => each.name === name);
    const table = sheet?.tables.find((each) => each.name === name.replaceAll(" ", ""));
    expect((table?.area.rowCount ?? 0) - 1).toBe(rows);
    expect(sheet?.validations.length).toBeGreaterThan(0);
  });
});
