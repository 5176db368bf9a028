/** Pixels beyond its own cell that a text takes at either side. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

export interface Neighbours {
  readonly isEmpty: (column: number) => boolean;
  readonly widthOf: (column: number) => number;
  readonly count: number;
}

const none: Spill = { left: 0, right: 0 };

/** How far text that does not fit runs over empty neighbours, as Excel draws it. Widths in pixels. */
export function spillOf(
  column: number,
  excess: number,
  horizontal: "left" | "center" | "right",
  neighbours: Neighbours,
): Spill {
  if (excess <= 0) return none;
  const half = excess / 2;
  const left = horizontal === "left" ? 0 : horizontal === "right" ? excess : half;
  return { left: room(column, -1, left, neighbours), right: room(column, 1, excess - left, neighbours) };
}

function room(column: number, direction: 1 | -1, wanted: number, { isEmpty, widthOf, count }: Neighbours): number {
  let found = 0;
  for (let next = column + direction; found < wanted && next >= 0 && next < count && isEmpty(next); next += direction)
    found += widthOf(next);
  return found;
}

/**
 * A number as it shows in a cell: a general number loses decimals until it fits, any other number that does not fit is `#`s.
 * @param fits whether a text fits in the cell
 */
export function fitNumber(text: string, isGeneral: boolean, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  if (isGeneral && /^-?\d+,\d+$/.test(text)) {
    const value = Number(text.replace(",", "."));
    for (let decimals = text.length - text.indexOf(",") - 2; decimals >= 0; decimals -= 1) {
      const shorter = value.toFixed(decimals).replace(".", ",");
      if (fits(shorter)) return shorter;
    }
  }
  let signs = "#";
  while (signs.length < 255 && fits(`${signs}#`)) signs += "#";
  return signs;
}
