import { registerNames, type RegisterName } from "../../domain/registers/names";
import type { Question } from "../session";
import { standsAtHome, type Area, type Contents, type Hidden, type HiddenParts } from "./contents";

/** A row takes some twenty bytes of the answer; of a longer register is only told that rows are hidden. */
const mostRows = 20_000;

type Known = Pick<Contents, "registerTables" | "registerSheets">;

interface Partly {
  readonly name: RegisterName;
  readonly sheet: string;
  readonly area: Area;
  readonly rows: boolean;
  readonly columns: boolean;
}

/** True when of some register a part of the rows or columns is hidden. */
export const hasHiddenParts = (known: Known): boolean => partly(known).length > 0;

/** Rows that a filter hides are no defect: the filter is told of. */
const partly = ({ registerTables, registerSheets }: Known): readonly Partly[] =>
  registerNames.flatMap((name): Partly[] => {
    const table = registerTables[name];
    const sheet = registerSheets[name];
    if (table) {
      const { sheet: on, area, hidden, isFiltered } = table;
      const isAtHome = standsAtHome(table, sheet);
      const end = isAtHome && sheet?.used ? sheet.used.row + sheet.used.rows - area.row : area.rows;
      return asked(name, on, { ...area, rows: Math.max(1, Math.min(area.rows, end)) }, hidden, !isFiltered);
    }
    return sheet?.used ? asked(name, sheet.name, sheet.used, sheet.hidden, true) : [];
  });

const asked = (
  name: RegisterName,
  sheet: string,
  { row, column, rows, columns }: Area,
  hidden: Hidden,
  withRows: boolean,
): Partly[] => {
  const some = { rows: withRows && hidden.rows !== false, columns: hidden.columns !== false };
  return some.rows || some.columns ? [{ name, sheet, area: { row, column, rows, columns }, ...some }] : [];
};

/** Asks of every register with hidden rows or columns which those are. */
export const askHiddenParts =
  (known: Known): Question<Partial<Record<RegisterName, HiddenParts>>> =>
  ({ workbook }) => {
    const parts = partly(known).map(({ name, sheet, area, rows, columns }) => {
      const range = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(area.row, area.column, Math.min(area.rows, mostRows), area.columns);
      const isKnown = area.rows <= mostRows;
      return {
        name,
        area,
        rows: rows && isKnown ? range.getRowProperties({ rowHidden: true }) : null,
        columns: columns ? range.getRow(0).getColumnProperties({ columnHidden: true }) : null,
        isUnknown: rows && !isKnown,
      };
    });
    return () =>
      Object.fromEntries(
        parts.map(({ name, area, rows, columns, isUnknown }): [RegisterName, HiddenParts] => [
          name,
          {
            rows: isUnknown ? "unknown" : places(area.row, rows?.value ?? [], ({ rowHidden }) => rowHidden),
            columns: places(area.column, columns?.value ?? [], ({ columnHidden }) => columnHidden),
          },
        ]),
      );
  };

const places = <Part>(first: number, parts: readonly Part[], isHidden: (part: Part) => boolean | undefined): number[] =>
  parts.flatMap((part, index) => (isHidden(part) === true ? [first + index] : []));
