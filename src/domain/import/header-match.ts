import type { RegisterName } from "../registers/names";
import type { ChosenColumns, Mapping } from "./mapping";
import type { SourceList } from "./source-list";

/**
 * Maps the columns of a list to those of a register.
 * @param chosen what the user decided; it goes before everything
 */
export const mapHeaders = (list: SourceList, register: RegisterName, chosen?: ChosenColumns): Mapping => ({
  register,
  headerRow: 0,
  columns: [...(chosen ?? [])].map(([position, target]) => ({
    position,
    found: "",
    target,
    how: "chosen",
    reason: "",
  })),
  missing: [],
  obstacle: `Inlezen van ${list.name} wordt nog gebouwd.`,
});
