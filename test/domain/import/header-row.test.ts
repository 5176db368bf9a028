import { findHeaderRow } from "../../../src/domain/import/header-row";
import type { CellValue } from "../../../src/domain/values/cell-value";

const headers = ["Volgnr", "Actie", "Trekker", "Status"];
const found = (...rows: readonly (readonly CellValue[])[]): number => findHeaderRow(rows, "Actiepunten");
const empty = (count: number): readonly CellValue[][] => Array.from({ length: count }, () => [""]);

describe("the header row", () => {
  it("is looked for in the first twenty rows", () => {
    expect(found(["Actie"], ...empty(18), headers)).toBe(19);
    expect(found(["Actie"], ...empty(19), headers)).toBe(0);
  });
  it("is a row that names a column before one that only resembles several", () => {
    expect(found(["Bronnen", "Teams", "Gevolgen"], ["Actie", "Kantine"])).toBe(1);
  });
  it("is a row that names columns itself before one that has other words for as many", () => {
    expect(found(["Actie", "Trekker"], ["Actiepunt", "Verantwoordelijke"])).toBe(1);
  });
  it("counts a column once, by the best of its names", () => {
    expect(found(["Actie", "Omschrijving", "Wat"], ["Actiepunt", "Team"])).toBe(1);
    expect(found(["Actie", "Team"], ["Actie", "Actiepunt", "Wat"])).toBe(0);
  });
  it("is the first of two that say as much", () => {
    expect(found(headers, headers)).toBe(0);
  });
  it("is a row of misspelled headers when none is spelled well", () => {
    expect(found(["Lijst", "van", "het", "team Z"], ["Actiepumten", "Loptijd"])).toBe(1);
  });
  it("is the row with most short texts when no header is known; numbers, errors and sentences are no headers", () => {
    const sentence = (length: number): string => "x".repeat(length);
    expect(found(["Kop"], [2019, 2020, 2021], ["Een", "Twee"])).toBe(2);
    expect(found(["Kop"], ["#REF!", "#N/A"], ["Een", "Twee"])).toBe(2);
    expect(found([sentence(81), sentence(81)], ["Een"])).toBe(1);
    expect(found([sentence(80), sentence(80)], ["Een"])).toBe(0);
  });
  it("is the first row of a list without texts", () => {
    expect(found([], [1, 2])).toBe(0);
  });
});
