import { headersTwice } from "../../../../src/domain/rules/workbook/headers";
import { validate } from "../../../../src/domain/rules/validate";
import { setUpWorkbook } from "../../whole-register";

describe("a header that stands there twice", () => {
  it.each([
    [["Nr", "Status", " status "], [{ header: " status ", first: 1, again: 2 }]],
    [["", " ", "", "Nr"], []],
    [
      ["Eigen", "eigen", "EIGEN "],
      [
        { header: "eigen", first: 0, again: 1 },
        { header: "EIGEN ", first: 0, again: 2 },
      ],
    ],
  ])("among %j", (headers, twice) => expect(headersTwice(headers)).toEqual(twice));
});

describe("a header that Excel numbered", () => {
  const found = (...headers: string[]) =>
    validate(setUpWorkbook({}, { Mandaten: { headers } })).map(
      ({ rule, severity, sheet, cell, message }) => `${rule} ${severity} ${sheet} ${cell} ${message}`,
    );
  it("is told of with the column that counts", () => {
    expect(found("Nr", " Grens ", "Eigen", " Grens2 ")).toEqual([
      "kop-dubbel info Mandaten E3 De kolom Grens2 van Mandaten lijkt een dubbele van Grens (C3): Excel zet zelf een cijfer achter een kop die er al is. Alleen Grens telt mee. Is het een eigen kolom, geef haar dan een andere kop.",
    ]);
    expect(found("Grens", "Grens12")).toHaveLength(1);
  });
  it.each([
    ["a column of the user's own", ["Nr", "Eigen", "Eigen2"]],
    ["no column beside it", ["Nr", "Grens2"]],
    ["a number within it", ["Nr", "Grens", "Gre2ns"]],
    ["a number alone", ["Nr", "", "2021"]],
    ["no number", ["Nr", "Grens", "Bevoegdheid"]],
  ])("is not found where there is %s", (_, headers) => expect(found(...headers)).toEqual([]));
});
