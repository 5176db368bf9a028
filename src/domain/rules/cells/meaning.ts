import type { Column } from "../../registers/column";
import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { RegisterName } from "../../registers/names";
import { isEmpty, isError, type CellValue } from "../../values/cell-value";
import type { CellCheck, CellRule } from "./cell-rule";
import { cellRules } from "./check-cells";

/** What a value in a column means: a value to write, or what is wrong with it in the words of a finding. */
export type Meaning = { readonly value: CellValue } | { readonly problem: string };

/** Rules about one cell do not look at its row. */
const anyRow: Row = { index: 0, values: [] };

/**
 * What a value means in a column, decided by the rules that give findings: the value itself when no fout is found, else the `fix` of
 * the finding, else its message. A slip of the pen is not read as what was meant, because nobody would see it. Not for keys, which
 * are judged by their rows, nor for formulas. `""` is nothing.
 */
export const meaningIn = (
  column: Column,
  register: RegisterName,
  snapshot: WorkbookSnapshot,
): ((value: CellValue) => Meaning) => {
  const context = { holds: column, column, register: snapshot.registers[register], snapshot };
  const prepared = (judges: CellRule["judges"]) =>
    cellRules.flatMap((rule) => {
      const check: CellCheck | null = rule.judges === judges ? rule.prepare(context) : null;
      return check === null ? [] : [{ rule, check }];
    });
  const [errors, filled] = [prepared("error"), prepared("filled")];
  return (value) => {
    if (isEmpty(value)) return { value: "" };
    for (const { rule, check } of isError(value) ? errors : filled) {
      const problem = check(value, anyRow);
      if (problem === null) continue;
      if (problem.fix !== undefined && problem.isSlip !== true) return { value: problem.fix };
      if ((problem.severity ?? rule.severity) === "fout") return { problem: problem.message };
    }
    return { value };
  };
};
