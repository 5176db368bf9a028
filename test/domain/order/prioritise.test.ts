import fc from "fast-check";
import { compareRanks, prioritise } from "../../../src/domain/order/prioritise";
import { rangIn } from "../../../src/domain/order/rang";
import type { Rank } from "../../../src/domain/order/criterion";
import { registers } from "../../../src/domain/registers";
import { lists } from "../../../src/domain/registers/lists";
import { registerNames, type RegisterName } from "../../../src/domain/registers/names";
import type { Row } from "../../../src/domain/snapshot/row";
import type { WorkbookSnapshot } from "../../../src/domain/snapshot/workbook-snapshot";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { actiepunt, budgethouder, budgetregel, on, werkplanregel, workbook, type Cells } from "../builders";

const keysIn = (name: RegisterName, snapshot: WorkbookSnapshot): readonly CellValue[] =>
  prioritise(snapshot.registers[name], snapshot).map(snapshot.registers[name].column("Nr"));

const anything = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    " ",
    "#REF!",
    "31-2-2021",
    "constructor",
    "__proto__",
    "toString",
    "loopt",
    "Gereed",
    "gereed",
    "AP-001",
    "ap-001",
    "AP-002",
    "Ja",
    "ja",
    "x",
    "10",
    "9",
  ),
  fc.constantFrom<CellValue>(...lists.Prioriteitsklasse, ...lists.Stoplicht, ...lists.Soort, ...lists.Status),
  fc.constantFrom<CellValue>(0, 1, 2, 3, -5000, 44440, 44469, 44440.5, true, false),
  fc.string({ maxLength: 3 }),
);

const ordered = registerNames.filter(
  (name) => registers[name].order.length > 0 && name !== "Instellingen" && name !== "Lijsten",
) as Exclude<RegisterName, "Instellingen" | "Lijsten">[];

const rowsOf = (name: RegisterName): fc.Arbitrary<Cells[]> => {
  const inputs = registers[name].columns.filter(({ kind }) => kind !== "formula").map(({ header }) => header);
  return fc.array(
    fc
      .array(anything, { minLength: inputs.length, maxLength: inputs.length })
      .map((values) => Object.fromEntries(inputs.map((header, place) => [header, values[place] ?? ""]))),
    { maxLength: 7 },
  );
};

