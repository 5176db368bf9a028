import { registers } from "../registers";
import { registerNames, type RegisterName } from "../registers/names";
import type { SourceList } from "./source-list";

/** The registers that a list can be brought into. */
export const importableRegisters: readonly RegisterName[] = registerNames.filter(
  (name) => registers[name].recognition !== undefined,
);

/** The register that most headers of a list point to; null when that is not clear. */
export const suggestRegister = (list: SourceList): RegisterName | null =>
  importableRegisters.find((name) => name === list.name) ?? null;
