import { mapHeaders, planImport, type ImportPlan } from "../../../src/domain/import";
import type { RegisterName } from "../../../src/domain/registers/names";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { workbook, type Contents } from "../builders";
import { sourceList } from "./lists";

/** What bringing a list into a workbook would do; its first row has the headers. */
export const planned = (
  register: RegisterName,
  contents: Contents,
  ...cells: readonly (readonly CellValue[])[]
): ImportPlan => {
  const list = sourceList(cells);
  return planImport(workbook(contents), list, mapHeaders(list, register));
};

export const toActiepunten = (actiepunten: Contents["Actiepunten"], ...cells: readonly (readonly CellValue[])[]) =>
  planned("Actiepunten", { Actiepunten: actiepunten ?? [] }, ...cells);

/** Cells of the only row that is added or changed, by header. */
export const cellsOf = ({ additions, changes }: ImportPlan): Record<string, CellValue> =>
  Object.fromEntries([...additions, ...changes].flatMap(({ cells }) => cells.map(({ header, to }) => [header, to])));

export const reasons = ({ refusals }: ImportPlan): readonly string[] =>
  refusals.map(({ sourceRow, reason }) => `${sourceRow}: ${reason}`);
