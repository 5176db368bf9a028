import { registers } from "./index";
import { listNames, listRangeName } from "./lists";
import { registerNames, tableName, type RegisterName } from "./names";
import { settingKeys, settings, type SettingKey } from "./settings";

/** A name of the workbook: what native formulas and drop-downs refer to. */
export interface WorkbookName {
  readonly name: string;
  /** English, with `=`; column letters of Lijsten are filled in when the sheet is known. */
  readonly formula: string;
}

/** `Instelling_Taakstelling_bedrag` */
export const settingRangeName = (key: SettingKey): string => `Instelling_${key.replaceAll(" ", "_")}`;

/** The keys of a register, as source of a drop-down: `Sleutels_Teamplannen`. */
export const keyRangeName = (register: RegisterName): string => `Sleutels_${tableName(register)}`;

const cell = (key: SettingKey): string => `INDEX(Instellingen[Waarde],MATCH("${key}",Instellingen[Sleutel],0))`;

const orElse = (key: SettingKey, fallback: string): string => `=IF(ISNUMBER(${cell(key)}),${cell(key)},${fallback})`;

/** What stands in Instellingen, or what it means when nothing usable stands there; the same as `resolveSettings`. */
const settingFormula = (key: SettingKey): string => {
  switch (key) {
    case "Peildatum":
      return orElse(key, "TODAY()");
    case "Rapportagejaar":
      return orElse(key, `YEAR(${settingRangeName("Peildatum")})`);
    case "Taakstelling jaar":
      return orElse(key, settingRangeName("Rapportagejaar"));
    default:
      return settings[key].kind === "amount" || settings[key].kind === "number"
        ? `=IFERROR(SUM(${cell(key)}),0)`
        : `=${cell(key)}&""`;
  }
};

export const settingNames: readonly WorkbookName[] = settingKeys.map((key) => ({
  name: settingRangeName(key),
  formula: settingFormula(key),
}));

const referredTo = new Set(
  Object.values(registers).flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === "reference" ? [column.to] : [])),
  ),
);

/** The key column of every register that a column refers to; it grows with the table. */
export const keyNames: readonly WorkbookName[] = registerNames
  .filter((name) => referredTo.has(name))
  .map((name) => ({ name: keyRangeName(name), formula: `=${tableName(name)}[Nr]` }));

/**
 * The filled part of each list, so that a value added below the last is offered at once and no blank is.
 * @param column letters of a list's column on the sheet
 * @param firstRow one-based row below the headers
 */
export const listRangeNames = (
  column: (list: string) => string,
  sheet: string,
  firstRow: number,
): readonly WorkbookName[] =>
  listNames.map((list) => {
    const at = `${sheet}!$${column(list)}$`;
    const room = `${at}${firstRow}:$${column(list)}$${firstRow + 499}`;
    return { name: listRangeName(list), formula: `=${at}${firstRow}:INDEX(${room},MAX(1,COUNTA(${room})))` };
  });
