import { contentsOf, expectedInstead, holdsKeys, isNumbering } from "../../../src/domain/import/column-contents";
import { registers } from "../../../src/domain/registers";
import type { Column } from "../../../src/domain/registers/column";
import type { RegisterName } from "../../../src/domain/registers/names";
import type { CellValue } from "../../../src/domain/values/cell-value";

const columnOf = (register: RegisterName, header: string): Column => {
  const column = registers[register].columns.find((candidate) => candidate.header === header);
  if (column === undefined) throw new Error(`${register} has no ${header}`);
  return column;
};

const times = (count: number, value: CellValue): readonly CellValue[] => Array.from({ length: count }, () => value);

describe("the cells below a header", () => {
  it("are those that hold something, also where rows are of different length", () => {
    const rows = [["a", 1], ["b"], ["c", " "], ["d", "#N/A"], ["e", false], []];
    expect(contentsOf(rows, 1)).toEqual({ isEmpty: false, sample: [1, false] });
    expect(contentsOf(rows, 2)).toEqual({ isEmpty: true, sample: [] });
  });
  it("show what a column is for by the first two hundred", () => {
    const rows = [...times(200, 44469), ...times(1000, "Overleg loopt")].map((value) => [value]);
    expect(contentsOf(rows, 0)).toEqual({ isEmpty: false, sample: times(200, 44469) });
  });
});

describe("cells that are plainly no contents of a column", () => {
  it.each<[RegisterName, string, string]>([
    ["Actiepunten", "Deadline", "datums"],
    ["Budgetregels", "Realisatie", "bedragen"],
    ["Actiepunten", "Voortgang (%)", "percentages"],
    ["Actiepunten", "Cultuur", "getallen"],
    ["Actiepunten", "Status", "waarden uit de keuzelijst (zoals Niet gestart)"],
    ["Actiepunten", "Belangrijk", "waarden uit de keuzelijst (zoals Ja)"],
  ])("are told by what %s, %s should hold", (register, header, noun) => {
    expect(expectedInstead(columnOf(register, header), times(5, "Overleg volgt"))).toBe(noun);
  });
  it.each<[RegisterName, string]>([
    ["Actiepunten", "Actiepunt"],
    ["Actiepunten", "Werkplanregel"],
  ])("are nowhere in %s, %s: that takes any text", (register, header) => {
    expect(expectedInstead(columnOf(register, header), times(5, "Overleg volgt"))).toBeNull();
  });
  it("are concluded from five cells, of which fewer than a fifth fit", () => {
    const deadline = columnOf("Actiepunten", "Deadline");
    expect(expectedInstead(deadline, times(4, "Later"))).toBeNull();
    expect(expectedInstead(deadline, [44469, ...times(4, "Later")])).toBeNull();
    expect(expectedInstead(deadline, [44469, ...times(5, "Later")])).toBe("datums");
  });
  it.each<[string, RegisterName, string, CellValue]>([
    ["a serial number", "Actiepunten", "Deadline", 44469],
    ["a date in words", "Actiepunten", "Deadline", "donderdag 30 sept. 2021"],
    ["a date of twenty-five signs", "Actiepunten", "Deadline", "do. 30 september 2021 9:3"],
    ["an amount in another notation", "Budgetregels", "Realisatie", "€ 1.234,- N"],
    ["an amount that is not known yet", "Budgetregels", "Realisatie", "p.m."],
    ["the first letters of a value", "Budgetregels", "Aard", "Struct."],
    ["a value in capitals", "Actiepunten", "Status", "LOOPT"],
    ["Excel's WAAR", "Actiepunten", "Belangrijk", true],
    ["Excel's ONWAAR", "Actiepunten", "Belangrijk", false],
  ])("are not %s below %s, %s", (_, register, header, value) => {
    expect(expectedInstead(columnOf(register, header), times(5, value))).toBeNull();
  });
  it.each<[string, RegisterName, string, CellValue]>([
    ["a sentence with a number in it", "Actiepunten", "Deadline", "Besproken in MT van 30 sep"],
    ["a tick", "Budgetregels", "Realisatie", true],
    ["the last letters of a value", "Actiepunten", "Status", "vallen"],
  ])("are %s below %s, %s", (_, register, header, value) => {
    expect(expectedInstead(columnOf(register, header), times(5, value))).not.toBeNull();
  });
});

describe("a column of keys", () => {
  const pattern = /^AP-\d{3,}$/;
  it("holds at least one, in whatever case", () => {
    expect(holdsKeys(pattern, ["x", " ap-012 "])).toBe(true);
    expect(holdsKeys(pattern, [1, "AP-1", "BR-001"])).toBe(false);
    expect(holdsKeys(pattern, [])).toBe(false);
  });
});

describe("a column of numbers where texts should be", () => {
  it.each([
    [[1, 2, 3], true],
    [["1", " 12 ", 3], true],
    [["1.1", 1.2, "2."], true],
    [[1, "Team vormen"], false],
    [["1e fase", "2e fase"], false],
    [["Fase 1", "Fase 2"], false],
    [[1], false],
    [[], false],
  ])("%j: %s", (sample: readonly CellValue[], isSo) => {
    expect(isNumbering(sample)).toBe(isSo);
  });
});
