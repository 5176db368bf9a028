import fc from "fast-check";
import { repairsOf, type Repair } from "../../../src/domain/repair";
import { registers } from "../../../src/domain/registers";
import { lists } from "../../../src/domain/registers/lists";
import { cellRules } from "../../../src/domain/rules/cells/check-cells";
import type { Finding } from "../../../src/domain/rules/finding";
import { validate } from "../../../src/domain/rules/validate";
import { createSnapshot } from "../../../src/domain/snapshot/create-snapshot";
import { formatDate } from "../../../src/domain/values/date";
import { columnLetters } from "../../../src/domain/values/address";
import type { CellValue } from "../../../src/domain/values/cell-value";
import {
  actiepunt,
  beleidsuitgangspunt,
  budgetregel,
  externAdvies,
  on,
  werkplanregel,
  workbook,
  type Cells,
  type Contents,
} from "../builders";

const repairsIn = (contents: Contents): readonly Repair[] => {
  const snapshot = workbook(contents);
  return repairsOf(validate(snapshot), snapshot);
};

/** As `register key header: from -> to`, as a user sees it. */
const shownIn = (contents: Contents): readonly string[] =>
  repairsIn(contents).map(
    ({ change: { register, key, header }, shown: { from, to } }) => `${register} ${key} ${header}: ${from} -> ${to}`,
  );

describe("what can be repaired", () => {
  it("is shown old beside new, as Excel shows it", () => {
    expect(
      shownIn({
        Actiepunten: [
          actiepunt({
            Startdatum: "1-3-2021",
            Deadline: 20211231,
            Status: "Lopt",
            Actor: "college ",
            "Voortgang (%)": "45 procent",
            Belangrijk: true,
          }),
        ],
        Teamplannen: [werkplanregel({ "Uren gepland": "1.250 uur", Beleidsuitgangspunt: "BU-01 " })],
        Budgetregels: [
          budgetregel({ Realisatie: "€ 1.234,56", Verplichtingen: "4.977-", "Prognose 31-12": "N75.000" }),
        ],
      }),
    ).toEqual([
      'Actiepunten AP-001 Actor: "college " -> College',
      "Actiepunten AP-001 Belangrijk: WAAR -> Ja",
      "Actiepunten AP-001 Status: Lopt -> Loopt",
      "Actiepunten AP-001 Startdatum: 1-3-2021 -> 01-03-2021",
      "Actiepunten AP-001 Deadline: 20211231 -> 31-12-2021",
      "Actiepunten AP-001 Voortgang (%): 45 procent -> 45 %",
      'Teamplannen WP-001 Beleidsuitgangspunt: "BU-01 " -> BU-01',
      "Teamplannen WP-001 Uren gepland: 1.250 uur -> 1.250",
      'Budgetregels BR-001 Realisatie: "€ 1.234,56" (tekst) -> € 1.234,56',
      "Budgetregels BR-001 Verplichtingen: 4.977- -> € -4.977",
      "Budgetregels BR-001 Prognose 31-12: N75.000 -> € -75.000",
    ]);
  });

  it("is also a setting, by what its line asks for", () =>
    expect(
      shownIn({
        settings: {
          Peildatum: "30-9-2021",
          "Drempel afwijking": "25.000,-",
          "Taakstelling aard": "structureel",
        },
      }),
    ).toEqual([
      "Instellingen Peildatum Waarde: 30-9-2021 -> 30-09-2021",
      "Instellingen Taakstelling aard Waarde: structureel -> Structureel",
      "Instellingen Drempel afwijking Waarde: 25.000,- -> € 25.000",
    ]));

  it.each([
    "1.23",
    "1,234",
    "1 234",
    "PM",
    "12k",
    "± 5.000",
    "5.000 à 6.000",
    "vijf",
    "450 %",
    "31-2-2021",
    "1.000.00",
  ])("is no amount like %s, which means nothing or two things", (Realisatie) =>
    expect(shownIn({ Budgetregels: [budgetregel({ Realisatie })] })).toEqual([]),
  );

  it("is no number that could be a percentage", () =>
    expect(
      shownIn({ Actiepunten: [actiepunt({ "Voortgang (%)": 45 }), actiepunt({ "Voortgang (%)": "45" })] }),
    ).toEqual([]));
});

