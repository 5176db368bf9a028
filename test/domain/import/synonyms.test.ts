import { headerText } from "../../../src/domain/import/header-text";
import { importableRegisters } from "../../../src/domain/import/suggest-register";
import { registers } from "../../../src/domain/registers";

describe.each(importableRegisters)("the words for the columns of %s", (name) => {
  const { columns, recognition } = registers[name];
  const words = columns.flatMap(({ header, synonyms }) => [header, ...synonyms].map((word) => ({ header, word })));

  it("name one column each, however they are spelled", () => {
    const compact = words.map(({ word }) => headerText(word).compact);
    const shared = words.filter((_, place) => compact.indexOf(compact[place] ?? "") !== place);
    expect(shared).toEqual([]);
  });
  it("name one column each in the plural too", () => {
    const columnOf = new Map(words.map(({ header, word }) => [headerText(word).singular, header]));
    expect(words.filter(({ header, word }) => columnOf.get(headerText(word).singular) !== header)).toEqual([]);
  });
  it("are there for every column, and say something", () => {
    expect(columns.filter(({ synonyms }) => synonyms.length === 0).map(({ header }) => header)).toEqual([]);
    expect(words.filter(({ word }) => headerText(word).compact === "")).toEqual([]);
  });
  it("let its rows be recognised by required columns of its own", () => {
    const required = columns.filter((column) => column.required).map(({ header }) => header);
    expect(required).toEqual(expect.arrayContaining([...(recognition?.identity ?? ["?"])]));
    expect(recognition?.identity).toContain(recognition?.title);
  });
});
