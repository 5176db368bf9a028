import { showValue } from "../../domain/import/show-value";
import { registers } from "../../domain/registers";
import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";

/** What a cell of a register shows, as the preview shows it. */
export const shownIn =
  (register: RegisterName) =>
  (header: string, value: CellValue): string => {
    const column = registers[register].columns.find((each) => each.header === header);
    return column === undefined ? String(value) : showValue(column, value);
  };
