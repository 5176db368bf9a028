import type { CellValue } from "../values/cell-value";

const combiningMarks = /\p{Mn}/gu;
const betweenWords = /[^\p{L}\p{N}]+/gu;

/** A text as two people who mean the same would write it: without case, accents and punctuation. */
export const looseText = (value: CellValue): string =>
  String(value).normalize("NFKD").replace(combiningMarks, "").toLowerCase().replace(betweenWords, " ").trim();
