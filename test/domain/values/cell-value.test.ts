import { amountOf, conditionOf, isEmpty, isError, sameText } from "../../../src/domain/values/cell-value";

describe("a cell", () => {
  it.each([
    "#NULL!",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#N/A",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BLOCKED!",
    "#CONNECT!",
    "#UNKNOWN!",
    "#BUSY!",
    "#EXTERNAL!",
    "#PYTHON!",
    "#TIMEOUT!",
    "#LEEG!",
    "#DEEL/0!",
    "#WAARDE!",
    "#VERW!",
    "#NAAM?",
    "#GETAL!",
    "#N/B",
    "#OVERLOOP!",
  ])("holds an error when Excel says %s", (value) =>
    expect([isError(value), conditionOf(value)]).toEqual([true, "error"]),
  );

  it.each(["#1 van de lijst", "REF!", "", " #REF!", 0, true])("holds no error when it holds %p", (value) =>
    expect(isError(value)).toBe(false),
  );

  it.each(["", " ", "\t", "\u00a0", " \u00a0 ", "\u2003"])("is empty with nothing but white space: %p", (value) =>
    expect([isEmpty(value), conditionOf(value)]).toEqual([true, "empty"]),
  );

  it.each(["x", " x", "!", "~", "\u00a0x", "é", "\u007f", 0, false, -1])("is filled with %p", (value) =>
    expect([isEmpty(value), conditionOf(value)]).toEqual([false, "filled"]),
  );
});

describe("texts as COUNTIFS compares them", () => {
  it.each([
    ["Gereed", "Gereed"],
    ["gereed", "Gereed"],
    ["GEREED", "gereed"],
    ["", ""],
  ])("%p is %p", (value, text) => expect(sameText(value, text)).toBe(true));
  it.each([
    ["Gereed ", "Gereed"],
    [" Gereed", "Gereed"],
    ["Loopt", "Gereed"],
    ["Geteld", "Gereed"],
    [2021, "2021"],
    [true, "true"],
  ])("%p is not %p", (value, text) => expect(sameText(value, text)).toBe(false));
});

describe("what SUM counts", () => {
  it("is a number and nothing else", () => expect([5, -2.5, "5", "", true].map(amountOf)).toEqual([5, -2.5, 0, 0, 0]));
});
