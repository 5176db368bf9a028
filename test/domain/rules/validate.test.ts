import fc from "fast-check";
import { registers } from "../../../src/domain/registers";
import { registerNames } from "../../../src/domain/registers/names";
import { allRules } from "../../../src/domain/rules";
import { validate } from "../../../src/domain/rules/validate";
import { createSnapshot, type FoundRegister } from "../../../src/domain/snapshot/create-snapshot";
import { actiepunt, budgetregel, findingsIn, maatregel, on, peildatum, werkplanregel } from "../builders";

describe("a finding", () => {
  it("says where it is as Excel does, wherever the table stands and however its columns are ordered", () => {
    const found: FoundRegister = {
      location: { sheet: "Acties 2021", headerRow: 4, firstColumn: 26 },
      headers: [
        "Eigen kolom",
        " DEADLINE ",
        "nr",
        ...registers.Actiepunten.columns
          .map(({ header }) => header)
          .filter((header) => !["Nr", "Deadline"].includes(header)),
      ],
      body: [{ index: 7, values: ["x", on("01-09-2021"), "AP-001"] }],
    };
    const late = validate(createSnapshot({ Actiepunten: found }, peildatum)).filter(
      ({ rule }) => rule === "actie-te-laat",
    );
    expect(late).toEqual([
      {
        rule: "actie-te-laat",
        severity: "waarschuwing",
        sheet: "Acties 2021",
        row: 8,
        column: "Deadline",
        cell: "AB8",
        source: "Plan van aanpak",
        message: "AP-001 is 29 dagen te laat: Deadline was 01-09-2021. Rond af of spreek een nieuwe datum af.",
      },
    ]);
  });

  it("stands in the order of register, row and column", () => {
    const contents = {
      Budgetregels: [budgetregel({ Soort: "Last" })],
      Teamplannen: [werkplanregel({ Werksoort: "" })],
      Actiepunten: [actiepunt({ Deadline: "" }), actiepunt({ Status: "x", Actor: "", Bron: "" })],
      Taakstelling: [maatregel({ Jaar: "2021", Bedrag: "PM", Aard: "" })],
    };
    expect(findingsIn(contents)).toEqual([
      "verplicht-leeg: Actiepunten Deadline 2",
      "verplicht-leeg: Actiepunten Bron 3",
      "verplicht-leeg: Actiepunten Actor 3",
      "waarde-niet-in-lijst: Actiepunten Status 3",
      "verplicht-leeg: Teamplannen Werksoort 2",
      "waarde-niet-in-lijst: Budgetregels Soort 2",
      "bedrag-ongeldig: Taakstelling Jaar 2",
      "verplicht-leeg: Taakstelling Aard 2",
      "bedrag-ongeldig: Taakstelling Bedrag 2",
      "taakstelling-niet-gedekt: Taakstelling Bedrag 2",
    ]);
  });
});

describe("every rule", () => {
  it("has a slug of its own and says in one line when it speaks", () => {
    expect(new Set(allRules.map(({ slug }) => slug)).size).toBe(allRules.length);
    expect(
      allRules.filter(({ slug, says }) => !/^[a-z]+(-[a-z]+)*$/.test(slug) || says.includes("\n") || says.length > 160),
    ).toEqual([]);
  });
});

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "#REF!",
      "#N/A",
      "PM",
      "4.977-",
      "31-2-2021",
      "1-3-2021",
      "loopt",
      "Gereed",
      "(Nieuw) beleid",
      "Basis op orde",
      "Lasten",
      "Rood",
      "Gerealiseerd",
      "Incidenteel",
      "constructor",
      "__proto__",
      "AP-001",
      "ap-001 ",
      "BH-01",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, -1, 2021, 44469, 44440, 1e9, 0.5, NaN, Infinity) },
  fc.string(),
  fc.double(),
  fc.boolean(),
);

const found = fc.tuple(
  ...registerNames.map((name) =>
    fc.option(
      fc
        .array(
          fc.array(cell, { minLength: registers[name].columns.length, maxLength: registers[name].columns.length }),
          { maxLength: 4 },
        )
        .map((rows): FoundRegister => ({
          location: { sheet: name, headerRow: 0, firstColumn: 0 },
          headers: registers[name].columns.map(({ header }) => header),
          body: rows.map((values, index) => ({ index: index + 1, values })),
        })),
    ),
  ),
);

describe("validate", () => {
  it("never throws, whatever cells hold; gives one finding per cell and rule, each short enough to read", () => {
    fc.assert(
      fc.property(found, (registersFound) => {
        const given = Object.fromEntries(
          registerNames.flatMap((name, place) => (registersFound[place] ? [[name, registersFound[place]]] : [])),
        );
        const findings = validate(createSnapshot(given, peildatum));
        expect(findings.filter(({ message }) => message.length > 200 || message.includes("undefined"))).toEqual([]);
        const keys = findings.map(({ rule, sheet, cell: at, column }) => `${rule} ${sheet} ${at} ${column}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 80 },
    );
  });
});
