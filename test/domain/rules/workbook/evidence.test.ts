import {
  anySheet,
  candidateFor,
  hasBrokenRegister,
  isLostWithRegister,
  isMark,
  isNamed,
  looksLike,
  wasSetUp,
  withoutOrder,
} from "../../../../src/domain/rules/workbook/evidence";
import { noStructure } from "../../../../src/domain/snapshot/workbook-structure";
import { createSnapshot } from "../../../../src/domain/snapshot/create-snapshot";
import type { RegisterName } from "../../../../src/domain/registers/names";
import { actiepunt, peildatum, workbook } from "../../builders";
import { findingsOf, headersOf, messagesOf, ourNames, setUpWorkbook, table } from "../../whole-register";

/** Registers as they are in a workbook that has none. */
const absent = createSnapshot({}, peildatum).registers;

const named = (...names: string[]) => ({ ...noStructure, names: names.map((name) => ({ name, formula: "=A1" })) });

describe("a name", () => {
  it.each([
    ["Rapportage_2021_Q1_vastgesteld", true],
    ["jaarplan_Financien", true],
    ["Terugdraaien", true],
    ["Oude_Rapportage_2021_Q1", false],
    ["Rapportage_nieuw", false],
  ])("%s marks a sheet that we made: %p", (name, is) => expect(isMark(name)).toBe(is));
  it.each([
    ["Instelling_Peildatum", true],
    ["INSTELLING_peildatum", true],
    ["Mijn_Instelling_1", false],
  ])("%s shows that the workbook was set up: %p", (name, is) => expect(wasSetUp(named("Eigen", name))).toBe(is));
  it.each([
    ["Sleutels_Teamplannen", true],
    ["volgorde_teamplannen", true],
    ["Gevuld_Teamplannen", true],
    ["Volgorde_Actiepunten", false],
  ])("%s shows that Teamplannen was there: %p", (name, is) =>
    expect(isNamed(named("Eigen", name), "Teamplannen")).toBe(is),
  );
});

describe("a name that broke", () => {
  const lostIn = (lost: RegisterName, name: string): boolean => {
    const given = setUpWorkbook();
    return isLostWithRegister({ ...given, registers: { ...given.registers, [lost]: absent[lost] } }, name);
  };
  it.each([
    ["Lijsten", "Lijst_Status", true],
    ["Lijsten", "Instelling_Gemeente", false],
    ["Lijsten", "Sleutels_Mandaten", false],
    ["Instellingen", "Instelling_Gemeente", true],
    ["Instellingen", "Lijst_Status", false],
    ["Mandaten", "Sleutels_Mandaten", true],
    ["Mandaten", "sleutels_mandaten", true],
    ["Mandaten", "Volgorde_Mandaten_Nr", true],
    ["Mandaten", "Sleutels_Teamplannen", false],
    ["Mandaten", "Lijst_Status", false],
    ["Mandaten", "Instelling_Gemeente", false],
    ["Mandaten", "Eigen_Mandaten", false],
  ] as const)("when %s went: %s went with it: %p", (lost, name, is) => expect(lostIn(lost, name)).toBe(is));
});

