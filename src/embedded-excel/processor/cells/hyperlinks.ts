import { optional, record, text } from "../arguments";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { requireAllowed } from "./protection";
import type { SheetArea } from "./ranges";
import { readText } from "./reading";
import { writeEntries } from "./writing";

const key = (row: number, column: number): string => `${row},${column}`;

/** The link of the range's first cell; null when it has none. */
export function getHyperlink({ sheet, area }: SheetArea, host: ExcelHost): Json {
  const link = sheet.hyperlinks.get(key(area.row, area.column));
  if (!link) return null;
  const [[textToDisplay = ""] = []] = readText(sheet, { ...area, rowCount: 1, columnCount: 1 }, host);
  const target = link.target.startsWith("#") ? { documentReference: link.target.slice(1) } : { address: link.target };
  return { ...target, screenTip: link.tooltip, textToDisplay };
}

/** Gives every cell of the range a link to an `address` outside or a `documentReference` inside the workbook. */
export function setHyperlink({ sheet, area }: SheetArea, given: Json, host: ExcelHost): void {
  requireAllowed(sheet, "insertHyperlinks");
  const { address, documentReference, screenTip, textToDisplay } = record(given);
  const inside = optional(documentReference, text, "");
  const target = inside === "" ? text(address) : `#${inside}`;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      sheet.hyperlinks.set(key(row, column), { target, tooltip: optional(screenTip, text, "") });
    }
  }
  if (textToDisplay !== undefined && textToDisplay !== null) writeEntries(host, sheet, area, text(textToDisplay));
}
