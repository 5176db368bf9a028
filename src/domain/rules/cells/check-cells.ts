import { registerNames } from "../../registers/names";
import { settingKeys, settings, type SettingKey, type SettingKind } from "../../registers/settings";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { Row } from "../../snapshot/row";
import { isEmpty, isError, type CellValue } from "../../values/cell-value";
import type { Report } from "../rule";
import type { CellCheck, CellContext, CellKind, CellRule } from "./cell-rule";
import { keyRules } from "./keys";
import { listRules } from "./lists";
import { presenceRules } from "./presence";
import { valueRules } from "./values";

/** In order of precedence: a cell gets one finding. */
export const cellRules: readonly CellRule[] = [...presenceRules, ...keyRules, ...listRules, ...valueRules];

interface PreparedCheck {
  readonly rule: CellRule;
  readonly check: CellCheck;
}

const prepare = (context: CellContext, judges: CellRule["judges"]): readonly PreparedCheck[] =>
  cellRules
    .filter((rule) => rule.judges === judges)
    .map((rule) => ({ rule, check: rule.prepare(context) }))
    .filter((prepared): prepared is PreparedCheck => prepared.check !== null);

const judge = (checks: readonly PreparedCheck[], value: CellValue, row: Row, reportOf: (rule: CellRule) => Report, context: CellContext): void => {
  for (const { rule, check } of checks) {
    const problem = check(value, row);
    if (problem === null) continue;
    reportOf(rule)(context.register, row, context.column.header, problem);
    return;
  }
};

const checkColumn = (context: CellContext, position: number, reportOf: (rule: CellRule) => Report): void => {
  const filled = prepare(context, "filled");
  const empty = prepare(context, "empty");
  for (const row of context.register.rows) {
    const value = row.values[position] ?? "";
    judge(isEmpty(value) ? empty : filled, value, row, reportOf, context);
  }
};

const settingHolds: Record<SettingKind, CellKind> = {
  text: { kind: "text" },
  number: { kind: "number", min: -Infinity, max: Infinity, whole: false, unit: "" },
  amount: { kind: "amount" },
  date: { kind: "date" },
  year: { kind: "number", min: 1900, max: 9999, whole: true, unit: "" },
  quarter: { kind: "quarter" },
  aard: { kind: "list", list: "Aard" },
};

/** What each line of Instellingen should hold follows from its key, not from its column. The first line of a key counts. */
const checkSettings = (snapshot: WorkbookSnapshot, reportOf: (rule: CellRule) => Report): void => {
  const register = snapshot.registers.Instellingen;
  const column = register.declaration.columns.find(({ header }) => header === "Waarde");
  if (column === undefined || register.position("Waarde") === null) return;
  const [sleutel, waarde] = [register.column("Sleutel"), register.column("Waarde")];
  const open = new Map<string, SettingKey>(settingKeys.map((key) => [key.toLowerCase(), key]));
  for (const row of register.rows) {
    const name = String(sleutel(row)).trim().toLowerCase();
    const key = open.get(name);
    open.delete(name);
    const value = waarde(row);
    if (key === undefined || isEmpty(value) || isError(value)) continue;
    const context = { holds: settingHolds[settings[key].kind], column: { ...column, header: key }, register, snapshot };
    judge(prepare(context, "filled"), value, row, (rule) => (found, at, _, problem) => reportOf(rule)(found, at, column.header, problem), context);
  }
};

/** Judges every cell of every declared column, and the values of Instellingen. */
export const checkCells = (snapshot: WorkbookSnapshot, reportOf: (rule: CellRule) => Report): void => {
  for (const name of registerNames) {
    const register = snapshot.registers[name];
    for (const column of register.declaration.columns) {
      const position = register.position(column.header);
      if (position !== null) checkColumn({ holds: column, column, register, snapshot }, position, reportOf);
    }
  }
  checkSettings(snapshot, reportOf);
};