describe("formulas of which the names are gone", () => {
  const names = ourNames.filter(({ name }) => name !== "Volgorde_Actiepunten");
  const contents = (Rang: string) => ({ Actiepunten: [actiepunt({ Rang: 1 }), actiepunt({ Rang })] });
  it.each(["#NAME?", "#NAAM?"])("show %s in Rang, and are told of once, where the register stands", (error) => {
    const snapshot = setUpWorkbook(contents(error), {}, { names });
    expect(withoutOrder(snapshot)).toEqual(["Actiepunten"]);
    expect(findingsOf(snapshot)).toEqual(["namen-verdwenen: Actiepunten B3"]);
    expect(messagesOf("namen-verdwenen", snapshot)).toEqual([
      "De namen waar formules en keuzelijsten mee rekenen, zijn uit de werkmap verwijderd; in Rang staat daardoor #NAAM?. Kies Werkmap aanvullen: dat maakt ze opnieuw.",
    ]);
  });
  it("say so too in a workbook of which no name is left", () =>
    expect(findingsOf(setUpWorkbook(contents("#NAME?"), {}, { names: [] }))).toEqual([
      "namen-verdwenen: Actiepunten B3",
    ]));
  it("are not seen where Rang shows another error, the names stand there still, or the register is no table of its own", () => {
    expect(withoutOrder(setUpWorkbook(contents("#REF!"), {}, { names }))).toEqual([]);
    expect(withoutOrder(setUpWorkbook(contents("#NAME?")))).toEqual([]);
    for (const as of ["cells", "otherTable"] as const)
      expect(withoutOrder(setUpWorkbook(contents("#NAME?"), { Actiepunten: { as } }, { names }))).toEqual([]);
  });
});

describe("a register that formulas cannot find", () => {
  it("is one that is gone, or is no table of its own, in a workbook that was set up", () => {
    expect(hasBrokenRegister(setUpWorkbook())).toBe(false);
    expect(hasBrokenRegister(setUpWorkbook({ Mandaten: null }, { Mandaten: {} }))).toBe(true);
    expect(hasBrokenRegister(setUpWorkbook({}, { Mandaten: { as: "otherTable" } }))).toBe(true);
    expect(hasBrokenRegister(setUpWorkbook({}, { Mandaten: { as: "cells" } }, { names: [] }))).toBe(false);
  });
});

describe("a table that looks like a register", () => {
  const themas = headersOf("Raadsthemas");
  it("has four of every five of its headers", () => {
    expect(themas).toHaveLength(5);
    expect(looksLike("Raadsthemas", table("T", "B", themas.slice(0, 4)))).toBe(true);
    expect(looksLike("Raadsthemas", table("T", "B", themas.slice(0, 3)))).toBe(false);
  });
  it("may be the register that was lost, unless another register stands in it", () => {
    const lost = (tables: ReturnType<typeof table>[], of?: string) =>
      candidateFor(
        setUpWorkbook(
          { Raadsthemas: null, Portefeuilles: [] },
          { Portefeuilles: of === undefined ? { as: "cells", table: null } : { as: "otherTable", table: of } },
          { tables },
        ),
        "Raadsthemas",
      )?.name;
    const both = table("Alles", "Blad1", [...headersOf("Portefeuilles"), ...themas]);
    expect(lost([table("Anders", "Blad1", headersOf("Mandaten")), table("Tabel1", "Blad1", themas)])).toBe("Tabel1");
    expect(lost([both])).toBe("Alles");
    expect(lost([both], "Alles")).toBeUndefined();
  });
});

describe("the sheet on which a finding about the workbook stands", () => {
  const without = workbook({ sheets: ["Eerste", "Tweede"] });
  const registers = { ...without.registers, Instellingen: absent.Instellingen };
  const sheets = [
    { name: "Eerste", visibility: "hidden" as const },
    { name: "Tweede", visibility: "visible" as const },
  ];
  it("is Instellingen, else the first that can be seen, else the first", () => {
    const at = (snapshot: object) => anySheet({ ...without, ...snapshot });
    expect(at({ structure: { ...noStructure, sheets } })).toBe("Instellingen");
    expect(at({ registers, structure: { ...noStructure, sheets } })).toBe("Tweede");
    expect(at({ registers })).toBe("Eerste");
    expect(at({ registers, sheets: [] })).toBeUndefined();
  });
  it("is not there in a workbook without sheets, and then there is nothing to tell", () => {
    const names = [...ourNames.slice(1), { name: "Eigen", formula: "=#REF!" }];
    const snapshot = { ...setUpWorkbook({}, {}, { names, isReadOnly: true, sheets: [] }), registers, sheets: [] };
    expect(findingsOf(snapshot).filter((finding) => /^(?:werkmap|naam|namen)-/.test(finding))).toEqual([]);
  });
});
