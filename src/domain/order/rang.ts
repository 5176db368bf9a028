import type { RegisterName } from "../registers/names";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";
import { prioritise } from "./prioritise";

/** What the Rang column shows: the row's place in the order, 1 first. */
export const rangIn = (name: RegisterName) => (snapshot: WorkbookSnapshot) => {
  const places = new Map(prioritise(snapshot.registers[name], snapshot).map((row, place) => [row.index, place + 1]));
  return (row: Row): CellValue => places.get(row.index) ?? "";
};
