import { divideRows } from "../../../src/domain/import/source-rows";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { sourceList } from "./lists";

const headers = ["Omschrijving", "Bedrag", "Status"];

/** In which part of a list a row below its headers ends. */
const partOf = (...row: readonly CellValue[]): string | undefined => {
  const { rows, above, empty, totals, headers: again } = divideRows(sourceList([headers, row]), 0);
  const parts: Record<string, readonly unknown[]> = { rows, above, empty, totals, headers: again };
  return Object.keys(parts).find((name) => parts[name]?.length === 1);
};

it.each<readonly CellValue[]>([
  ["Totaal", "", ""],
  ["Subtotaal", 100, ""],
  ["Eindtotaal", "€ 1.250,00", 12],
  ["Generaal totaal", 100, ""],
  ["Totaal generaal", 100, ""],
  ["TOTALEN:", 100, 200],
  ["Subtotalen", 100, 200],
  ["", "Totaal", 100],
  ["Totaal programma Bestuur", 100, ""],
  [`Totaal ${"x".repeat(93)}`, 100, ""],
])("%p, %p, %p adds up, and is no row of the list", (...row) => {
  expect(partOf(...row)).toBe("totals");
});

it.each<readonly CellValue[]>([
  ["Totaal anders werken", "", ""],
  ["Totaal beleid herzien", "", "Gereed"],
  ["Totaal beleid herzien", 100, "Gereed"],
  ["Totaal beleid herzien", true, ""],
  ["Totaal", "", "Gereed"],
  ["Totaalplan onderhoud", 100, ""],
  ["Kosten in totaal ramen", 100, ""],
  [12, 100, ""],
  [`Totaal ${"x".repeat(94)}`, 100, ""],
])("%p, %p, %p says more, and is a row of the list", (...row) => {
  expect(partOf(...row)).toBe("rows");
});

it.each<[string, readonly CellValue[]]>([
  ["headers", ["OMSCHRIJVING", " bedrag", "Status"]],
  ["rows", ["Omschrijving", "Bedrag", "Gereed"]],
  ["empty", ["", " ", ""]],
])("a row is one of the %s: %p", (part, row) => {
  expect(partOf(...row)).toBe(part);
});

it("what stands above the headers is told by its own number, blank lines are not", () => {
  const list = { ...sourceList([["Begroting 2021"], [""], headers, ["Inhuur", 100, ""]]), firstRow: 5 };
  expect(divideRows(list, 2)).toEqual({
    above: [5],
    rows: [{ number: 8, cells: ["Inhuur", 100, ""] }],
    empty: [],
    totals: [],
    headers: [],
  });
});
