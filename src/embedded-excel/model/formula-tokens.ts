import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters, quoteSheetName, rowIndex } from "./address";

/** One corner of an A1 reference, zero-based; `$` before the part makes it absolute. */
export interface Corner {
  row: number;
  column: number;
  rowAbsolute: boolean;
  columnAbsolute: boolean;
}

/** An A1 reference as it is written. Of `columns` the rows, and of `rows` the columns, span the sheet. `from` and `to` keep their written order. */
export interface Reference {
  shape: "cell" | "range" | "columns" | "rows";
  from: Corner;
  to: Corner;
}

export type Token =
  | {
      /** `operator` has `+ - * / ^ & = < > <= >= <> % : @ #`; `separator` has `,` and `;`; `open` and `close` have round and curly brackets. */
      kind:
        | "whitespace"
        | "operator"
        | "separator"
        | "open"
        | "close"
        | "string"
        | "number"
        | "boolean"
        | "function"
        | "unknown";
      text: string;
    }
  /** `#REF!`, also behind a sheet (`Blad1!#REF!`). */
  | { kind: "error"; text: string; sheet: string | null; code: string }
  /** `sheet` is the plain name, null for the formula's own sheet. */
  | { kind: "reference"; text: string; sheet: string | null; reference: Reference }
  | { kind: "name"; text: string; sheet: string | null; name: string }
  /** `table` is null in a formula that stands in its own table (`[Status]`); `specifier` is everything from `[` to its `]`. */
  | { kind: "structured"; text: string; table: string | null; specifier: string }
  /** A reference over several sheets or into another workbook: left alone. */
  | { kind: "foreign"; text: string };

const WHITESPACE = /\s+/y;
const STRING = /"(?:[^"]|"")*"?/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!)/iy;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%:@#]/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const PLAIN_SHEETS = /([^\s'"!()+\-*/^&=<>,;:{}[\]@#%$]+)(:[^\s'"!()+\-*/^&=<>,;:{}[\]@#%$]+)?!/y;
const OTHER_WORKBOOK = /\[[^\]'"]*\](?:[^\s'"!()+\-*/^&=<>,;{}[\]@#%$]*)!/y;
const A1 = /(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.?\\(!])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.?\\(!$])/uy;
const ROWS = /(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.?\\(!])/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readCorner(text: string, at: number): { corner: Corner; end: number } | null {
  const found = match(A1, text, at);
  if (!found) return null;
  const column = columnIndex(found[2] ?? "");
  const row = rowIndex(found[4] ?? "");
  if (column === null || row === null) return null;
  return {
    corner: { row, column, rowAbsolute: found[3] === "$", columnAbsolute: found[1] === "$" },
    end: at + found[0].length,
  };
}

function readReference(text: string, at: number): { reference: Reference; end: number } | null {
  const first = readCorner(text, at);
  if (first) {
    const second = text[first.end] === ":" ? readCorner(text, first.end + 1) : null;
    // `A1:B2:C3` is a range of ranges: an operator, not one rectangle.
    if (!second) return { reference: { shape: "cell", from: first.corner, to: first.corner }, end: first.end };
    return { reference: { shape: "range", from: first.corner, to: second.corner }, end: second.end };
  }
  const columns = match(COLUMNS, text, at);
  if (columns) {
    const [a, b] = [columnIndex(columns[2] ?? ""), columnIndex(columns[4] ?? "")];
    if (a !== null && b !== null) {
      return {
        reference: {
          shape: "columns",
          from: { row: 0, column: a, rowAbsolute: true, columnAbsolute: columns[1] === "$" },
          to: { row: MAX_ROWS - 1, column: b, rowAbsolute: true, columnAbsolute: columns[3] === "$" },
        },
        end: at + columns[0].length,
      };
    }
  }
  const rows = match(ROWS, text, at);
  if (rows) {
    const [a, b] = [rowIndex(rows[2] ?? ""), rowIndex(rows[4] ?? "")];
    if (a !== null && b !== null) {
      return {
        reference: {
          shape: "rows",
          from: { row: a, column: 0, rowAbsolute: rows[1] === "$", columnAbsolute: true },
          to: { row: b, column: MAX_COLUMNS - 1, rowAbsolute: rows[3] === "$", columnAbsolute: true },
        },
        end: at + rows[0].length,
      };
    }
  }
  return null;
}

