import { blockLayout } from "../../domain/report/taakstelling-block";
import type { RegisterName } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import { requireColumnAt, requireColumns, requireEmpty, requireEnd } from "../guards";
import { actionBytes, type Batch } from "../payload";
import type { PlacedRegister } from "../read/locate";
import { guardHoles } from "./block-holes";
import type { SetUpPlan } from "./plan";
import type { RegisterPlan } from "./register-plan";

type Found = Partial<Record<RegisterName, PlacedRegister>>;

/**
 * Queues what stops the request when the workbook is not what was planned on: a table or the cells of a register that moved, grew
 * or shrank, columns that were added, renamed or dragged elsewhere, cells that were typed where set-up is going to write.
 */
export const guardPlan = async (batch: Batch, plan: SetUpPlan, found: Found): Promise<void> => {
  for (const [name, register] of plan.registers) {
    const place = found[name];
    // Of a protected sheet nothing is written, and its tables are referred to by name.
    if (place?.isProtected || !isInvolved(register, plan)) continue;
    await batch.reserve((14 + 4 * register.headers.length) * actionBytes);
    guardRegister(batch, register, plan);
    guardRows(batch, register, plan);
  }
  if (plan.block) await guardBlock(batch, plan);
  const taakstelling = plan.registers.get("Taakstelling");
  if (taakstelling) await guardHoles(batch, taakstelling.sheet, plan.blockHoles);
};

/** True when something is written on the sheet of a register, or a name is given the place of its cells. */
const isInvolved = (register: RegisterPlan, { toWrite, pages, block, names, lists, settings }: SetUpPlan): boolean =>
  toWrite.includes(register) ||
  pages.some((page) => page.register === register) ||
  (register.register.name === "Taakstelling" && block !== null) ||
  (register.register.name === "Lijsten" && (names.length > 0 || lists !== null)) ||
  (register.register.name === "Instellingen" && settings !== null);

const guardRegister = (batch: Batch, register: RegisterPlan, plan: SetUpPlan): void => {
  const { worksheets, tables } = batch.context.workbook;
  const { headerRow, firstColumn, bodyRows, headers, added, extent, table: name } = register;
  if (register.origin === "made") {
    const isThere = !plan.newSheets.includes(register.sheet);
    const sheet = isThere ? worksheets.getItem(plan.reusedSheet ?? register.sheet) : null;
    const area = sheet?.getRangeByIndexes(headerRow, firstColumn, 1 + bodyRows, headers.length);
    if (area) requireEmpty(area, headers.length);
    return;
  }
  const sheet = worksheets.getItem(register.sheet);
  if (name === null) {
    if (extent) requireEnd(sheet, sheet.getUsedRange(true), extent.rows, extent.columns);
    return;
  }
  const table = tables.getItem(name);
  const present = headers.slice(0, headers.length - added.length);
  const rows = headerRow + 1 + bodyRows + Number(register.hasTotals);
  requireEnd(sheet, table.getRange(), rows, firstColumn + present.length);
  requireColumns(table, present);
  for (const header of placedHeaders(register))
    requireColumnAt(sheet, table, header, firstColumn + present.indexOf(header));
};

/** Where rows go nobody may have typed. By now it is certain that the cells stand where they stood. */
const guardRows = (batch: Batch, register: RegisterPlan, { lists, settings }: SetUpPlan): void => {
  const { sheet, headerRow, firstColumn, bodyRows, headers, register: declared } = register;
  const [start, end] =
    declared.name === "Instellingen"
      ? [settings?.start ?? 0, (settings?.start ?? 0) + (settings?.rows.length ?? 0)]
      : [bodyRows, declared.name === "Lijsten" ? (lists?.rows ?? 0) : 0];
  if (end <= start) return;
  const cells = batch.context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headerRow + 1 + start, firstColumn, end - start, headers.length);
  requireEmpty(cells, headers.length);
};

/** The columns that conditional formats and names refer to by their letters. */
const placedHeaders = ({ register, headers, added, dresses }: RegisterPlan): readonly string[] => {
  const present = headers.slice(0, headers.length - added.length);
  if (register.name === "Lijsten" || register.name === "Instellingen" || register.setApart !== undefined)
    return present;
  const coloured = dresses.filter(({ colours }) => colours).map(({ column }) => normaliseHeader(column.header));
  if (coloured.length === 0) return [];
  return present.filter((header) => [...coloured, "status"].includes(normaliseHeader(header)));
};

const guardBlock = async (batch: Batch, { block, registers }: SetUpPlan): Promise<void> => {
  const taakstelling = registers.get("Taakstelling");
  // On a sheet that set-up makes nobody else has typed.
  if (!block || !taakstelling || taakstelling.origin === "made") return;
  const sheet = batch.context.workbook.worksheets.getItem(taakstelling.sheet);
  const { standingRows, reconciliationRows, columns } = blockLayout;
  for (const { part, place, isBegun } of block.parts) {
    if (isBegun) continue;
    await batch.reserve(4 * actionBytes);
    const rows = part === "standing" ? standingRows : reconciliationRows;
    requireEmpty(sheet.getRangeByIndexes(place.row, place.column, rows, columns), columns);
  }
};
