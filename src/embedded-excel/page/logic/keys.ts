import { type Direction, type Terrain, firstShown, jump, step, steps } from "./moves";
import type { Position, Selection } from "./selection";

/** A key with what is held down beside it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key that moves asks: where to, and whether the selection grows towards it or goes there. */
export interface Move {
  readonly to: Position;
  readonly grows: boolean;
  readonly tabColumn: number | null;
}

export interface Sight extends Terrain {
  /** Rows that fit in the window. */
  readonly pageRows: number;
  /** The last cell that holds anything, for Ctrl+End. */
  readonly end: Position;
  /** The first cell that scrolls, for Ctrl+Home. */
  readonly home: Position;
}

const arrows: ReadonlyMap<string, Direction> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

/** Where a key takes the selection, as in Excel; null when it is no key that moves. */
export function moveFor(
  { key, ctrlKey, shiftKey, altKey, metaKey }: Key,
  selection: Selection,
  sight: Sight,
): Move | null {
  if (altKey) return null;
  const far = ctrlKey || metaKey;
  const direction = arrows.get(key);
  const from = shiftKey && key !== "Tab" && key !== "Enter" ? selection.corner : selection.active;
  const to = (position: Position): Move => ({ to: position, grows: shiftKey, tabColumn: null });
  if (direction) return to(far ? jump(sight, from, direction) : step(sight, from, direction));
  switch (key) {
    case "PageDown":
    case "PageUp":
      return far ? null : to(steps(sight, from, key === "PageDown" ? "down" : "up", sight.pageRows));
    case "Home":
      return to(firstShown(sight, far ? sight.home : { row: from.row, column: sight.home.column }));
    case "End":
      return far ? to(sight.end) : null;
    case "Tab":
    case "Enter":
      return far ? null : afterEntry(key, shiftKey, selection, sight);
    default:
      return null;
  }
}

/** Where Enter or Tab goes: down or right, with Shift back; Enter after Tab returns to the column where Tab began. */
export function afterEntry(
  key: "Enter" | "Tab",
  isBack: boolean,
  { active, tabColumn }: Selection,
  sight: Terrain,
): Move {
  if (key === "Tab")
    return { to: step(sight, active, isBack ? "left" : "right"), grows: false, tabColumn: tabColumn ?? active.column };
  const from = tabColumn === null || isBack ? active : { row: active.row, column: tabColumn };
  return { to: step(sight, from, isBack ? "up" : "down"), grows: false, tabColumn: null };
}

/** True of a key that begins typing in a cell: a character, or a dead key or input method that will make one. */
export const startsTyping = ({ key, ctrlKey, altKey, metaKey }: Key): boolean =>
  !metaKey && ctrlKey === altKey && (key.length === 1 || key === "Dead" || key === "Process");
