import type { PlannedCell, PlannedRow } from "../../domain/import";
import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { ImportOutcome } from "../../excel";
import { enumerated } from "../parts/wording";
import { cellsText, rowsText } from "./counts";

/** A cell that was left alone, as text. */
export interface ShownSkip {
  readonly key: string;
  readonly header: string;
  readonly expected: string;
  readonly found: string;
  readonly wanted: string;
}

/** What came of bringing in a list, in words. */
export interface ImportResult {
  readonly kind: "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
  readonly skipped: readonly ShownSkip[];
  /** Rows that were not added, with why. */
  readonly notAdded: readonly string[];
}

const titleOf = (added: number, changed: number, left: number): string => {
  const parts = [
    ...(added > 0 ? [`${rowsText(added)} toegevoegd`] : []),
    ...(changed > 0 ? [`${cellsText(changed)} gewijzigd`] : []),
  ];
  if (parts.length > 0) return enumerated(parts);
  return left > 0 ? "Er is niets ingelezen" : "Er viel niets meer in te lezen";
};

/** Keys in a row as one: `AP-056 tot en met AP-067`. */
const keysText = (keys: readonly string[]): string =>
  keys.length <= 3 ? enumerated(keys) : `${keys[0] ?? ""} tot en met ${keys.at(-1) ?? ""}`;

const said = (text: string): string => (text === "" ? "leeg" : text);

/**
 * Tells what was added and changed, and what was left alone because somebody else was there first.
 * @param rows that were to be written: the preview's own words for what was expected and wanted
 * @param shown what stands in a cell now, in Dutch notation
 */
export const importResult = (
  register: RegisterName,
  rows: readonly PlannedRow[],
  { added, changed, skipped, notAdded }: ImportOutcome,
  shown: (header: string, value: CellValue) => string,
): ImportResult => {
  const planned = new Map(rows.map((row) => [row.key, new Map(row.cells.map((cell) => [cell.header, cell]))]));
  const cellOf = (key: string, header: string): PlannedCell | undefined => planned.get(key)?.get(header);
  const left = skipped.length + notAdded.length;
  return {
    kind: left === 0 ? "success" : "warning",
    title: titleOf(added.length, changed, left),
    lines: [
      ...(added.length === 0 ? [] : [`Nieuw in ${register}: ${keysText(added)}.`]),
      ...(skipped.length === 0
        ? []
        : [
            `${cellsText(skipped.length)} niet gewijzigd, omdat daar intussen iets anders staat dan u zag. Klopt uw lijst, lees haar dan nog eens in.`,
          ]),
      ...(notAdded.length === 0 ? [] : [`${rowsText(notAdded.length)} niet toegevoegd:`]),
    ],
    skipped: skipped.map(({ key, header, found, reason }) => {
      const cell = cellOf(key, header);
      return {
        key,
        header,
        expected: said(cell?.shownFrom ?? ""),
        found: found === null ? reason : said(shown(header, found)),
        wanted: said(cell?.shownTo ?? ""),
      };
    }),
    notAdded: notAdded.map(({ key, reason }) => `${key}: ${reason}`),
  };
};
