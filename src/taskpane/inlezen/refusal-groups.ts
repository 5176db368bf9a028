import type { ImportRefusal, Mapping, SourceList } from "../../domain/import";
import { columnLetters } from "../../domain/values/address";

/** The same thing that is wrong in several rows of the list: it is put right once. */
export interface RefusalGroup {
  readonly key: string;
  readonly reason: string;
  readonly rows: readonly RefusedRow[];
}

export interface RefusedRow {
  /** Excel's row number in the list. */
  readonly row: number;
  /** Cell on the list's sheet, without the sheet. */
  readonly cell: string;
}

/** Puts refusals with the same reason together, in the order of the list. */
export const refusalGroups = (
  refusals: readonly ImportRefusal[],
  list: SourceList,
  mapping: Mapping,
): readonly RefusalGroup[] => {
  const positions = new Map(mapping.columns.map(({ target, position }) => [target, position]));
  const groups = new Map<string, RefusalGroup & { rows: RefusedRow[] }>();
  for (const { sourceRow, header, reason } of refusals) {
    // The header is in the reason only where it is about one; the cell to go to must be of the group's own column.
    const key = JSON.stringify([header, reason]);
    const group = groups.get(key) ?? { key, reason, rows: [] };
    const position = header === null ? 0 : (positions.get(header) ?? 0);
    group.rows.push({ row: sourceRow, cell: `${columnLetters(list.firstColumn + position)}${sourceRow}` });
    groups.set(key, group);
  }
  return [...groups.values()];
};
