import type { CellChange } from "../changes/changes";
import { looseKey } from "../import/free-keys";
import { keyHeader } from "../registers/key-header";
import type { RegisterName } from "../registers/names";
import type { CellValue } from "../values/cell-value";
import type { Kept, KeptLine } from "./line";
import type { ReadLine } from "./line-cells";

/** A row that an action added. */
export interface AddedRow {
  readonly register: RegisterName;
  readonly key: string;
  /** Of its cells as they were written: `sumOfRow`. */
  readonly sum: string;
}

/** The order that an action gave a register. */
export interface KeptOrder {
  readonly register: RegisterName;
  /** Keys from top to bottom as the action left them, and the place that each row had before; from 1. */
  readonly rows: readonly { readonly key: CellValue; readonly before: number }[];
}

/** What turning back an action has to do. */
export interface Restoration {
  /** From what we wrote to what stood there. */
  readonly changes: readonly CellChange[];
  readonly rows: readonly AddedRow[];
  readonly orders: readonly KeptOrder[];
  /** Dutch sentences: lines that cannot be relied on any more. */
  readonly unreadable: readonly string[];
}

/** What the lines of one action ask to restore. @param lines of the sheet, from top (newest) to bottom */
export const restorationOf = (lines: readonly ReadLine[], id: string): Restoration => {
  const own = lines.filter((line) => line.id === id);
  const kept = own.flatMap(({ line }) => (line ? [line] : []));
  const rows = addedRows(kept);
  const orders = ordersIn(kept);
  return {
    changes: changesIn(kept, rows),
    rows,
    orders: orders.flatMap(({ order }) => order ?? []),
    unreadable: [
      ...changedLines(own),
      ...missingLines(own),
      ...orders.flatMap(({ register, order }) => (order ? [] : [brokenOrder(register)])),
    ],
  };
};

const placeOf = (register: RegisterName, key: string): string => `${register}\n${looseKey(key)}`;

const addedRows = (lines: readonly KeptLine[]): readonly AddedRow[] => {
  const rows = new Map<string, AddedRow>();
  for (const { kept } of lines) {
    if (kept.kind !== "row") continue;
    const place = placeOf(kept.register, kept.key);
    if (!rows.has(place)) rows.set(place, { register: kept.register, key: kept.key, sum: kept.sum });
  }
  return [...rows.values()];
};

/** Cells in a row that the same action added are part of that row. */
const changesIn = (lines: readonly KeptLine[], rows: readonly AddedRow[]): readonly CellChange[] => {
  const added = new Set(rows.map(({ register, key }) => placeOf(register, key)));
  const byCell = new Map<string, CellChange>();
  for (const { kept } of lines) {
    if (kept.kind !== "cell" || added.has(placeOf(kept.register, kept.key))) continue;
    const cell = `${placeOf(kept.register, kept.key)}\n${kept.header}`;
    const { register, key, header, from, to } = kept;
    const newer = byCell.get(cell);
    // A line further down is older. It counts as far as the newer one goes on from what it wrote.
    if (!newer) byCell.set(cell, { register, key, header, from: to, to: from });
    else if (newer.to === to) byCell.set(cell, { ...newer, to: from });
  }
  return followRenames([...byCell.values()]);
};

/** A row whose own key was changed by the action is found by the key that it has now. */
const followRenames = (changes: readonly CellChange[]): readonly CellChange[] => {
  const renamed = new Map(
    changes
      .filter(({ register, header }) => header === keyHeader(register))
      .map(({ register, key, from }) => [placeOf(register, key), String(from)]),
  );
  return changes.map((change) => ({ ...change, key: renamed.get(placeOf(change.register, change.key)) ?? change.key }));
};

type Place = Extract<Kept, { kind: "place" }>;

/** Each register's last sort in the action; null for one whose lines are not all there. */
const ordersIn = (
  lines: readonly KeptLine[],
): readonly { readonly register: RegisterName; readonly order: KeptOrder | null }[] => {
  const byRegister = new Map<RegisterName, { readonly moment: number; readonly places: Map<number, Place> }>();
  for (const { action, kept } of lines) {
    if (kept.kind !== "place") continue;
    const known = byRegister.get(kept.register);
    if (!known) byRegister.set(kept.register, { moment: action.moment, places: new Map([[kept.to, kept]]) });
    else if (known.moment === action.moment && !known.places.has(kept.to)) known.places.set(kept.to, kept);
  }
  return [...byRegister].map(([register, { places }]) => ({ register, order: orderOf(register, places) }));
};

const orderOf = (register: RegisterName, places: ReadonlyMap<number, Place>): KeptOrder | null => {
  const inOrder = [...places.values()].sort((one, other) => one.to - other.to);
  const isWhole =
    inOrder.every(({ to }, index) => to === index + 1) &&
    new Set(inOrder.map(({ from }) => from)).size === inOrder.length &&
    inOrder.every(({ from }) => from >= 1 && from <= inOrder.length);
  return isWhole ? { register, rows: inOrder.map(({ key, from }) => ({ key, before: from })) } : null;
};

const brokenOrder = (register: RegisterName): string =>
  `De regels over de volgorde van ${register} zijn niet meer volledig; die volgorde wordt niet teruggezet.`;

/** How many rows are named; the others are counted. */
const mostNamed = 10;

const changedLines = (own: readonly ReadLine[]): readonly string[] => {
  const rows = own.filter(({ line }) => line === null).map(({ row }) => row);
  if (rows.length === 0) return [];
  const named = rows.slice(0, mostNamed).join(", ");
  const others = rows.length > mostNamed ? ` en ${rows.length - mostNamed} andere` : "";
  return [
    rows.length === 1
      ? `Regel ${named} van het blad Terugdraaien is gewijzigd; wat daarin stond, wordt niet teruggezet.`
      : `De regels ${named}${others} van het blad Terugdraaien zijn gewijzigd; wat daarin stond, wordt niet teruggezet.`,
  ];
};

/** Lines that were written together number themselves: those of a number that is not there were deleted, or changed beyond recognition. */
const missingLines = (own: readonly ReadLine[]): readonly string[] => {
  const found = new Map<number, number>();
  for (const { place } of own) if (place) found.set(place.of, (found.get(place.of) ?? 0) + 1);
  const missing = [...found].reduce((sum, [of, count]) => sum + ((of - (count % of)) % of), 0);
  const changed = own.filter(({ line }) => line === null).length;
  const gone = missing - changed;
  if (gone <= 0) return [];
  return [
    gone === 1
      ? "Op het blad Terugdraaien ontbreekt 1 regel van deze actie; wat daarin stond, wordt niet teruggezet."
      : `Op het blad Terugdraaien ontbreken ${gone} regels van deze actie; wat daarin stond, wordt niet teruggezet.`,
  ];
};
