import { sameName } from "../../model/address";
import { type Token, escapeColumn, formatStructured, parseStructured, tokenize } from "../../model/formula-tokens";
import type { Sheet, Table, Workbook } from "../../model/workbook";
import { invalidArgument } from "../errors";
import { tableAt } from "./tables";

/** Where a formula stands. */
export interface Place {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
}

/** The formulas of a table's column are one text on every row, so what they are made of is kept. */
const MAX_KEPT_TEXTS = 10_000;
const known = new Map<string, readonly Token[]>();

function tokensOf(formula: string): readonly Token[] {
  const kept = known.get(formula);
  if (kept) return kept;
  const tokens = tokenize(formula);
  if (known.size >= MAX_KEPT_TEXTS) known.clear();
  known.set(formula, tokens);
  return tokens;
}

/**
 * A formula as users and add-ins write it (with or without `=`) in the form the model keeps: without `=`, every structured
 * reference with its table and `[#This Row]`. Throws InvalidArgument on what Excel would not accept as a formula.
 */
export function toFileForm(formula: string, place: Place): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens = tokensOf(body);
  requireSyntax(tokens);
  return tokens
    .map((token) => fileToken(token, place))
    .join("")
    .trim();
}

function fileToken(token: Token, { workbook, sheet, row, column }: Place): string {
  if (token.kind === "function") return token.text.toUpperCase();
  if (token.kind !== "structured") return token.text;
  const table = token.table === null ? tableAt(sheet, row, column) : findTable(workbook, token.table);
  if (!table) throw invalidArgument(`There is no table for ${token.text}.`);
  const { items, columns } = parseStructured(token.specifier);
  const names = columns.map((name) => {
    const found = table.columns.find((candidate) => sameName(candidate.name, name));
    if (!found) throw invalidArgument(`${table.name} has no column ${name}.`);
    return found.name;
  });
  return table.name + formatStructured({ items: items.map(itemName), columns: names });
}

const ITEMS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

function itemName(item: string): string {
  const found = ITEMS.find((candidate) => sameName(candidate, item));
  if (found === undefined) throw invalidArgument(`${item} is no part of a table.`);
  return found;
}

export const findTable = (workbook: Workbook, name: string): Table | undefined => {
  for (const { tables } of workbook.sheets) {
    const found = tables.find((table) => sameName(table.name, name));
    if (found) return found;
  }
  return undefined;
};

/** A formula of the model as Excel shows it, with `=`: `[@Status]` where the file has `Actiepunten[[#This Row],[Status]]`. */
export function toDisplayForm(formula: string, { sheet, row, column }: Place): string {
  if (!formula.includes("[")) return `=${formula}`;
  const own = tableAt(sheet, row, column);
  return `=${tokensOf(formula)
    .map((token) =>
      token.kind === "structured" ? displayToken(token.table, token.specifier, own, token.text) : token.text,
    )
    .join("")}`;
}

function displayToken(table: string | null, specifier: string, own: Table | undefined, text: string): string {
  if (table === null) return text;
  const isOwn = own !== undefined && sameName(own.name, table);
  const prefix = isOwn ? "" : table;
  const { items, columns } = parseStructured(specifier);
  if (items.length !== 1 || items[0] !== "#This Row") return prefix + specifier;
  const [first, last] = columns;
  if (first === undefined) return `${prefix}[@]`;
  if (last !== undefined) return `${prefix}[@[${escapeColumn(first)}]:[${escapeColumn(last)}]]`;
  return /^[\p{L}\p{N}_.]+$/u.test(first) ? `${prefix}[@${first}]` : `${prefix}[@[${escapeColumn(first)}]]`;
}

const REFERENCE_LIKE = new Set<Token["kind"]>(["reference", "name", "structured", "foreign", "close", "error"]);
const OPERANDS = new Set<Token["kind"]>([
  "string",
  "number",
  "boolean",
  "error",
  "reference",
  "name",
  "structured",
  "foreign",
]);

/** Throws InvalidArgument when operands, operators and brackets do not make a formula. */
function requireSyntax(tokens: readonly Token[]): void {
  const refuse = (): never => {
    throw invalidArgument("The formula is not valid.");
  };
  const open: ("(" | "{" | "call")[] = [];
  let needsOperand = true;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.kind === "whitespace") continue;
    if (OPERANDS.has(token.kind)) {
      // Two references with a space between them intersect; anything else side by side is no formula.
      if (!needsOperand && !(previous && REFERENCE_LIKE.has(previous.kind) && REFERENCE_LIKE.has(token.kind))) refuse();
      if (token.kind === "string" && !/^"(?:[^"]|"")*"$/.test(token.text)) refuse();
      needsOperand = false;
    } else if (token.kind === "function") {
      if (!needsOperand && !(previous && REFERENCE_LIKE.has(previous.kind))) refuse();
      needsOperand = true;
    } else if (token.kind === "open") {
      const isCall = previous?.kind === "function";
      if (!needsOperand && !isCall) refuse();
      open.push(token.text === "{" ? "{" : isCall ? "call" : "(");
      needsOperand = true;
    } else if (token.kind === "close") {
      const opened = open.pop();
      if ((token.text === "}") !== (opened === "{") || opened === undefined) refuse();
      const isEmpty = previous?.kind === "open" || previous?.kind === "separator";
      if (needsOperand && !(opened === "call" && isEmpty)) refuse();
      needsOperand = false;
    } else if (token.kind === "separator") {
      const within = open.at(-1);
      if (within === undefined || (token.text === ";" && within !== "{")) refuse();
      if (needsOperand && within !== "call") refuse();
      needsOperand = true;
    } else if (token.kind === "operator") {
      if (token.text === "%" || token.text === "#") {
        if (needsOperand) refuse();
      } else if (needsOperand) {
        if (!/^[-+@]$/.test(token.text)) refuse();
      } else {
        needsOperand = true;
      }
    } else {
      refuse();
    }
    if (previous?.kind === "function" && token.kind !== "open") refuse();
    previous = token;
  }
  if (needsOperand || open.length > 0) refuse();
}
