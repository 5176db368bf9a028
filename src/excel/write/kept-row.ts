import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { sumOfRow } from "../../domain/way-back/control";
import type { Kept } from "../../domain/way-back/line";

/** What is kept of a row that is added. @param cells by header, the key included */
export const keptRow = (register: RegisterName, key: string, cells: ReadonlyMap<string, CellValue>): Kept => ({
  kind: "row",
  register,
  key,
  cells: cells.size,
  sum: sumOfRow(cells),
});
