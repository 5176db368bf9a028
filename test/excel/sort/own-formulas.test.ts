import { pointsAtOtherRows } from "../../../src/excel/sort/own-formulas";

describe("a formula of the user's own in row 5", () => {
  it.each([
    "=B5*2",
    "=[@Nr]&[@[Voortgang (%)]]",
    "=SUM($B$2:$B$9)",
    "=VLOOKUP(H5,Teams!$A$2:$B$4,2,FALSE)",
    '="zie B6"&Teams!A:A',
    "=Kwartaal1(B5)",
    "aantekening bij B6",
  ])("survives sorting: %s", (formula) => expect(pointsAtOtherRows(formula, 5)).toBe(false));

  it.each(["=B4+1", "=SUM(B2:B9)", "=VLOOKUP(H5,Teams!A2:B4,2,FALSE)", "=Teams!A5", "='Mijn blad'!A5"])(
    "would show something else after sorting: %s",
    (formula) => expect(pointsAtOtherRows(formula, 5)).toBe(true),
  );
});
