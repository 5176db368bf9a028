import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { formula, fullWidth } from "./cells";
import { countOfLines, registerLines, type RegisterLines } from "./register-lines";
import type { Control, ControlSide, ReportLine } from "./report";

/** A list longer than this is no longer read in a report; the register has the rest. */
const mostLines = 250;

/** Rows of a register that the report lists, as many as it shows, and what it says of the others. */
export interface Listing {
  readonly lines: RegisterLines;
  /** How many more there are and where; nothing when all are shown. */
  readonly more: readonly ReportLine[];
  /** That the report shows them all; nothing when it does not. */
  readonly controls: readonly Control[];
}

/** What tells how many rows a list should have. */
export interface Expected {
  readonly id: string;
  /** Dutch: what is compared with what. */
  readonly label: string;
  /** How many there are, natively. */
  readonly all: ControlSide;
}

const expressionOf = ({ formula: native }: ControlSide): string => native.slice(1);

/**
 * @param rows the rows to list, in their order
 * @param prefix first part of the ids of the key cells
 */
export const listingOf = (
  register: RegisterSnapshot,
  rows: readonly Row[],
  prefix: string,
  { id, label, all }: Expected,
): Listing => {
  const lines = registerLines(register, rows.slice(0, mostLines), prefix);
  const shown = countOfLines(lines);
  if (rows.length <= mostLines)
    return { lines, more: [], controls: [{ id, label, look: "count", shown, register: all }] };
  const { name } = register.declaration;
  const text = (count: string | number): string => `En nog ${count}; zie het register ${name}.`;
  const [before = "", after = ""] = text("§").split("§");
  const more = formula(
    "note",
    `="${before}"&(${expressionOf(all)}-(${expressionOf(shown)}))&"${after}"`,
    text(all.expected - shown.expected),
  );
  return { lines, more: [fullWidth(more)], controls: [] };
};
