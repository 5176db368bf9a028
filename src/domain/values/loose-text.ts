import type { CellValue } from "./cell-value";

const combiningMarks = /\p{Mn}/gu;
const betweenWords = /[^\p{L}\p{N}]+/gu;

const beyondAscii = /[^ -~]/;
const betweenAsciiWords = /[^a-z0-9]+/g;

/** A text as two people who mean the same would write it: without case, accents and punctuation. */
export const looseText = (value: CellValue): string => {
  const text = String(value);
  // Most texts have no accents, and looking for them in all texts of ten thousand rows takes long.
  return beyondAscii.test(text)
    ? text.normalize("NFKD").replace(combiningMarks, "").toLowerCase().replace(betweenWords, " ").trim()
    : text.toLowerCase().replace(betweenAsciiWords, " ").trim();
};
