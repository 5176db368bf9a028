import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { isDateSerial } from "../values/date";
import { constant, formula } from "./cells";
import { lookUp } from "./native";
import type { ReportCell } from "./report";

/** What the report shows in place of a cell with an error. */
const errorInRegister = "(fout in register)";

/** Rows of a register as lines of the report: the key stands as it is, all else is looked up by that key. */
export interface RegisterLines {
  readonly ids: readonly string[];
  /** The key in the first column. */
  readonly key: (line: number) => ReportCell;
  readonly text: (line: number, header: string) => ReportCell;
  /** What `write` makes of the cell's own native expression; `valueOf` computes the same. */
  readonly written: (
    line: number,
    headers: readonly string[],
    write: (...cells: readonly string[]) => string,
    valueOf: (row: Row) => string,
  ) => ReportCell;
  /** A date; text that stands in its place is shown as it is. */
  readonly date: (line: number, header: string) => ReportCell;
  /** Euro; `valueOf` computes what the column's own formula gives. */
  readonly amount: (line: number, header: string, valueOf: (row: Row) => number, id: string) => ReportCell;
  readonly row: (line: number) => Row;
}

/** Case does not count; a number and a text are never the same key. */
const keyOf = (value: CellValue): string => `${typeof value} ${String(value).toLowerCase()}`;

/**
 * @param rows the rows to show, in their order; those without a usable key cannot be looked up and stay out, and of rows
 *   with the same key only the first of the register is shown, as `MATCH` finds it
 * @param prefix first part of the ids of the key cells
 */
export const registerLines = (register: RegisterSnapshot, rows: readonly Row[], prefix: string): RegisterLines => {
  const nr = register.column("Nr");
  const first = new Map<string, Row>();
  for (const row of register.rows) if (!first.has(keyOf(nr(row)))) first.set(keyOf(nr(row)), row);
  const wanted = new Map<string, { key: string | number; row: Row }>();
  for (const row of rows) {
    const found = first.get(keyOf(nr(row))) ?? row;
    const key = nr(found);
    if (typeof key === "boolean" || isEmpty(key) || isError(key) || wanted.has(keyOf(key))) continue;
    wanted.set(keyOf(key), { key, row: found });
  }
  const lines = [...wanted.values()];
  const ids = lines.map((_, line) => `${prefix}.${line + 1}`);
  const at = (line: number): { id: string; key: string | number; row: Row } => {
    const [id, entry] = [ids[line], lines[line]];
    if (id === undefined || entry === undefined) throw new Error(`${prefix} has no line ${line}`);
    return { id, ...entry };
  };
  const name = register.declaration.name;
  // As &"" shows them: Excel writes its truths in capitals.
  const shown = (value: CellValue): string => {
    if (typeof value === "boolean") return String(value).toUpperCase();
    return isError(value) ? errorInRegister : String(value);
  };
  return {
    ids,
    key: (line) => constant("text", at(line).key, at(line).id),
    text: (line, header) => {
      const { id, key, row } = at(line);
      // Without &"" an empty cell would be shown as 0.
      return formula(
        "wrapped",
        `=IFERROR(${lookUp(name, header, id, key)}&"","${errorInRegister}")`,
        shown(register.column(header)(row)),
      );
    },
    written: (line, headers, write, valueOf) => {
      const { id, key, row } = at(line);
      const cells = headers.map((header) => lookUp(name, header, id, key));
      const hasError = headers.some((header) => isError(register.column(header)(row)));
      return formula(
        "wrapped",
        `=IFERROR(${write(...cells)},"${errorInRegister}")`,
        hasError ? errorInRegister : valueOf(row),
      );
    },
    date: (line, header) => {
      const { id, key, row } = at(line);
      const value = register.column(header)(row);
      const found = lookUp(name, header, id, key);
      const native = `=IFERROR(IF(ISNUMBER(${found}),${found},${found}&""),"${errorInRegister}")`;
      return formula(
        typeof value === "number" && isDateSerial(value) ? "date" : "text",
        native,
        typeof value === "number" ? value : shown(value),
      );
    },
    amount: (line, header, valueOf, amountId) => {
      const { id, key, row } = at(line);
      return formula("euro", `=${lookUp(name, header, id, key)}`, valueOf(row), amountId);
    },
    row: (line) => at(line).row,
  };
};

/** How many lines the report shows, natively: the keys that stand in it. */
export const countOfLines = ({ ids }: RegisterLines): { formula: string; expected: number } => {
  const [first, last] = [ids[0], ids.at(-1)];
  return first === undefined || last === undefined
    ? { formula: "=0", expected: 0 }
    : { formula: `=COUNTA({${first}}:{${last}})`, expected: ids.length };
};
