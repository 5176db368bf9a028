import { registers } from "../../../src/domain/registers";
import type { RegisterName } from "../../../src/domain/registers/names";
import { countHeaders, findHeaderRow, isHeaderRow } from "../../../src/domain/snapshot/header-row";
import type { CellValue } from "../../../src/domain/values/cell-value";

describe("a header row", () => {
  it.each<readonly [RegisterName, string, readonly CellValue[]]>([
    ["Actiepunten", "three of many headers", ["Nr", "Actiepunt", "Eigen kolom", "Status"]],
    ["Raadsthemas", "half of four required ones", ["Thema", "Regie"]],
    ["Instellingen", "two of three", ["Sleutel", "Waarde"]],
    ["Actiepunten", "headers in any order, case and spacing", ["STATUS ", " nr", "Coördinatie", ""]],
  ])("of %s has %s", (name, _, cells) => expect(isHeaderRow(registers[name], cells)).toBe(true));

  it.each<readonly [RegisterName, string, readonly CellValue[]]>([
    ["Actiepunten", "two of many headers", ["Nr", "Status", "Titel", "Wie"]],
    ["Actiepunten", "one header three times", ["Nr", "Status", "Status", "status"]],
    ["Raadsthemas", "one of four required ones", ["Thema", "Sport", "Gemeente"]],
    ["Instellingen", "one of three", ["Sleutel", "x", "y"]],
    ["Instellingen", "nothing", []],
  ])("of %s is none with %s", (name, _, cells) => expect(isHeaderRow(registers[name], cells)).toBe(false));

  it("is known by the headers of its own register, each counted once", () =>
    expect(countHeaders(registers.Raadsthemas, ["Nr", "thema", "Thema", "Eigen", 7, ""])).toBe(2));
});

describe("the header row among others", () => {
  const title = ["Raadsthema's", "", ""];
  const few = ["Thema", "Regie", ""];
  const most = ["Nr", "Thema", "Regie"];
  it.each<readonly [string, readonly (readonly CellValue[])[], number | null]>([
    ["the one with enough headers", [title, few, ["Sport", "Gemeente", ""]], 1],
    ["the one with most", [few, title, most], 2],
    ["the first of those with most", [title, most, most, few], 1],
    ["none where one header is all", [title, ["Thema", "", ""]], null],
    ["none on an empty sheet", [], null],
  ])("is %s", (_, rows, row) => expect(findHeaderRow(registers.Raadsthemas, rows)).toBe(row));
});