describe("what is left to the user", () => {
  it("is a row that cannot be found again: without Nr, or with one that stands there twice", () =>
    expect(
      shownIn({
        Actiepunten: [
          actiepunt({ Nr: "", Startdatum: "1-3-2021" }),
          actiepunt({ Nr: "AP-007 ", Startdatum: "1-3-2021" }),
          actiepunt({ Nr: "ap-007", Startdatum: "1-3-2021" }),
          actiepunt({ Nr: "#REF!", Startdatum: "1-3-2021" }),
        ],
      }),
    ).toEqual([]));

  it("are figures that were adopted, and the values of the lists", () =>
    expect(shownIn({ Momentopnamen: [{ Kwartaal: "2021-Q1", Peildatum: "31-3-2021", Waarde: "12" }] })).toEqual([]));

  it("is a key that another row refers to with the same stray space", () => {
    const Beleidsuitgangspunten = [beleidsuitgangspunt({ Nr: "BU-01 " })];
    expect(shownIn({ Beleidsuitgangspunten, Teamplannen: [werkplanregel({ Beleidsuitgangspunt: "BU-01 " })] })).toEqual(
      [],
    );
    expect(shownIn({ Beleidsuitgangspunten, Teamplannen: [werkplanregel({ Beleidsuitgangspunt: "bu-01" })] })).toEqual([
      'Beleidsuitgangspunten BU-01  Nr: "BU-01 " -> BU-01',
    ]);
  });

  it("is told for the key alone: the rest of its row is repaired, and so are references and texts that only look like it", () => {
    expect(
      shownIn({
        Budgetregels: [budgetregel({ Nr: "BR-001 ", Realisatie: "V5" })],
        "Externe adviezen": [externAdvies({ Budgetregel: "BR-001 " })],
      }),
    ).toContain("Budgetregels BR-001  Realisatie: V5 -> € 5");
    expect(
      shownIn({
        Beleidsuitgangspunten: [beleidsuitgangspunt({ Nr: "BU-01 ", Raadsthema: "BU-01 " })],
        Teamplannen: [werkplanregel({ Werkplanregel: "BU-01 " })],
      }),
    ).toContain('Beleidsuitgangspunten BU-01  Nr: "BU-01 " -> BU-01');
  });

  it("is a cell that was put right since", () =>
    expect(
      repairsOf(
        validate(workbook({ Actiepunten: [actiepunt({ Startdatum: "1-3-2021" })] })),
        workbook({ Actiepunten: [actiepunt({ Startdatum: on("01-03-2021") })] }),
      ),
    ).toEqual([]));

  it.each([
    ["a value of a list", "Lijsten", "Status", "Loopt"],
    ["a formula", "Actiepunten", "Rang", 1],
    ["a column of the user's own", "Actiepunten", "Eigen kolom", 1],
  ])("is %s, whatever a rule finds in it", (_, sheet, column, fix) => {
    const snapshot = workbook();
    const cells = registers[sheet as "Lijsten"].columns.map((__, place) => `${columnLetters(place)}2`);
    const finding = {
      rule: "x",
      severity: "fout",
      sheet,
      row: 2,
      column,
      message: "x",
      source: "Motie punt 4",
      fix,
    } as const;
    expect(
      repairsOf(
        cells.map((cell): Finding => ({ ...finding, cell })),
        snapshot,
      ),
    ).toEqual([]);
  });

  it("is a register that is not there", () =>
    expect(
      repairsOf(
        validate(workbook({ Actiepunten: [actiepunt({ Startdatum: "1-3-2021" })] })),
        workbook({ Actiepunten: null }),
      ),
    ).toEqual([]));
});

describe("registers on one sheet", () => {
  const found = (headers: readonly string[], row: number, column: number, values: readonly CellValue[]) => ({
    location: { sheet: "Alles", headerRow: row - 1, firstColumn: column },
    headers,
    body: [{ index: row, values }],
  });
  it.each([
    ["beside", 1, 5],
    ["below", 9, 0],
  ])("are repaired each in its own cells, one %s the other", (_, row, column) => {
    const snapshot = createSnapshot(
      {
        Actiepunten: found(["Nr", "Status", "Startdatum"], 1, 0, ["AP-001", "Lopt", "1-3-2021"]),
        Teamplannen: found(["Nr", "Status", "Uren gepland"], row, column, ["WP-001", "gereed", "40 uur"]),
      },
      on("30-09-2021"),
    );
    const repairs = repairsOf(validate(snapshot), snapshot);
    expect(repairs.map(({ change: { key, header, to } }) => `${key} ${header} ${to}`).sort()).toEqual([
      `AP-001 Startdatum ${on("01-03-2021")}`,
      "AP-001 Status Loopt",
      "WP-001 Status Gereed",
      "WP-001 Uren gepland 40",
    ]);
  });
});

it("repairs ten thousand findings", () => {
  const snapshot = workbook({
    Actiepunten: Array.from({ length: 5_000 }, () => actiepunt({ Startdatum: "1-3-2021", Status: "loopt " })),
  });
  const findings = validate(snapshot);
  expect(repairsOf(findings, snapshot)).toHaveLength(10_000);
});

interface Written {
  readonly header: string;
  readonly text: CellValue;
  readonly meant: CellValue;
}

const spaces = fc.constantFrom("", " ", "\u00a0");
const spaced = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(spaces, text, spaces).map(([before, inside, after]) => before + inside + after);

const grouped = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

