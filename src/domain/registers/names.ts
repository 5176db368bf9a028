import * as all from "./all";

export type RegisterName = (typeof all)[keyof typeof all]["name"];

/** Every register, in the order of the sheets in a new workbook. */
export const registerNames: readonly RegisterName[] = Object.values(all)
  .sort((one, other) => one.place - other.place)
  .map(({ name }) => name);

/** Name of a register's table: that of its sheet without the spaces that a table's name cannot have. */
export const tableName = (register: RegisterName): string => register.replaceAll(" ", "");

const byTable = new Map(registerNames.map((name) => [tableName(name), name]));

/** The register whose table has this name, as formulas write it; undefined for a table of the user's. */
export const registerOfTable = (table: string): RegisterName | undefined => byTable.get(table);

/** The registers that are put in order of priority; the others keep the order of their users. */
export const sortedRegisters = [
  "Actiepunten",
  "Teamplannen",
  "Budgethouders",
] as const satisfies readonly RegisterName[];

export type SortedRegister = (typeof sortedRegisters)[number];
