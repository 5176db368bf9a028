const collator = new Intl.Collator("nl", { sensitivity: "accent" });

/** Text without what Excel does not compare by: case. */
export const fold = (text: string): string => text.toLowerCase();

/** Orders folded texts: negative when `a` comes first, 0 only for equal texts. */
export const compareFolded = (a: string, b: string): number => {
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
};
