/** A cell as Excel hands it over: `""` is empty, a date is a serial number, an error is its text (`"#REF!"`). */
export type CellValue = number | string | boolean;

const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  // As a Dutch Excel shows them, and so writes them in a text file.
  "#LEEG!",
  "#DEEL/0!",
  "#WAARDE!",
  "#VERW!",
  "#NAAM?",
  "#GETAL!",
  "#N/B",
  "#OVERLOOP!",
]);

/** True for a cell that holds an error of Excel, whatever language wrote it. */
export const isError = (value: CellValue): boolean =>
  typeof value === "string" && value.startsWith("#") && errors.has(value);

/** Every space that `trim` takes away, and more, stands outside the visible signs of ASCII. */
const startsVisibly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
};

/** True for a cell without contents; outer spaces are no contents. */
export const isEmpty = (value: CellValue): boolean =>
  typeof value === "string" && !startsVisibly(value) && value.trim() === "";

/** A cell holds an error of Excel, nothing, or something to judge. */
export type CellCondition = "error" | "empty" | "filled";

export const conditionOf = (value: CellValue): CellCondition => {
  if (isEmpty(value)) return "empty";
  return isError(value) ? "error" : "filled";
};

/** Equal as Excel's `COUNTIFS` and `MATCH` compare texts: case does not count, spaces do. */
export const sameText = (value: CellValue, text: string): boolean =>
  typeof value === "string" &&
  (value === text || (value.length === text.length && value.toLowerCase() === text.toLowerCase()));

/** What `SUM` counts of a cell: its number, or nothing. */
export const amountOf = (value: CellValue): number => (typeof value === "number" ? value : 0);
