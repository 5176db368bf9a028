import { registers } from "../../src/domain/registers";
import type { RegisterName } from "../../src/domain/registers/names";
import { settingKeys, type SettingKey } from "../../src/domain/registers/settings";
import { columnLetters } from "../../src/domain/values/address";

/** Letters of a column in a register that set-up made, or the demo. */
export const columnOf = (register: RegisterName, header: string): string =>
  columnLetters(registers[register].columns.findIndex((column) => column.header === header));

/** The cell of a column in a row, counted as Excel does. */
export const cellOf = (register: RegisterName, header: string, row: number): string =>
  `${columnOf(register, header)}${row}`;

/** The cell of Instellingen that holds the value of a setting. */
export const settingCell = (key: SettingKey): string => `B${settingKeys.indexOf(key) + 2}`;
