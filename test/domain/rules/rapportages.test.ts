import { validate } from "../../../src/domain/rules/validate";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { findingsIn, on, onlyFinding, workbook } from "../builders";
import { adoptedSheet, asRead } from "../momentopnamen/adopted";

describe("rapportage-ontbreekt (Motie punt 6)", () => {
  const adopted = (...quarters: number[]) => ({
    sheets: quarters.map((each) => `Rapportage 2021-Q${each} vastgesteld`),
  });
  it("names the past quarter without an adopted report, at the setting Kwartaal", () => {
    const finding = onlyFinding(adopted(1));
    expect(finding).toMatchObject({
      rule: "rapportage-ontbreekt",
      severity: "waarschuwing",
      sheet: "Instellingen",
      row: 4,
    });
    expect(finding.message).toContain("Q2 2021");
  });
  it("names all of them in one finding", () => {
    expect(onlyFinding(adopted()).message).toContain("Van Q1 en Q2 2021 is geen rapportage vastgesteld");
  });
  it("asks for no report of the quarter that is under way, nor of the first quarter's past", () => {
    expect(findingsIn(adopted(1, 2))).toEqual([]);
    expect(findingsIn({ sheets: [], settings: { Peildatum: on("15-03-2021") } })).not.toContain(
      "rapportage-ontbreekt: Instellingen Waarde 4",
    );
  });
  it("knows an adopted report whose sheet was given another name", () => {
    const given = workbook(adopted(2));
    const renamed = { quarter: "2021-Q1", sheet: "Archief Q1", isMarked: true, cells: asRead(adoptedSheet()) };
    expect(validate({ ...given, sheets: [...given.sheets, "Archief Q1"], adopted: [renamed] })).toEqual([]);
  });
  it("still misses the other quarter beside it", () => {
    const given = workbook(adopted());
    const renamed = { quarter: "2021-Q1", sheet: "Archief Q1", isMarked: true, cells: asRead(adoptedSheet()) };
    expect(validate({ ...given, adopted: [renamed] }).map(({ message }) => message)).toEqual([
      expect.stringContaining("Van Q2 2021 is geen rapportage"),
    ]);
  });
  it("takes a concept for no adopted report", () => {
    expect(onlyFinding({ sheets: ["Rapportage 2021-Q1", "rapportage 2021-q1 VASTGESTELD"] }).message).toContain("Q2");
  });
});

describe("rapportage-gewijzigd (Motie punt 6)", () => {
  const sheet = "Rapportage 2021-Q2 vastgesteld";
  const found = (change: (cells: CellValue[][]) => void, isMarked = true) => {
    const cells = adoptedSheet();
    change(cells);
    return validate({ ...workbook(), adopted: [{ quarter: "2021-Q2", sheet, isMarked, cells: asRead(cells) }] });
  };
  const put = (row: number, column: number, value: CellValue) => (cells: CellValue[][]) => {
    const line = cells[row];
    if (line) line[column] = value;
  };
  it("says nothing of a report that is as it was adopted", () => {
    expect(found(() => undefined)).toEqual([]);
  });
  it("names the cell on the report's own sheet", () => {
    expect(found(put(5, 1, 90000))).toEqual([
      {
        rule: "rapportage-gewijzigd",
        severity: "fout",
        source: "Motie punt 6",
        sheet,
        row: 6,
        column: "B",
        cell: "B6",
        message: expect.stringContaining("Cel B6 is na het vaststellen gewijzigd; er staat nu 90.000."),
      },
    ]);
  });
  it("only warns when the column Controle went and no figure did", () => {
    const [finding] = found((cells) => cells.forEach((row) => row.splice(5, 1)));
    expect(finding).toMatchObject({ rule: "rapportage-gewijzigd", severity: "waarschuwing", cell: "B2" });
  });
  it("only warns of a sheet of that name that never had a controlegetal", () => {
    const wiped = (cells: CellValue[][]): void => void cells.splice(0, cells.length, ["eigen blad"]);
    expect(found(wiped, false)).toMatchObject([{ severity: "waarschuwing", cell: "A1" }]);
    expect(found(wiped, true)).toMatchObject([{ severity: "fout" }]);
  });
  it("stops naming cells after fifty and says how many more there are", () => {
    const findings = found((cells) => cells.push(...Array.from({ length: 60 }, (): CellValue[] => ["x"])));
    expect(findings).toHaveLength(50);
    expect(findings.at(-1)?.message).toContain("En nog 10 wijzigingen op dit werkblad.");
  });
  it("names all of fifty, and of fifty-one the one that is left", () => {
    const added = (count: number) =>
      found((cells) => cells.push(...Array.from({ length: count }, (): CellValue[] => ["x"]))).map(
        ({ message }) => message,
      );
    expect(added(50).filter((message) => message.includes("En nog"))).toEqual([]);
    expect(
      added(51)
        .map((message) => message.includes("En nog 1 wijziging op"))
        .indexOf(true),
    ).toBe(49);
  });
  it("comes after the findings on registers", () => {
    const cells = adoptedSheet();
    put(5, 1, 1)(cells);
    const given = workbook({ Budgethouders: [{ Functie: "", Team: "Financiën", Portefeuillehouder: "Wethouder" }] });
    const adopted = [{ quarter: "2021-Q2", sheet, isMarked: true, cells: asRead(cells) }];
    expect(validate({ ...given, adopted }).map(({ sheet: on }) => on)).toEqual(["Budgethouders", sheet]);
  });
});