describe.each(ordered)("the order of %s", (name) => {
  it("is total: every pair compares antisymmetrically, every triple transitively", () => {
    fc.assert(
      fc.property(rowsOf(name), rowsOf("Budgetregels"), (rows, budget) => {
        const snapshot = workbook({ Budgetregels: budget, [name]: rows });
        const register = snapshot.registers[name];
        const ranks = register.declaration.order.map((criterion) => criterion.rank(register, snapshot));
        const keys = register.rows.map((row) => ranks.map((rank) => rank(row)));
        const sign = (a: number, b: number) =>
          Math.sign(compareRanks(register.declaration.order, keys[a] ?? [], keys[b] ?? []));
        const places = [...keys.keys()];
        const broken = places.flatMap((a) =>
          places.flatMap((b) => [
            ...(sign(a, b) + sign(b, a) === 0 ? [] : [[a, b]]),
            ...places
              .filter((c) => sign(a, b) <= 0 && sign(b, c) <= 0 && sign(a, c) !== Math.min(sign(a, b), sign(b, c)))
              .map((c) => [a, b, c]),
          ]),
        );
        expect(broken).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("loses no row, repeats none, and is the same a second time and from any order of the sheet", () => {
    fc.assert(
      fc.property(rowsOf(name), (rows) => {
        const numbered = rows.map((row, place) => ({ ...row, Nr: `K-${place}` }));
        const keys = keysIn(name, workbook({ [name]: numbered }));
        expect([...keys].sort()).toEqual(numbered.map(({ Nr }) => Nr).sort());
        expect(keysIn(name, workbook({ [name]: [...numbered].reverse() }))).toEqual(keys);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps rows in place that are equal in everything", () => {
    const same: Cells = {
      ...Object.fromEntries(
        registers[name].columns.filter(({ kind }) => kind === "text").map(({ header }) => [header, "zelfde"]),
      ),
      Nr: "K-1",
    };
    const snapshot = workbook({ [name]: [same, same, same] });
    expect(prioritise(snapshot.registers[name], snapshot).map(({ index }: Row) => index)).toEqual([1, 2, 3]);
  });
});

describe("actiepunten", () => {
  const orderOf = (...rows: Cells[]) => keysIn("Actiepunten", workbook({ Actiepunten: rows.map(actiepunt) }));
  it("stand open before closed, also without a status", () =>
    expect(orderOf({ Status: "Gereed" }, { Status: "" }, { Status: "vervallen" }, { Status: "Niet gestart" })).toEqual([
      "AP-002",
      "AP-004",
      "AP-001",
      "AP-003",
    ]));
  it("follow the council's order of classes, unknown and empty ones last", () => {
    expect(
      orderOf(
        { Prioriteitsklasse: "" },
        { Prioriteitsklasse: "Anders" },
        { Prioriteitsklasse: "(Nieuw) beleid" },
        { Prioriteitsklasse: "uitvoering" },
        { Prioriteitsklasse: "Wettelijke taken" },
        { Prioriteitsklasse: "Basis op orde" },
      ),
    ).toEqual(["AP-006", "AP-005", "AP-004", "AP-003", "AP-001", "AP-002"]);
  });
  it("follow the quadrant, empty last", () => {
    expect(
      orderOf(
        {},
        { Belangrijk: "Nee", Urgent: "Nee" },
        { Urgent: "Ja" },
        { Belangrijk: "Ja" },
        { Belangrijk: "Ja", Urgent: "Ja" },
      ),
    ).toEqual(["AP-005", "AP-004", "AP-003", "AP-002", "AP-001"]);
  });
  it("have the highest 5C-score first, none last", () =>
    expect(orderOf({}, { Cultuur: 1 }, { Cultuur: 2, Consistentie: 3 }, { Cultuur: 0 }, { Cultuur: "veel" })).toEqual([
      "AP-003",
      "AP-002",
      "AP-004",
      "AP-001",
      "AP-005",
    ]));
  it("have the earliest deadline first, none or text last, then Nr", () => {
    expect(
      orderOf(
        { Deadline: "1-1-2020" },
        { Deadline: "" },
        { Deadline: on("31-12-2021") },
        { Deadline: on("30-11-2021") },
        { Deadline: on("31-12-2021") },
      ),
    ).toEqual(["AP-004", "AP-003", "AP-005", "AP-001", "AP-002"]);
  });
  it("follow Nr as Excel compares texts, a sign before a letter, no Nr or an error last", () =>
    expect(orderOf({ Nr: "" }, { Nr: "#REF!" }, { Nr: "APB" }, { Nr: "ap_2" }, { Nr: "AP_1" })).toEqual([
      "AP_1",
      "ap_2",
      "APB",
      "",
      "#REF!",
    ]));
  it("show their place as Rang", () => {
    const snapshot = workbook({ Actiepunten: [actiepunt({ Status: "Gereed" }), actiepunt()] });
    expect(snapshot.registers.Actiepunten.rows.map(rangIn("Actiepunten")(snapshot))).toEqual([2, 1]);
  });
});

describe("what a row counts as", () => {
  const compare = (direction: "ascending" | "descending", a: Rank, b: Rank) =>
    Math.sign(compareRanks([{ direction }], [a], [b]));
  it.each<readonly [Rank, Rank]>([
    [1, 2],
    [9, 10],
    ["a", "b"],
    ["10", "9"],
    [9, "8"],
    [10, "a"],
  ])("%p comes before %p, and after it the other way round", (first, last) =>
    expect([
      compare("ascending", first, last),
      compare("ascending", last, first),
      compare("descending", first, last),
      compare("descending", last, first),
    ]).toEqual([-1, 1, 1, -1]),
  );
  it.each<Rank>([0, "", "a", -5])("%p comes before nothing, whichever the direction", (rank) =>
    expect([
      compare("ascending", rank, null),
      compare("descending", rank, null),
      compare("ascending", null, rank),
      compare("descending", null, rank),
    ]).toEqual([-1, -1, 1, 1]),
  );
});

describe("teamplannen", () => {
  it("have the worst light first: Rood, Oranje, Groen, Grijs, none", () => {
    const lights = [
      {},
      { Tijd: "Grijs" },
      { Tijd: "Groen", Geld: "Grijs" },
      { Tijd: "Groen", Kwaliteit: "oranje" },
      { Geld: "Rood", Tijd: "Groen" },
    ];
    expect(keysIn("Teamplannen", workbook({ Teamplannen: lights.map(werkplanregel) }))).toEqual([
      "WP-005",
      "WP-004",
      "WP-003",
      "WP-002",
      "WP-001",
    ]);
  });
  it("then the earliest Einddatum, none last", () => {
    expect(
      keysIn(
        "Teamplannen",
        workbook({
          Teamplannen: [{}, { Einddatum: on("01-12-2021") }, { Einddatum: on("01-11-2021") }].map(werkplanregel),
        }),
      ),
    ).toEqual(["WP-003", "WP-002", "WP-001"]);
  });
});

describe("budgetregels and budgethouders", () => {
  const Budgetregels = [
    budgetregel({ "Prognose 31-12": 90000 }),
    budgetregel({ Budgethouder: "bh-02", "Prognose 31-12": 130000 }),
    budgetregel({ Budgethouder: "BH-03", Soort: "Baten", "Prognose 31-12": 95000 }),
    budgetregel({ Budgethouder: "BH-03" }),
  ];
  const snapshot = workbook({ Budgetregels, Budgethouders: [budgethouder(), budgethouder(), budgethouder()] });
  it("have the largest nadeel first", () => {
    expect(keysIn("Budgetregels", snapshot)).toEqual(["BR-002", "BR-003", "BR-004", "BR-001"]);
    expect(keysIn("Budgethouders", snapshot)).toEqual(["BH-02", "BH-03", "BH-01"]);
  });
});
