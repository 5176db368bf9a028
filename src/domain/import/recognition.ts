import type { Column } from "../registers/column";
import type { Recognition, Register } from "../registers/register";

/**
 * How a person tells the rows of a register apart.
 * @throws Error for a register that takes no list: its mapping has an obstacle, so asking is a slip of the programmer, not of the user.
 */
export const recognitionOf = ({ name, recognition }: Register): Recognition => {
  if (recognition === undefined) throw new Error(`Nothing tells the rows of ${name} apart`);
  return recognition;
};

/**
 * The column with the keys of a register that takes a list.
 * @throws Error for a register without keys: a slip of the programmer, as above.
 */
export const keyColumnOf = ({ name, columns }: Register): Column & { kind: "key" } => {
  const key = columns.find((column) => column.kind === "key");
  if (key === undefined) throw new Error(`The rows of ${name} have no keys`);
  return key;
};
