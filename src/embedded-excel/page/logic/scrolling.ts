/** One direction of a window over the sheet, in pixels. */
export interface Window {
  readonly offset: number;
  readonly size: number;
  /** Of `size`, what headings and frozen rows or columns cover. */
  readonly covered: number;
}

/** The offset at which `start` up to `end` is in sight, moved as little as can be; the start wins where it does not fit. */
export function offsetToShow(start: number, end: number, { offset, size, covered }: Window): number {
  if (start < offset + covered) return Math.max(0, start - covered);
  if (end <= offset + size) return offset;
  return Math.min(end - size, start - covered);
}

/** The indexes to draw: those in sight and some around, without the frozen ones before and the hidden, with the ones `wanted`. */
export function drawnIndexes(
  sight: { readonly first: number; readonly last: number },
  frozen: number,
  count: number,
  around: number,
  wanted: readonly number[],
): number[] {
  const indexes = new Set<number>();
  const last = Math.min(count - 1, sight.last + around);
  for (let index = Math.max(frozen, sight.first - around); index <= last; index += 1) indexes.add(index);
  for (const index of wanted) if (index >= frozen && index < count) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
}

/** How much of a sheet is drawn: what is used with room around it, and as far as the selected cell. */
export function drawnCount(used: number, active: number, least: number, room: number, most: number): number {
  return Math.min(most, Math.max(least, used + room, active + 1 + room));
}
