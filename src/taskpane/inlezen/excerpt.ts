/** More text than this in one cell of the preview pushes the rest out of sight. */
const longest = 120;

/** So much stays before the first difference, to know it by. */
const before = 30;

/** What changes in a cell, short enough to read beside each other. */
export interface Excerpt {
  readonly from: string;
  readonly to: string;
  /** True when not all of it is shown. */
  readonly isCut: boolean;
}

/** The part of two texts where they differ. */
export const excerptOf = (from: string, to: string): Excerpt => {
  if (from.length <= longest && to.length <= longest) return { from, to, isCut: false };
  const [one, other] = [Array.from(from), Array.from(to)];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const start = Math.max(0, same - before);
  const cut = (characters: readonly string[]): string =>
    characters.length === 0
      ? ""
      : `${start > 0 ? "…" : ""}${characters.slice(start, start + longest).join("")}${characters.length > start + longest ? "…" : ""}`;
  return { from: cut(one), to: cut(other), isCut: true };
};