const amounts: fc.Arbitrary<Written> = fc
  .tuple(
    fc.integer({ min: 1, max: 1e9 }),
    fc.constantFrom<readonly [before: string, after: string, sign: 1 | -1]>(
      ["V", "", 1],
      ["N", "", -1],
      ["", "-", -1],
      ["€ ", "", 1],
      ["€ -", "", -1],
      ["", " N", -1],
      ["", " (V)", 1],
      ["", ",-", 1],
      ["", ",50", 1],
    ),
  )
  .map(([euro, [before, after, sign]]) => ({
    header: "Realisatie",
    text: `${before}${grouped.format(euro)}${after}`,
    meant: sign * (after === ",50" ? euro + 0.5 : euro),
  }));

const dates: fc.Arbitrary<Written> = fc.integer({ min: on("01-01-1990"), max: on("31-12-2049") }).chain((serial) => {
  const [day = "", month = "", year = ""] = formatDate(serial).split("-");
  return spaced(
    fc.constantFrom(
      formatDate(serial),
      `${Number(day)}/${Number(month)}/${year}`,
      `${year}-${month}-${day}`,
      `${year}${month}${day}`,
      `${year}-${month}-${day}T00:00:00`,
    ),
  ).map((text) => ({ header: "Startdatum", text, meant: serial }));
});

const percentages: fc.Arbitrary<Written> = fc
  .integer({ min: 0, max: 1_000 })
  .chain((tenths) =>
    spaced(fc.constantFrom("%", " %", " procent").map((sign) => `${String(tenths / 10).replace(".", ",")}${sign}`)).map(
      (text) => ({ header: "Voortgang (%)", text, meant: tenths / 1_000 }),
    ),
  );

const values: fc.Arbitrary<Written> = fc.constantFrom("Status", "Bron", "Prioriteitsklasse", "Actor").chain((header) =>
  fc.constantFrom(...lists[header as "Status"]).chain((meant) =>
    spaced(fc.constantFrom(meant.toUpperCase(), meant.toLowerCase(), `${meant}.`)).map((text) => ({
      header,
      text,
      meant,
    })),
  ),
);

const registerOf = (header: string): "Actiepunten" | "Budgetregels" =>
  registers.Actiepunten.columns.some((column) => column.header === header) ? "Actiepunten" : "Budgetregels";

const contentsWith = (written: readonly (readonly [header: string, value: CellValue])[]): Contents => {
  const rowsOf = (register: string, row: (cells: Cells) => Cells): readonly Cells[] =>
    written.map(([header, value]) => (registerOf(header) === register ? row({ [header]: value }) : row({})));
  return { Actiepunten: rowsOf("Actiepunten", actiepunt), Budgetregels: rowsOf("Budgetregels", budgetregel) };
};

const cellSlugs = new Set(cellRules.map(({ slug }) => slug));

const cellFindings = (contents: Contents): readonly string[] =>
  validate(workbook(contents)).flatMap(({ rule, sheet, cell }) =>
    cellSlugs.has(rule) ? [`${rule} ${sheet} ${cell}`] : [],
  );

describe("a repair", () => {
  it("is read back as it was meant, and nothing is wrong with its cell any more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(amounts, dates, percentages, values), { minLength: 1, maxLength: 60 }),
        (written) => {
          const before = contentsWith(written.map(({ header, text }) => [header, text]));
          const repairs = repairsIn(before);
          const wrong = written.filter(({ text, meant }) => text !== meant);
          expect(repairs.map(({ change: { to } }) => to)).toHaveLength(wrong.length);
          const after = written.map(({ header, text }, row): readonly [string, CellValue] => {
            const key = `${registerOf(header) === "Actiepunten" ? "AP" : "BR"}-${String(row + 1).padStart(3, "0")}`;
            const repair = repairs.find(({ change }) => change.key === key && change.header === header);
            return [header, repair ? repair.change.to : text];
          });
          expect(after.map(([, value]) => value)).toEqual(written.map(({ meant }) => meant));
          expect(cellFindings(contentsWith(after))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("of whatever stands in a cell leaves nothing that a cell's rule is against", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("€", "V", "N", "-", ".", ",", "0", "1", "23", "456", " ", "%", "/", "2021") }),
      fc.integer({ min: -10, max: 99_999_999 }),
      fc.boolean(),
      fc.mixedCase(fc.constantFrom("ja", "nee", "niet gestart", "loopt", "grijs", "ap-001", "wp-001", "bh-01")),
    );
    const columns = registers["Externe adviezen"].columns.map(({ header }) => header);
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom(...columns), anything, { maxKeys: 12 }), { maxLength: 40 }),
        (rows) => {
          const before = { "Externe adviezen": rows.map(externAdvies) };
          const repairs = repairsIn(before);
          const mended = new Set(repairs.map(({ finding }) => finding.cell));
          const after = {
            "Externe adviezen": rows.map((cells, index) =>
              externAdvies({
                ...cells,
                ...Object.fromEntries(
                  repairs
                    .filter(({ finding }) => finding.row === index + 2)
                    .map(({ change: { header, to } }) => [header, to]),
                ),
              }),
            ),
          };
          const left = cellFindings(before).filter((each) => !mended.has(each.split(" ").at(-1) ?? ""));
          expect(cellFindings(after)).toEqual(left);
          expect(repairsIn(after)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
