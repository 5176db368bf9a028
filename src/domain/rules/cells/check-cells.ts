import { registerNames } from "../../registers/names";
import { settings } from "../../registers/settings";
import { settingRowsIn } from "../../snapshot/create-snapshot";
import type { RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { Accessor, Row } from "../../snapshot/row";
import { conditionOf, isEmpty, isError, type CellCondition, type CellValue } from "../../values/cell-value";
import type { Problem, Report } from "../rule";
import type { CellCheck, CellContext, CellRule } from "./cell-rule";
import { keyRules } from "./keys";
import { listRules } from "./lists";
import { presenceRules } from "./presence";
import { settingHolds } from "./setting-holds";
import { valueRules } from "./values";

/** In order of precedence: a cell gets one finding. */
export const cellRules: readonly CellRule[] = [...presenceRules, ...keyRules, ...listRules, ...valueRules];

interface PreparedCheck {
  readonly rule: CellRule;
  readonly check: CellCheck;
}

const prepare = (context: CellContext, judges: CellCondition): readonly PreparedCheck[] =>
  cellRules
    .filter((rule) => rule.judges === judges)
    .map((rule) => ({ rule, check: rule.prepare(context) }))
    .filter((prepared): prepared is PreparedCheck => prepared.check !== null);

type ReportOf = (rule: CellRule) => Report;

/** What is wrong first, and which rule says so; null when no rule has anything against the cell. */
const firstProblem = (
  checks: readonly PreparedCheck[],
  value: CellValue,
  row: Row,
): { rule: CellRule; problem: Problem } | null => {
  for (const { rule, check } of checks) {
    const problem = check(value, row);
    if (problem !== null) return { rule, problem };
  }
  return null;
};

/** A column ready for one pass over its cells. */
class PreparedColumn {
  readonly #ofErrors: readonly PreparedCheck[];
  readonly #ofEmpty: readonly PreparedCheck[];
  readonly #ofFilled: readonly PreparedCheck[];
  /** Lists and keys are few and most cells are right: a value that passed once passes again. Null where the row matters too. */
  readonly #passed: Set<CellValue> | null;

  readonly #value: Accessor;

  constructor(readonly context: CellContext) {
    this.#value = context.register.column(context.column.header);
    this.#ofErrors = prepare(context, "error");
    this.#ofEmpty = prepare(context, "empty");
    this.#ofFilled = prepare(context, "filled");
    this.#passed = context.holds.kind === "list" || context.holds.kind === "reference" ? new Set() : null;
  }

  check(row: Row, reportOf: ReportOf): void {
    const value = this.#value(row);
    if (this.#passed?.has(value)) return;
    const checks = this.#checksOf(conditionOf(value));
    if (checks.length === 0) return;
    const found = firstProblem(checks, value, row);
    if (found !== null) reportOf(found.rule)(this.context.register, row, this.context.column.header, found.problem);
    else if (checks === this.#ofFilled) this.#passed?.add(value);
  }

  #checksOf(condition: CellCondition): readonly PreparedCheck[] {
    switch (condition) {
      case "filled":
        return this.#ofFilled;
      case "empty":
        return this.#ofEmpty;
      case "error":
        return this.#ofErrors;
    }
  }
}

/** Row by row: a row's cells lie together in memory, a column's do not. */
const checkRegister = (register: RegisterSnapshot, snapshot: WorkbookSnapshot, reportOf: ReportOf): void => {
  const columns = register.declaration.columns
    .filter(({ header }) => register.position(header) !== null)
    .map((column) => new PreparedColumn({ holds: column, column, register, snapshot }));
  for (const row of register.rows) {
    for (const column of columns) column.check(row, reportOf);
  }
};

/** What each line of Instellingen should hold follows from its key, not from its column. The first line of a key counts. */
const checkSettings = (snapshot: WorkbookSnapshot, reportOf: ReportOf): void => {
  const register = snapshot.registers.Instellingen;
  const column = register.declaration.columns.find(({ header }) => header === "Waarde");
  if (column === undefined) return;
  const waarde = register.column(column.header);
  for (const [key, row] of settingRowsIn(register)) {
    const value = waarde(row);
    // An error has its own finding.
    if (isEmpty(value) || isError(value)) continue;
    const context = { holds: settingHolds[settings[key].kind], column: { ...column, header: key }, register, snapshot };
    const found = firstProblem(prepare(context, "filled"), value, row);
    if (found !== null) reportOf(found.rule)(register, row, column.header, found.problem);
  }
};

/** Judges every cell of every declared column, and the values of Instellingen. */
export const checkCells = (snapshot: WorkbookSnapshot, reportOf: ReportOf): void => {
  for (const name of registerNames) checkRegister(snapshot.registers[name], snapshot, reportOf);
  checkSettings(snapshot, reportOf);
};
