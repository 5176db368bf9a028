import { registers } from "../../domain/registers";
import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { formatDate, isDateSerial } from "../../domain/values/date";
import { formatEuro } from "../../domain/values/euro";
import { formatNumber, formatPercentage } from "../../domain/values/number";

/** What a cell of a register shows, in Dutch notation. */
export const shownIn =
  (register: RegisterName) =>
  (header: string, value: CellValue): string => {
    if (typeof value !== "number") return String(value);
    const kind = registers[register].columns.find((column) => column.header === header)?.kind;
    if (kind === "date" && isDateSerial(value)) return formatDate(value);
    if (kind === "amount") return formatEuro(value);
    return kind === "percentage" ? formatPercentage(value) : formatNumber(value);
  };
