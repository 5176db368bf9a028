import type { RegisterName } from "../../src/domain/registers/names";
import { adaptFormula, isResolvable, type ActualHeader } from "../../src/excel/adapt-formula";

const actual: ActualHeader = (register: RegisterName, header: string) => {
  if (register === "Budgetregels") return null;
  if (header === "Status") return " Status ";
  return header === "Team" ? "Team [nieuw]" : header;
};

const adapt = (formula: string): string => adaptFormula(formula, "Actiepunten", actual);

describe("a formula for headers as they stand", () => {
  it("names a header with stray spaces as it stands, in its own row and in other tables", () => {
    expect(adapt('=IF([@Status]="",0,COUNTIFS(Teamplannen[Status],"Loopt"))')).toBe(
      '=IF([@[ Status ]]="",0,COUNTIFS(Teamplannen[[ Status ]],"Loopt"))',
    );
  });

  it("keeps what says which rows are meant", () => {
    expect(adapt("=ROW(Actiepunten[[#Headers],[Status]])")).toBe("=ROW(Actiepunten[[#Headers],[ Status ]])");
  });

  it("puts an apostrophe before what Excel reads between brackets", () => {
    expect(adapt("=[@Team]")).toBe("=[@[Team '[nieuw']]]");
  });

  it("leaves texts and other tables alone", () => {
    const formula = '="[@Status]"&Eigen[Status]&[@Actiepunt]';
    expect(adapt(formula)).toBe(formula);
  });

  it("cannot be written while a table that it names is missing", () => {
    expect(isResolvable("=SUM(Budgetregels[Realisatie])", null, actual)).toBe(false);
    expect(isResolvable("=COUNTA(Actiepunten[Status])", null, actual)).toBe(true);
  });
});
