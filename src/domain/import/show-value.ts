import type { Column } from "../registers/column";
import type { CellValue } from "../values/cell-value";
import { formatDate, isDateSerial } from "../values/date";
import { formatEuro } from "../values/euro";
import { formatNumber, formatPercentage } from "../values/number";

/** Serials below this one are a day off: Excel's calendar has a 29 February 1900. */
const firstMarch1900 = 61;

/** A number of which it is not known what it stands for: a year or a code has no thousands. */
const plain = (value: number): string => String(value).replace(".", ",");

const showNumber = (column: Column, value: number): string => {
  switch (column.kind) {
    case "date":
      return isDateSerial(value) && value >= firstMarch1900 ? formatDate(value) : plain(value);
    case "amount":
      return formatEuro(value);
    case "percentage":
      return formatPercentage(value);
    case "number":
      return column.whole ? plain(value) : formatNumber(value);
    default:
      return plain(value);
  }
};

/** A value as it stands in a list, before anybody knows what it means. */
export const showFound = (value: CellValue): string => {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "number" ? plain(value) : value;
};

/** A value of a column as a Dutch Excel shows it: `30-09-2021`, `€ 1.250`, `45 %`; `""` for an empty cell. */
export const showValue = (column: Column, value: CellValue): string =>
  typeof value === "number" ? showNumber(column, value) : showFound(value);
