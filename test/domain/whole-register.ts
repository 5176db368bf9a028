import { registers } from "../../src/domain/registers";
import { listNames } from "../../src/domain/registers/lists";
import { registerNames, tableName, type RegisterName } from "../../src/domain/registers/names";
import { orderNames } from "../../src/domain/registers/rang-formulas";
import { keyNames, listRangeNames, settingNames } from "../../src/domain/registers/workbook-names";
import { validate } from "../../src/domain/rules/validate";
import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import {
  noStructure,
  type RegisterStructure,
  type TableStructure,
  type WorkbookStructure,
} from "../../src/domain/snapshot/workbook-structure";
import { columnLetters } from "../../src/domain/values/address";
import { workbook, type Contents } from "./builders";

export const headersOf = (name: RegisterName): readonly string[] => registers[name].columns.map(({ header }) => header);

/** A register that stands as it was made: its own table on its own sheet, with nothing the matter. Its headers stand in B3 and on. */
export const wholeRegister = (name: RegisterName): RegisterStructure => ({
  sheet: name,
  as: "table",
  table: tableName(name),
  area: { row: 2, column: 1, rows: 4, columns: 6 },
  headers: headersOf(name),
  withinTable: null,
  hasTotals: false,
  isFiltered: false,
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  strays: [],
  unreadRows: 0,
  rowsBelow: [],
  formulaHeaders: [],
});

/** The names that set-up gives a workbook. */
export const ourNames = [
  ...settingNames,
  ...keyNames,
  ...orderNames,
  ...listRangeNames((list) => columnLetters(1 + listNames.findIndex((name) => name === list)), "Lijsten", 4),
].map(({ name, formula }) => ({ name, formula }));

export type Broken = Partial<Record<RegisterName, Partial<RegisterStructure>>>;

/** A workbook that was set up, of which these registers stand otherwise; one that is left out of the contents is not there. */
export const setUpWorkbook = (
  contents: Contents = {},
  broken: Broken = {},
  more: Partial<WorkbookStructure> = {},
): WorkbookSnapshot => {
  const given = workbook(contents);
  const standing = registerNames.filter((name) => given.registers[name].location !== null);
  return {
    ...given,
    structure: {
      ...noStructure,
      names: ourNames,
      sheets: registerNames.map((name) => ({ name, visibility: "visible" })),
      registers: Object.fromEntries(standing.map((name) => [name, { ...wholeRegister(name), ...broken[name] }])),
      ...more,
    },
  };
};

/** A table as it stands on a sheet, with its headers in sight. */
export const table = (name: string, sheet: string, headers: readonly string[]): TableStructure => ({
  name,
  sheet,
  headers,
  hasHeaders: true,
});

/** Findings as `rule: sheet cell`, in the order they are given. */
export const findingsOf = (snapshot: WorkbookSnapshot): readonly string[] =>
  validate(snapshot).map(({ rule, sheet, cell }) => `${rule}: ${sheet} ${cell}`);

/** What the findings of one rule say. */
export const messagesOf = (rule: string, snapshot: WorkbookSnapshot): readonly string[] =>
  validate(snapshot).flatMap((finding) => (finding.rule === rule ? [finding.message] : []));
