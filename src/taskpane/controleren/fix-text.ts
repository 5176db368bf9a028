import { registerNames } from "../../domain/registers/names";
import type { Column } from "../../domain/registers/column";
import type { Finding } from "../../domain/rules/finding";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { formatDate } from "../../domain/values/date";
import { formatNumber, formatPercentage } from "../../domain/values/number";

const withCents = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The declaration of the column that a finding is about. Two registers may share a sheet. */
const columnOf = ({ registers }: WorkbookSnapshot, { sheet, column }: Finding): Column | undefined => {
  const columns = registerNames
    .map((name) => registers[name])
    .filter(({ location }) => location?.sheet === sheet)
    .flatMap(({ declaration }) => declaration.columns);
  return columns.find(({ header }) => header === column);
};

const showNumber = (value: number, column: Column | undefined): string => {
  switch (column?.kind) {
    case "amount":
      return withCents.format(value);
    case "date":
      return formatDate(value);
    case "percentage":
      return formatPercentage(value);
    case "number":
      // A year has no thousands.
      return column.whole ? String(value) : formatNumber(value);
    default:
      return formatNumber(value);
  }
};

/** What a finding offers to put in its cell, as a Dutch Excel shows it; null when it offers nothing. */
export const fixText = (snapshot: WorkbookSnapshot, finding: Finding): string | null => {
  const { fix } = finding;
  if (fix === undefined) return null;
  if (typeof fix === "number") return showNumber(fix, columnOf(snapshot, finding));
  if (typeof fix === "boolean") return fix ? "WAAR" : "ONWAAR";
  return fix === "" ? "leeg" : fix;
};
