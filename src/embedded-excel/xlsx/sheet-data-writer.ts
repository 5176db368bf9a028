import { CellError } from "../model/cell";
import type { Cell } from "../model/cell";
import { cellAddress, formatArea } from "../model/address";
import type { CellGrid } from "../model/grid";
import type { RowFormat } from "../model/workbook";
import type { SharedStringWriter } from "./shared-strings";
import { escapeAttribute, escapeText, escapeXml } from "./xml";

/** Excel's limit for the text of one cell. */
const MAX_TEXT = 32_767;

/**
 * Writes the `sheetData` element.
 * @param prefix the namespace prefix of the sheet's elements with its colon, or empty
 * @param fittingHeight points that a row without a height of its own takes; null for the standard height
 */
export function writeSheetData(
  sheet: { cells: CellGrid; rows: ReadonlyMap<number, RowFormat> },
  strings: SharedStringWriter,
  prefix: string,
  fittingHeight: (row: number) => number | null,
): string {
  const parts: string[] = [];
  const rows = mergeSorted(
    sheet.cells.rowNumbers(),
    [...sheet.rows.keys()].sort((a, b) => a - b),
  );
  for (const row of rows) {
    const format = sheet.rows.get(row) ?? automatic;
    const fitting = format.height === null ? fittingHeight(row) : null;
    let line = `<${prefix}row r="${row + 1}"${rowAttributes(format, fitting)}`;
    const start = line.length;
    sheet.cells.row(row).forEach((cell, column) => {
      if (cell) line += cellXml(cell, row, column, strings, prefix);
    });
    line = line.length === start ? `${line}/>` : `${line.slice(0, start)}>${line.slice(start)}</${prefix}row>`;
    parts.push(line);
  }
  return `<${prefix}sheetData>${parts.join("")}</${prefix}sheetData>`;
}

function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  if (b.length === 0) return [...a];
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

const automatic: RowFormat = { height: null, hidden: false };

function rowAttributes({ height, hidden, attributes = {} }: RowFormat, fitting: number | null): string {
  const others = Object.entries(attributes).filter(([name]) => name !== "ht" || (height === null && fitting === null));
  return (
    others.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("") +
    (fitting === null ? "" : ` ht="${fitting}"`) +
    (height === null ? "" : ` ht="${height}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : "")
  );
}

function cellXml(cell: Cell, row: number, column: number, strings: SharedStringWriter, prefix: string): string {
  const { value, formula, style } = cell;
  // What the file said about the contents holds only while they are what they were.
  const origin = cell.origin?.formula === formula ? cell.origin : undefined;
  const sameValue = origin?.value === value;
  let head = `<${prefix}c r="${cellAddress(row, column)}"`;
  if (style !== 0) head += ` s="${style}"`;
  if (origin?.cellMetadata !== undefined) head += ` cm="${escapeAttribute(origin.cellMetadata)}"`;
  if (sameValue && origin.valueMetadata !== undefined) head += ` vm="${escapeAttribute(origin.valueMetadata)}"`;
  let body = "";
  if (formula !== null) {
    const array = cell.array ? ` t="array" ref="${formatArea({ row, column, ...cell.array })}"` : "";
    body = `<${prefix}f${array}${origin?.formulaAttributes ?? ""}>${escapeXml(escapeText(formula))}</${prefix}f>`;
  } else if (sameValue && origin.dataTable !== undefined) {
    body = origin.dataTable.replace(/^<f/, `<${prefix}f`).replace(/<\/f>$/, `</${prefix}f>`);
  }
  const close = `</${prefix}c>`;
  if (value === null) return body === "" ? `${head}/>` : `${head}>${body}${close}`;
  const v = (text: string): string => `${body}<${prefix}v>${text}</${prefix}v>${close}`;
  if (typeof value === "number") {
    // NaN and infinity have no form in a file; a formula that yields one shows #NUM!.
    if (!Number.isFinite(value)) return `${head} t="e">${v("#NUM!")}`;
    return `${head}>${v(numberText(value))}`;
  }
  if (typeof value === "boolean") return `${head} t="b">${v(value ? "1" : "0")}`;
  if (value instanceof CellError) return `${head} t="e">${v(escapeXml(value.code))}`;
  if (formula !== null || body !== "") return `${head} t="str">${v(escapeXml(escapeText(cut(value))))}`;
  if (sameValue && origin.inlineText !== undefined)
    return `${head} t="inlineStr"><${prefix}is>${origin.inlineText}</${prefix}is>${close}`;
  if (sameValue && origin.sharedString !== undefined) {
    strings.keep(origin.sharedString);
    return `${head} t="s">${v(String(origin.sharedString))}`;
  }
  return `${head} t="s">${v(String(strings.numberOf(cut(value))))}`;
}

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  // Half a surrogate pair would make the part unreadable.
  const end = /[\ud800-\udbff]/.test(text[MAX_TEXT - 1] ?? "") ? MAX_TEXT - 1 : MAX_TEXT;
  return text.slice(0, end);
}

/** Shortest form that reads back as the same number; `-0` is 0 to Excel. */
const numberText = (value: number): string => (value === 0 ? "0" : String(value).replace("e", "E"));