/** The place behind the `]` that closes the `[` at `at`; `'` takes the special meaning from the next character. */
function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here < text.length; here += 1) {
    const character = text[here];
    if (character === "'") here += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return here + 1;
    }
  }
  return text.length;
}

/** What follows `Sheet!`: a reference, an error or a name. */
function readAfterSheet(text: string, start: number, at: number, sheet: string): Token {
  const area = readReference(text, at);
  if (area) return { kind: "reference", text: text.slice(start, area.end), sheet, reference: area.reference };
  const error = match(ERROR, text, at);
  if (error) return { kind: "error", text: text.slice(start, at + error[0].length), sheet, code: error[0] };
  const word = match(WORD, text, at);
  if (word) return { kind: "name", text: text.slice(start, at + word[0].length), sheet, name: word[0] };
  return { kind: "unknown", text: text.slice(start, at) };
}

/** Another workbook or several sheets: the prefix with the reference, error or name behind it. */
function readForeign(text: string, start: number, at: number): Token {
  const end = readReference(text, at)?.end ?? at + (match(ERROR, text, at) ?? match(WORD, text, at) ?? [""])[0].length;
  const table = text[end] === "[" ? closingBracket(text, end) : end;
  return { kind: "foreign", text: text.slice(start, table) };
}

function readOperand(text: string, at: number): Token | null {
  if (text[at] === "[") {
    const other = match(OTHER_WORKBOOK, text, at);
    if (other) return readForeign(text, at, at + other[0].length);
    const end = closingBracket(text, at);
    return { kind: "structured", text: text.slice(at, end), table: null, specifier: text.slice(at, end) };
  }
  const quoted = match(QUOTED_SHEET, text, at);
  if (quoted) {
    const sheet = (quoted[1] ?? "").replaceAll("''", "'");
    const end = at + quoted[0].length;
    // A sheet's name holds neither `:` nor `[`, so these are several sheets or a path to a file.
    return /[[\]:]/.test(sheet) ? readForeign(text, at, end) : readAfterSheet(text, at, end, sheet);
  }
  const plain = match(PLAIN_SHEETS, text, at);
  if (plain) {
    const end = at + plain[0].length;
    return plain[2] === undefined ? readAfterSheet(text, at, end, plain[1] ?? "") : readForeign(text, at, end);
  }
  const area = readReference(text, at);
  if (area) return { kind: "reference", text: text.slice(at, area.end), sheet: null, reference: area.reference };
  return readWord(text, at);
}

function readWord(text: string, at: number): Token | null {
  const word = match(WORD, text, at);
  if (!word) return null;
  const end = at + word[0].length;
  if (text[end] === "(") return { kind: "function", text: word[0] };
  if (text[end] === "[") {
    const close = closingBracket(text, end);
    return { kind: "structured", text: text.slice(at, close), table: word[0], specifier: text.slice(end, close) };
  }
  if (/^(?:true|false)$/i.test(word[0])) return { kind: "boolean", text: word[0] };
  return { kind: "name", text: word[0], sheet: null, name: word[0] };
}

const PUNCTUATION: Record<string, "separator" | "open" | "close"> = {
  ",": "separator",
  ";": "separator",
  "(": "open",
  "{": "open",
  ")": "close",
  "}": "close",
};

