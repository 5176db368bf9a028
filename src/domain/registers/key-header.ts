import type { RegisterName } from "./names";
import { registers } from "./index";

/** The column by which rows of a register are found: its key, and where it has none (Instellingen) its first column. */
export const keyHeader = (register: RegisterName): string => {
  const { columns } = registers[register];
  return (columns.find(({ kind }) => kind === "key") ?? columns[0])?.header ?? "";
};
