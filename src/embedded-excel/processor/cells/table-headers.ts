import { sameName } from "../../model/address";
import type { Sheet } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { readText } from "./reading";

/** What a header cell shows: headers are text, whatever was typed. */
export function headerText(host: ExcelHost, sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.get(row, column)?.value;
  if (typeof value === "string") return value;
  const [[shown = ""] = []] = readText(sheet, { row, column, rowCount: 1, columnCount: 1 }, host);
  return typeof shown === "string" ? shown : "";
}

/** `wanted`, or with the lowest number behind it that makes it unlike `others`; an empty header becomes `Kolom1`. */
export function uniqueHeader(wanted: string, others: readonly string[]): string {
  const isTaken = (name: string): boolean => others.some((other) => sameName(other, name));
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  const base = wanted === "" ? "Kolom" : wanted;
  let number = wanted === "" ? 1 : 2;
  while (isTaken(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}
