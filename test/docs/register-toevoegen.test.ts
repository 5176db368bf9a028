import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importableRegisters, mapHeaders, planImport, suggestRegister } from "../../src/domain/import";
import { registers } from "../../src/domain/registers";
import { registerNames, type RegisterName } from "../../src/domain/registers/names";
import { prioritise } from "../../src/domain/order/prioritise";
import { validate } from "../../src/domain/rules/validate";
import { createSnapshot } from "../../src/domain/snapshot/create-snapshot";
import { check, setUp } from "../../src/excel";
import { addSheet, closeWorkbooks, measured, openWorkbook, rowsOf, today } from "../excel/workbook";

/** The list of registers with the page's line in it, and the page's file, as they would stand in the sources. */
jest.mock("../../src/domain/registers/all", () => {
  const sources = join(__dirname, "../../src/domain/registers");
  const page = readFileSync(join(__dirname, "../../docs/register-toevoegen.md"), "utf8");
  const [file = "", line = ""] = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
  const folder = mkdtempSync(join(tmpdir(), "registers-"));
  const write = (name: string, code: string): void =>
    writeFileSync(
      join(folder, name),
      code.replaceAll(/(?<=from ")\.\.?\/[^"]*/g, (path) =>
        path === "./subsidies" ? join(folder, path) : join(sources, path),
      ),
    );
  write("subsidies.ts", file);
  write("all.ts", `${readFileSync(join(sources, "all.ts"), "utf8")}\n${line}`);
  const all: unknown = jest.requireActual(join(folder, "all.ts"));
  rmSync(folder, { recursive: true });
  return all;
});

const subsidies = "Subsidies" as RegisterName;
const headers = registers[subsidies].columns.map(({ header }) => header);
const rows = rowsOf(headers, [
  { Nr: "SU-002", Ontvanger: "Museum", Beleidsuitgangspunt: "BU-99", Bedrag: "€ 1.234,56", Verantwoord: "Nee" },
  { Nr: "SU-001", Ontvanger: "Zwembad", Bedrag: 5000, Verantwoord: "nee" },
  { Nr: "SU-003", Bedrag: 10, Verantwoord: "Ja", "Verantwoorden voor": "31-2-2021" },
  { Nr: "SU-001", Ontvanger: "Molen", Bedrag: 10, Verantwoord: "Ja", "Verantwoorden voor": 44287 },
]);
const faults = [
  "C2 verwijzing-onbekend",
  "E2 bedrag-ongeldig",
  "H3 waarde-schrijfwijze",
  "B4 verplicht-leeg",
  "G4 datum-ongeldig",
  "A5 nr-dubbel",
];

afterEach(closeWorkbooks);

describe("the register that the page adds", () => {
  it("stands at its place", () => {
    expect(registerNames.indexOf(subsidies)).toBe(registerNames.indexOf("Raadsthemas") + 1);
  });

  it("is checked cell by cell and put in order, as plain data", () => {
    const snapshot = createSnapshot(
      {
        [subsidies]: {
          location: { sheet: subsidies, headerRow: 0, firstColumn: 0 },
          headers,
          body: rows.map((values, index) => ({ index: index + 1, values })),
        },
      },
      today,
    );
    const found = validate(snapshot).filter(({ sheet }) => sheet === subsidies);
    expect(found.map(({ rule, cell }) => `${cell} ${rule}`)).toEqual(faults);
    expect(prioritise(snapshot.registers[subsidies], snapshot).map(({ index }) => index)).toEqual([4, 2, 1, 3]);
  });

  it("is offered to who brings in a list of their own, headers as they wrote them", () => {
    const list = {
      name: "subsidies.csv",
      cells: [
        ["ontvanger", "BEDRAG (€)", "verantwoorden vóór", "Verantwoord"],
        ["Harmonie", "1.250,50", "1-4-2022", "nee"],
      ],
      firstRow: 1,
      firstColumn: 0,
    };
    expect(importableRegisters).toContain(subsidies);
    expect(suggestRegister(list)).toBe(subsidies);
    const { additions, refusals } = planImport(createSnapshot({}, today), list, mapHeaders(list, subsidies));
    expect(refusals).toEqual([]);
    expect(additions.map(({ key, cells }) => [key, ...cells.map(({ to }) => to)])).toEqual([
      ["SU-001", "Harmonie", 1250.5, 44652, "Nee"],
    ]);
  });

  it("becomes a table with drop-downs where somebody made the sheet by hand, and is read in the one request", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, subsidies, [headers, ...rows]);
    const { result: made } = await measured(embedded, () => setUp(today));
    expect(made.converted).toEqual([subsidies]);
    const sheet = embedded.workbook.sheets.find(({ name }) => name === subsidies);
    expect(sheet?.tables.map(({ name }) => name)).toEqual(["Subsidies"]);
    expect(sheet?.validations.map(({ formula1 }) => formula1)).toEqual(
      expect.arrayContaining(["Sleutels_Beleidsuitgangspunten", "Sleutels_Mandaten", "Lijst_JaNee"]),
    );
    const { result, requests } = await measured(embedded, () => check(today));
    expect(requests).toBe(1);
    expect(result.findings.filter(({ sheet }) => sheet === subsidies).length).toBeGreaterThan(4);
  });
});
