import type { Column } from "../../domain/registers/column";
import { registers } from "../../domain/registers";
import type { RegisterName } from "../../domain/registers/names";
import { numberFormats } from "../looks";
import { numberFormatOf } from "../setup/column-dress";
import { formatOfSetting } from "../setup/setting-formats";
import { positionOf, type TableState } from "./table-state";

const numericKinds: readonly Column["kind"][] = ["date", "amount", "percentage", "number"];

/** A number format for a whole column, or for each row of it by its key. */
export type ColumnFormat = string | ((key: string) => string);

/** Under Waarde in Instellingen each line holds a value of its own kind. */
const isOfSettings = (register: RegisterName, header: string): boolean =>
  register === "Instellingen" && header === "Waarde";

/**
 * The number format that a number needs to read as what it is, in a cell that has none or is for text; null when the cell has one.
 * @param current number format of the cell; undefined when it was not read
 * @param key of its row
 */
export const formatFor = (
  register: RegisterName,
  header: string,
  current: string | undefined,
  key: string,
): string | null => {
  if (isOfSettings(register, header))
    return current === numberFormats.general || current === "@" ? formatOfSetting(key) : null;
  const column = registers[register].columns.find((each) => each.header === header);
  if (!column || !numericKinds.includes(column.kind)) return null;
  return current === numberFormats.general || current === "@" ? numberFormatOf(column) : null;
};

/** Formats of the last row for new rows, by header as it stands; a date is a date also where that row shows it as a number. */
export const formatsOfNewRows = (state: TableState): ReadonlyMap<string, ColumnFormat> => {
  const declared = new Map(
    registers[state.register].columns.map(({ header }) => [positionOf(state, header), header] as const),
  );
  return new Map(
    state.headers.flatMap((name, at): readonly (readonly [string, ColumnFormat])[] => {
      const last = state.lastFormats[at] ?? numberFormats.general;
      const header = declared.get(at);
      if (header !== undefined && isOfSettings(state.register, header))
        return [[name, (key: string) => formatOfSetting(key) ?? numberFormats.general]];
      const format = (header === undefined ? null : formatFor(state.register, header, last, "")) ?? last;
      return format === numberFormats.general ? [] : [[name, format]];
    }),
  );
};

/** Columns that are formulas from top to bottom, by header as it stands; of our own the first row is enough. */
export const formulaColumns = (state: TableState): readonly string[] => {
  const ours = new Set(
    registers[state.register].columns
      .filter(({ kind }) => kind === "formula")
      .map(({ header }) => positionOf(state, header)),
  );
  const isTyped = (row: TableState["firstRow"], at: number): boolean => String(row[at] ?? "").startsWith("=");
  return state.headers.filter((_, at) => isTyped(state.firstRow, at) && (ours.has(at) || isTyped(state.lastRow, at)));
};
