import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { isDateSerial } from "../values/date";
import { constant, formula } from "./cells";
import { roomOf } from "./layout/row-height";
import { lookUp } from "./native";
import type { ReportCell } from "./report";

/** What the report shows in place of a cell with an error. */
const errorInRegister = "(fout in register)";

/** What the report shows at the end of a text that it does not show whole. */
const cutOff = "… (zie register)";

/** Of Grijs, which would begin with the letter of Groen, and of what is empty. */
const noLetter = "–";

/** A light by its first letter, so that it can be told apart without colour. */
const letterOf = (light: CellValue): string =>
  `${String(light).toUpperCase().replaceAll("GRIJS", noLetter)}${noLetter}`.slice(0, 1);

/** What the letters mean, in one Dutch line. */
export const lightLegend = "Stoplichten: R is rood, O is oranje, G is groen, – is grijs of niet ingevuld.";

/** Rows of a register as lines of the report: the key stands as it is, all else is looked up by that key. */
export interface RegisterLines {
  readonly ids: readonly string[];
  /** The key in the first column. */
  readonly key: (line: number) => ReportCell;
  /** @param span columns of the grid that it takes; a text that does not fit in them is cut off, and says so */
  readonly text: (line: number, header: string, span?: number) => ReportCell;
  /** The letter of a Stoplicht; a dash for Grijs, and for what is none. */
  readonly light: (line: number, header: string) => ReportCell;
  /** What `write` makes of the cell's own native expression; `valueOf` computes the same. */
  readonly written: (
    line: number,
    headers: readonly string[],
    write: (...cells: readonly string[]) => string,
    valueOf: (row: Row) => string,
  ) => ReportCell;
  /** A date; text that stands in its place is shown as it is. */
  readonly date: (line: number, header: string) => ReportCell;
  /** Euro as somebody typed it; text that stands in its place, such as PM, is shown as it is. */
  readonly typedAmount: (line: number, header: string) => ReportCell;
  /** Euro; `valueOf` computes what the column's own formula gives. Nothing when the row is gone. */
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
  const numberOrText = (
    line: number,
    header: string,
    look: "date" | "euro",
    hasLook: (value: number) => boolean,
  ): ReportCell => {
    const { id, key, row } = at(line);
    const value = register.column(header)(row);
    const found = lookUp(name, header, id, key);
    const native = `=IFERROR(IF(ISNUMBER(${found}),${found},${found}&""),"${errorInRegister}")`;
    if (typeof value !== "number") return formula("text", native, shown(value));
    return formula(hasLook(value) ? look : "text", native, value);
  };
  return {
    ids,
    key: (line) => constant("text", at(line).key, at(line).id),
    text: (line, header, span) => {
      const { id, key, row } = at(line);
      const [found, text] = [lookUp(name, header, id, key), shown(register.column(header)(row))];
      const room = span === undefined ? text.length : roomOf(span) - cutOff.length;
      const isWhole = text.length <= room;
      // Without &"" an empty cell would be shown as 0.
      const native = isWhole ? `${found}&""` : `LEFT(${found},${room})&IF(LEN(${found})>${room},"${cutOff}","")`;
      return formula(
        "wrapped",
        `=IFERROR(${native},"${errorInRegister}")`,
        isWhole ? text : `${text.slice(0, room)}${cutOff}`,
      );
    },
    light: (line, header) => {
      const { id, key, row } = at(line);
      const [found, value] = [lookUp(name, header, id, key), register.column(header)(row)];
      const letter = isError(value) ? noLetter : letterOf(value);
      return formula(
        "letter",
        `=IFERROR(LEFT(SUBSTITUTE(UPPER(${found}),"GRIJS","${noLetter}")&"${noLetter}",1),"${noLetter}")`,
        letter,
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
    date: (line, header) => numberOrText(line, header, "date", (value) => isDateSerial(value)),
    typedAmount: (line, header) => numberOrText(line, header, "euro", () => true),
    amount: (line, header, valueOf, amountId) => {
      const { id, key, row } = at(line);
      return formula("euro", `=IFERROR(${lookUp(name, header, id, key)},0)`, valueOf(row), amountId);
    },
    row: (line) => at(line).row,
  };
};

/** How many lines the report shows, natively: the keys that stand in it, without the header that each page repeats. */
export const countOfLines = ({ ids }: RegisterLines): { formula: string; expected: number } => {
  const [first, last] = [ids[0], ids.at(-1)];
  return first === undefined || last === undefined
    ? { formula: "=0", expected: 0 }
    : { formula: `=COUNTA({${first}}:{${last}})-COUNTIF({${first}}:{${last}},"Nr")`, expected: ids.length };
};
