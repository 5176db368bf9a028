import { days, enumerate, nameOf, quote, subjectOf } from "../../../src/domain/rules/wording";
import { mandaat, workbook } from "../builders";

describe("a value in a message", () => {
  it.each([
    [1234.5, "1.234,5"],
    [true, "WAAR"],
    [false, "ONWAAR"],
    ["Loopt", '"Loopt"'],
    ["x".repeat(40), `"${"x".repeat(40)}"`],
    ["x".repeat(41), `"${"x".repeat(39)}…"`],
  ])("%p is shown as %s", (value, shown) => expect(quote(value)).toBe(shown));
});

describe("a row", () => {
  it.each([
    ["MA-007", "MA-007", "MA-007"],
    [" MA-007 ", "MA-007", "MA-007"],
    [7, "7", "7"],
    ["", "rij 2", "Rij 2"],
    [" ", "rij 2", "Rij 2"],
    ["#REF!", "rij 2", "Rij 2"],
    ["M".repeat(41), `${"M".repeat(39)}…`, `${"M".repeat(39)}…`],
  ])("with Nr %p is called %s", (Nr, name, subject) => {
    const { Mandaten } = workbook({ Mandaten: [mandaat({ Nr })] }).registers;
    expect(Mandaten.rows.map((row) => [nameOf(Mandaten, row), subjectOf(Mandaten, row)])).toEqual([[name, subject]]);
  });
});

it("counts days and enumerates names in Dutch", () => {
  expect([1, 12, 1200].map(days)).toEqual(["1 dag", "12 dagen", "1.200 dagen"]);
  expect(enumerate(["Oorzaak", "Gevolg", "Bijsturing"])).toBe("Oorzaak, Gevolg en Bijsturing");
});
