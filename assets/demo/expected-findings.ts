import type { RegisterName } from "../../src/domain/registers/names";
import type { RegisterSnapshot } from "../../src/domain/snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import { columnLetters } from "../../src/domain/values/address";
import { cleanFindings, type KeyedFinding } from "./clean-findings";
import type { Expectation, ExpectedFinding } from "./fault";
import { cellOfFault } from "./cell-of-fault";
import { deletedReport, extraMeasures, faults, headerFaults, reportFault } from "./faults";

interface Spot {
  readonly register: RegisterName;
  readonly key: string | null;
  readonly header: string;
}

const at = (
  expectation: Expectation,
  fault: Spot,
): KeyedFinding | (Omit<KeyedFinding, "key"> & { readonly key: null }) => ({
  rule: expectation.rule,
  severity: expectation.severity,
  register: expectation.register ?? fault.register,
  key: expectation.key ?? fault.key,
  header: expectation.header ?? fault.header,
});

const planted = [
  ...faults.flatMap((fault) => fault.expects.map((expectation) => at(expectation, fault))),
  ...extraMeasures.flatMap(({ row, expects }) =>
    expects.map((expectation) => at(expectation, { register: "Taakstelling", key: String(row.Nr), header: "Nr" })),
  ),
  ...headerFaults.flatMap(({ register, header, expects }) =>
    expects.map((expectation) => at(expectation, { register, key: null, header })),
  ),
];

/** Where the rows of the clean copy stand; the faulty copy has them in the same places, and its own rows below. */
const rowIndex = (register: RegisterSnapshot, key: string): number => {
  const keyColumn = register.column(register.declaration.name === "Instellingen" ? "Sleutel" : "Nr");
  const row = register.rows.find((candidate) => keyColumn(candidate) === key);
  if (row) return row.index;
  const extra = extraMeasures.findIndex((measure) => measure.row.Nr === key);
  const last = register.rows.at(-1);
  if (register.declaration.name !== "Taakstelling" || extra < 0 || !last)
    throw new Error(`${register.declaration.name} has no ${key}`);
  return last.index + 1 + extra;
};

const place = (
  { rule, severity, register: name, key, header }: (typeof planted)[number],
  clean: WorkbookSnapshot,
): ExpectedFinding => {
  const register = clean.registers[name];
  const { location } = register;
  if (!location) throw new Error(`The clean demo has no ${name}`);
  const index = key === null ? location.headerRow : rowIndex(register, key);
  // A column that is missing is reported at the register's first one.
  const column = key === null ? (register.declaration.columns[0]?.header ?? "") : header;
  return {
    rule,
    severity,
    sheet: location.sheet,
    row: index + 1,
    column: header,
    cell: register.address({ index, values: [] }, column),
  };
};

const changedFigure = ({ adopted }: WorkbookSnapshot): ExpectedFinding => {
  const { sheet, expects } = reportFault;
  const cells = adopted.find((report) => report.sheet === sheet)?.cells.cells ?? [];
  const { row, column } = cellOfFault(cells, reportFault);
  const letters = columnLetters(column);
  return { ...expects, sheet, row: row + 1, column: letters, cell: `${letters}${row + 1}` };
};

/** All findings of the clean demo. */
export const expectedClean = (clean: WorkbookSnapshot): readonly ExpectedFinding[] =>
  cleanFindings.map((finding) => place(finding, clean));

/** All findings of the faulty demo: what was planted, and what the clean one has too. */
export const expectedFaulty = (clean: WorkbookSnapshot): readonly ExpectedFinding[] => [
  ...[...cleanFindings, ...planted, deletedReport.expects].map((finding) => place(finding, clean)),
  changedFigure(clean),
];
