import type { SortedRegister } from "../../../src/domain/registers/names";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { serialOf } from "../../../src/domain/values/date";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { setUp } from "../../../src/excel";
import {
  addSheet,
  columnAt,
  inputHeaders,
  measured,
  openWorkbook,
  preparedOnce,
  rowsOf,
  today,
  valuesOf,
} from "../workbook";

/** Three rows each in Actiepunten and Teamplannen, what is due last first: in the opposite of the order of priority. */
export const twoRegisters = preparedOnce(async () => {
  const embedded = await openWorkbook();
  await addRows(embedded, "Actiepunten", "AP", "Deadline");
  await addRows(embedded, "Teamplannen", "WP", "Einddatum");
  await measured(embedded, () => setUp(today));
  return embedded;
});

const addRows = (embedded: EmbeddedExcel, register: SortedRegister, letters: string, due: string): Promise<void> => {
  const headers = inputHeaders(register);
  const rows = [1, 2, 3].map((number) => ({
    Nr: `${letters}-00${number}`,
    Status: "Loopt",
    Prioriteitsklasse: "Uitvoering",
    [due]: serialOf(2021, 12, 31 - number),
  }));
  return addSheet(embedded, register, [headers, ...rowsOf(headers, rows)], { table: register });
};

export const before = { Actiepunten: ["AP-001", "AP-002", "AP-003"], Teamplannen: ["WP-001", "WP-002", "WP-003"] };
export const inOrder = { Actiepunten: ["AP-003", "AP-002", "AP-001"], Teamplannen: ["WP-003", "WP-002", "WP-001"] };

/** A column of a register from top to bottom. */
export const columnOf = async (
  embedded: EmbeddedExcel,
  register: SortedRegister,
  header: string,
  what = valuesOf,
): Promise<CellValue[]> => {
  const [headers = [], ...cells] = await what(embedded, register);
  return cells.map((line) => line[columnAt(headers, header)] ?? "");
};
