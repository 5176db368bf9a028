import { CellError } from "../../../src/embedded-excel/model/cell";
import recorded from "./libreoffice.json";
import { addName, addSheet, addTable, put, recalculate, workbookWithout, type Content } from "./scenario";

const results = recorded.results as [formula: string, value: unknown][];

/** Where Excel is known to answer otherwise than LibreOffice, and what it answers. */
const excelsOwn: Record<string, unknown> = {
  // A number as criterion also matches text that reads as it.
  "COUNTIF(Data!B1:B8,30)": 1,
  "COUNTIF(Data!E1:E8,2021)": 2,
  "SUMIFS(Data!B1:B8,Data!E1:E8,2021)": 30,
  // Truth values are no numbers, wildcards match nothing but text.
  'COUNTIF(Data!E1:E8,"<2022")': 2,
  "COUNT(Data!A1:F8)": 16,
  "COUNT(Data!E1:E8)": 3,
  'COUNTIF(Data!F1:F8,"*")': 4,
  'COUNTIF(Data!F1:F8,"?*")': 3,
  '"a"<TRUE': true,
  '"a"&1&TRUE': "a1TRUE",
  // The first error met is the result.
  "SUM(Data!D1:D8)": { error: "#REF!" },
  'SUMIFS(Data!D1:D8,Data!C1:C8,"<>Gereed")': { error: "#REF!" },
  "INDEX(Data!A1:B2,3,1)": { error: "#REF!" },
};

/** All recorded formulas on a sheet of their own beside the recorded cells, calculated. */
async function calculated(): Promise<Map<string, unknown>> {
  const workbook = workbookWithout();
  addSheet(workbook, "Data", recorded.cells);
  const { columns, rows } = recorded.table;
  addTable(addSheet(workbook, "Tabelblad", [columns, ...(rows as Content[][])], "B3"), "Tabel", "B3:F7");
  for (const [name, formula] of Object.entries(recorded.names)) addName(workbook, name, formula);
  const formulas = addSheet(workbook, "F");
  results.forEach(([formula], row) => put(formulas, row, 0, { f: formula }));
  const { unsupported } = await recalculate(workbook);
  const notDone = new Set(unsupported.map(({ formula }) => formula));
  return new Map(
    results.map(([formula], row) => {
      const value = formulas.cells.get(row, 0)?.value;
      return [
        formula,
        notDone.has(formula) ? "not calculated" : value instanceof CellError ? { error: value.code } : value,
      ];
    }),
  );
}

describe("a formula gives what LibreOffice, asked for the same, gives", () => {
  let found: Map<string, unknown>;
  beforeAll(async () => {
    found = await calculated();
  });

  it.each(results)("%s", (formula, value) => {
    const expected = formula in excelsOwn ? excelsOwn[formula] : value;
    if (typeof expected === "number") expect(found.get(formula)).toBeCloseTo(expected, 10);
    else expect(found.get(formula)).toEqual(expected);
  });
});
