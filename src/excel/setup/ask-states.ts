import type { RegisterName } from "../../domain/registers/names";
import { standsAtHome, type Block, type Contents } from "../read/contents";
import type { PlacedRegister } from "../read/locate";
import { cellsOf } from "../read/question";
import type { Question } from "../session";
import { askColumnStates } from "./column-states";
import { isResumed } from "./journal";
import { askPageStates } from "./page-states";
import type { States } from "./plan";

type Found = Partial<Record<RegisterName, PlacedRegister>>;

export const noStates: States = { columns: new Map(), pages: new Map(), aroundTaakstelling: null };

/** Asks in one request what set-up must know of the registers that it found. */
export const askStates =
  (found: Found, contents: Contents): Question<States> =>
  (context) => {
    const [columns, pages] = [askColumnStates(found, isResumed(contents))(context), askPageStates(found)(context)];
    const around = askAround(context, contents);
    return () => ({ columns: columns(), pages: pages(), aroundTaakstelling: around() });
  };

const askAround = (context: Excel.RequestContext, contents: Contents): (() => Block | null) => {
  const table = contents.registerTables.Taakstelling;
  if (!table || standsAtHome(table, contents.registerSheets.Taakstelling)) return () => null;
  const used = context.workbook.worksheets
    .getItem(table.sheet)
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount,formulas");
  return () =>
    used.isNullObject
      ? null
      : {
          sheet: table.sheet,
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
          cells: cellsOf(used, "formulas"),
        };
};
