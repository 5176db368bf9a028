import type { CellValue } from "../../../src/domain/values/cell-value";
import { formatFor, formatsOfNewRows, formulaColumns } from "../../../src/excel/write/column-formats";
import {
  actualHeaderOf,
  isBlankRow,
  isFormula,
  positionOf,
  type TableState,
} from "../../../src/excel/write/table-state";

/** A table of Actiepunten with these headers and, below each, its first and last cell and the format of the last. */
const table = (columns: Readonly<Record<string, readonly [first: CellValue, last: CellValue, format: string]>>) =>
  ({
    register: "Actiepunten",
    isProtected: false,
    isFiltered: false,
    hasTotals: false,
    headers: Object.keys(columns),
    bodyRows: 2,
    keys: ["AP-001", "AP-002"],
    firstRow: Object.values(columns).map(([first]) => first),
    lastRow: Object.values(columns).map(([, last]) => last),
    lastFormats: Object.values(columns).map(([, , format]) => format),
    tail: null,
    taken: null,
    columns: new Map(),
    window: null,
  }) satisfies TableState;

describe("a column of a table", () => {
  it("is found by its header in whatever case and with outer spaces, the first of equal ones", () => {
    const state = { headers: ["Nr", " status ", "Status"] };
    expect([positionOf(state, "Status"), actualHeaderOf(state, "Status")]).toEqual([1, " status "]);
    expect([positionOf(state, "Team"), actualHeaderOf(state, "Team")]).toEqual([-1, null]);
  });
});

describe("a cell", () => {
  it.each([
    ["=1+1", 2, true],
    ["=1+1", "=1+1", false],
    ["1+1", 2, false],
    ["", "", false],
    [5, 6, false],
  ])("%p that shows %p: a formula is %p", (typed, value, formula) => expect(isFormula(typed, value)).toBe(formula));
  it("makes its row no blank one when somebody typed it", () => {
    expect(isBlankRow(["", " ", "=[@Nr]"])).toBe(true);
    expect([isBlankRow(["", "x"]), isBlankRow([0]), isBlankRow(["+1"]), isBlankRow([])]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe("the number format of a cell that is written", () => {
  it("is that of its column where the cell has none or is for text", () => {
    expect(formatFor("Actiepunten", "Deadline", "General", "AP-001")).toBe("dd-mm-yyyy");
    expect(formatFor("Actiepunten", "Deadline", "@", "AP-001")).toBe("dd-mm-yyyy");
    expect(formatFor("Actiepunten", "Voortgang (%)", "General", "AP-001")).toBe("0%");
    expect(formatFor("Actiepunten", "Cultuur", "General", "AP-001")).toBe("0.##");
    expect(formatFor("Taakstelling", "Jaar", "General", "TS-01")).toBe("0");
    expect(formatFor("Budgetregels", "Realisatie", "@", "BR-001")).toContain("€");
  });
  it("stays where the user chose one, where it was not read, and in columns of text", () => {
    expect(formatFor("Actiepunten", "Deadline", "d mmm", "AP-001")).toBeNull();
    expect(formatFor("Actiepunten", "Deadline", undefined, "AP-001")).toBeNull();
    expect(formatFor("Actiepunten", "Status", "General", "AP-001")).toBeNull();
    expect(formatFor("Actiepunten", "Eigen kolom", "General", "AP-001")).toBeNull();
  });
  it("is that of the setting in Instellingen, of which every line is another kind", () => {
    expect(formatFor("Instellingen", "Waarde", "General", "Peildatum")).toBe("dd-mm-yyyy");
    expect(formatFor("Instellingen", "Waarde", "@", " peildatum ")).toBe("dd-mm-yyyy");
    expect(formatFor("Instellingen", "Waarde", "d mmm", "Peildatum")).toBeNull();
    expect(formatFor("Instellingen", "Waarde", "General", "Eigen")).toBeNull();
    expect(formatFor("Instellingen", "Toelichting", "General", "Peildatum")).toBeNull();
  });
});

describe("new rows", () => {
  it("look like the last row; a date is a date also where that row shows it as a number", () =>
    expect([
      ...formatsOfNewRows(
        table({
          Nr: ["AP-001", "AP-002", "General"],
          " deadline ": [1, 2, "General"],
          "Voortgang (%)": [1, 1, "0.0%"],
          Eigen: ["", "", "@"],
          Ander: ["", "", "General"],
        }),
      ),
    ]).toEqual([
      [" deadline ", "dd-mm-yyyy"],
      ["Voortgang (%)", "0.0%"],
      ["Eigen", "@"],
    ]));

  it("have no format where none was read", () =>
    expect([...formatsOfNewRows({ ...table({ Eigen: ["", "", ""] }), lastFormats: [] })]).toEqual([]));

  it("get for a setting the format of its kind", () => {
    const state = {
      ...table({ Sleutel: ["", "", "General"], Waarde: ["", "", "@"] }),
      register: "Instellingen" as const,
    };
    const format = formatsOfNewRows(state).get("Waarde");
    expect(typeof format === "function" && [format("Peildatum"), format("Eigen")]).toEqual(["dd-mm-yyyy", "General"]);
  });

  it("get the formulas of columns that are formulas from top to bottom; of ours the first row is enough", () =>
    expect(
      formulaColumns(
        table({
          Nr: ["AP-001", "AP-002", ""],
          Kwadrant: ["=x", "getypt", ""],
          Rang: ["getypt", "=x", ""],
          Eigen: ["=x", "=y", ""],
          "Half eigen": ["=x", "getypt", ""],
          "Ook half": ["getypt", "=x", ""],
        }),
      ),
    ).toEqual(["Kwadrant", "Eigen"]));
});
