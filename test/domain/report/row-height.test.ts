import { linesOf } from "../../../src/domain/report/layout/row-height";

describe("the lines that a text takes", () => {
  it.each([
    ["", 10, 1],
    ["kort", 10, 1],
    ["precies tien", 12, 1],
    ["precies elf", 8, 2],
    ["een twee drie vier", 8, 3],
    ["portefeuillehoudersoverleg", 10, 3],
    ["na portefeuillehoudersoverleg", 10, 4],
    ["eerste\ntweede", 10, 2],
    ["i".repeat(17), 10, 1],
    ["m".repeat(7), 10, 2],
  ])("of %j in a cell of %i digits are %i", (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});
