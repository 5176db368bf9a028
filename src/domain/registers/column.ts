import type { CellValue } from "../values/cell-value";
import type { ListName } from "./lists";
import type { RegisterName } from "./names";
import type { Row } from "../snapshot/row";
import { nrSynonyms } from "./synonyms";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";

/** What a column holds, and so how it is checked, offered in a drop-down and formatted. */
export type ColumnKind =
  | { kind: "key"; pattern: RegExp; example: string }
  | { kind: "text" }
  | { kind: "list"; list: ListName }
  | { kind: "reference"; to: RegisterName }
  | { kind: "date" }
  /** Euro. */
  | { kind: "amount" }
  /** Fraction: 1 is 100 %. */
  | { kind: "percentage" }
  | { kind: "number"; min: number; max: number; whole: boolean; unit: string }
  | FormulaKind;

/** A native formula, and the same computation for whoever checks Excel's answer. */
export interface FormulaKind {
  kind: "formula";
  /** English, as typed in a table's cell: `=[@Status]`. */
  formula: string;
  result: "text" | "number" | "amount";
  /** Prepares one pass over the snapshot; the function it gives answers one row. */
  compute: (snapshot: WorkbookSnapshot) => (row: Row) => CellValue;
}

/** When a column is required although it is not so in every row. */
export interface RequiredWhen {
  /** Dutch, after "verplicht": `zolang het actiepunt open staat`. */
  readonly says: string;
  /** Prepares one pass over the snapshot; the function it gives answers one row. */
  readonly applies: (snapshot: WorkbookSnapshot) => (row: Row) => boolean;
}

export type Column = ColumnKind & {
  readonly header: string;
  readonly required: boolean;
  readonly requiredWhen?: RequiredWhen;
  /** In characters of the standard font. */
  readonly width: number;
  /** Dutch; shown when the cell is selected. */
  readonly help?: string;
  /** What other lists call it: each belongs to one column of its register. */
  readonly synonyms: readonly string[];
};

interface Options {
  required?: boolean;
  requiredWhen?: RequiredWhen;
  width?: number;
  help?: string;
  synonyms?: readonly string[];
}

const column = (
  header: string,
  kind: ColumnKind,
  { required = false, requiredWhen, width = 14, help, synonyms = [] }: Options,
): Column => ({
  header,
  required,
  width,
  synonyms,
  ...(requiredWhen === undefined ? {} : { requiredWhen }),
  ...(help === undefined ? {} : { help }),
  ...kind,
});

/** The key of a register; `example` is its first key, `synonyms` are those of this register alone. */
export const key = (example: string, synonyms: readonly string[] = []) =>
  column(
    "Nr",
    { kind: "key", example, pattern: keyPattern(example) },
    { required: true, width: 9, synonyms: [...nrSynonyms, ...prefixSynonyms(example), ...synonyms] },
  );

/** `AP-001` is found below `AP nr` and its like. */
const prefixSynonyms = (example: string): readonly string[] => {
  const [prefix = ""] = example.split("-");
  return [`${prefix} nr`, `Nr ${prefix}`, `${prefix}-nummer`, `${prefix}-code`];
};

/** `AP-001` stands for `AP-` and three digits or more. */
const keyPattern = (example: string): RegExp => {
  const [prefix = "", digits = ""] = example.split("-");
  return new RegExp(`^${prefix}-\\d{${digits.length},}$`);
};

export const text = (header: string, options: Options = {}) =>
  column(header, { kind: "text" }, { width: 28, ...options });

export const list = (header: string, name: ListName, options: Options = {}) =>
  column(header, { kind: "list", list: name }, options);

export const reference = (header: string, to: RegisterName, options: Options = {}) =>
  column(header, { kind: "reference", to }, options);

export const date = (header: string, options: Options = {}) =>
  column(header, { kind: "date" }, { width: 12, ...options });

export const amount = (header: string, options: Options = {}) => column(header, { kind: "amount" }, options);

export const percentage = (header: string, options: Options = {}) =>
  column(header, { kind: "percentage" }, { width: 11, ...options });

export const number = (
  header: string,
  range: { min?: number; max?: number; whole?: boolean; unit?: string },
  options: Options = {},
) =>
  column(
    header,
    {
      kind: "number",
      min: range.min ?? -Infinity,
      max: range.max ?? Infinity,
      whole: range.whole ?? false,
      unit: range.unit ?? "",
    },
    { width: 11, ...options },
  );

export const formula = (header: string, native: Omit<FormulaKind, "kind">, options: Options = {}) =>
  column(header, { kind: "formula", ...native }, options);