function readToken(text: string, at: number): Token {
  const character = text[at] ?? "";
  const punctuation = PUNCTUATION[character];
  if (punctuation) return { kind: punctuation, text: character };
  if (character === '"') return { kind: "string", text: (match(STRING, text, at) ?? [character])[0] };
  const space = match(WHITESPACE, text, at);
  if (space) return { kind: "whitespace", text: space[0] };
  if (character === "#") {
    const error = match(ERROR, text, at);
    if (error) return { kind: "error", text: error[0], sheet: null, code: error[0] };
  }
  const operand = readOperand(text, at);
  if (operand) return operand;
  const number = match(NUMBER, text, at);
  if (number) return { kind: "number", text: number[0] };
  const operator = match(OPERATOR, text, at);
  if (operator) return { kind: "operator", text: operator[0] };
  return { kind: "unknown", text: character };
}

/**
 * The tokens of a formula in English file form without `=`. Their texts joined are the formula, whatever it holds: what is
 * no formula becomes `unknown` tokens.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = readToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const corner = ({ row, column, rowAbsolute, columnAbsolute }: Corner): string =>
  `${columnAbsolute ? "$" : ""}${columnLetters(column)}${rowAbsolute ? "$" : ""}${row + 1}`;

/** `sheet` is the plain name; it is quoted where needed. */
export function formatReference({ shape, from, to }: Reference, sheet: string | null = null): string {
  const prefix = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
  switch (shape) {
    case "cell":
      return prefix + corner(from);
    case "range":
      return `${prefix}${corner(from)}:${corner(to)}`;
    case "columns":
      return `${prefix}${from.columnAbsolute ? "$" : ""}${columnLetters(from.column)}:${to.columnAbsolute ? "$" : ""}${columnLetters(to.column)}`;
    case "rows":
      return `${prefix}${from.rowAbsolute ? "$" : ""}${from.row + 1}:${to.rowAbsolute ? "$" : ""}${to.row + 1}`;
  }
}

/** What a structured reference points at. */
export interface StructuredParts {
  /** `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row` as written. Empty means the data. */
  items: string[];
  /** Column names without escapes: none (all columns), one, or the first and last of a run. */
  columns: string[];
}

const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, "$1");

/** A column's name as it must stand between brackets. */
export const escapeColumn = (name: string): string => name.replace(/['#[\]@]/g, "'$&");

/** Takes `[Status]`, `[@Status]`, `[[#This Row],[Uren]:[Geld]]`, `[]` … apart. */
export function parseStructured(specifier: string): StructuredParts {
  const inner = specifier.slice(1, specifier.endsWith("]") ? -1 : undefined);
  const items: string[] = [];
  const columns: string[] = [];
  const add = (part: string): void => {
    if (part.startsWith("#")) items.push(part.trim());
    else if (part !== "") columns.push(unescapeColumn(part));
  };
  let rest = inner;
  if (rest.trimStart().startsWith("@")) {
    items.push("#This Row");
    rest = rest.trimStart().slice(1);
  }
  if (!/^\s*\[/.test(rest)) {
    add(rest);
    return { items, columns };
  }
  for (let at = rest.indexOf("["); at >= 0;) {
    const end = closingBracket(rest, at);
    add(rest.slice(at + 1, end - 1));
    at = rest.indexOf("[", end);
  }
  return { items, columns };
}

/** The specifier in file form of what a structured reference points at. */
export function formatStructured({ items, columns }: StructuredParts): string {
  const [first, last] = columns;
  if (items.length === 0 && last === undefined) {
    if (first === undefined) return "[]";
    // A name that begins or ends in a space would lose it between single brackets.
    return first === first.trim() ? `[${escapeColumn(first)}]` : `[[${escapeColumn(first)}]]`;
  }
  if (items.length === 1 && first === undefined) return `[${items[0] ?? ""}]`;
  const run = columns.map((name) => `[${escapeColumn(name)}]`).join(":");
  return `[${[...items.map((item) => `[${item}]`), ...(run === "" ? [] : [run])].join(",")}]`;
}
