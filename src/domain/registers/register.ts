import type { SettingOverrides } from "../snapshot/settings";
import type { CellValue } from "../values/cell-value";
import type { Column } from "./column";
import type { RegisterName } from "./names";
import type { Criterion } from "../order/criterion";

/** A register: one sheet with one Excel table. Declared once; sheet, checks, order and documentation follow from it. */
export interface Register<Name extends string = RegisterName> {
  /** Name of sheet and table. */
  readonly name: Name;
  /** Where its sheet stands among the others in a new workbook, the lowest first; steps of ten leave room between. */
  readonly place: number;
  /** Dutch, one line: what the register is for. */
  readonly purpose: string;
  readonly columns: readonly Column[];
  /** How a person tells rows apart. A register without it takes no list of a user's. */
  readonly recognition?: Recognition;
  /** The order a controller wants, most significant first; ties keep their place. */
  readonly order: readonly Criterion[];
  /** Rows that a conditional format sets apart: a condition in which `{Jaar}` stands for the row's cell of that column. */
  readonly setApart?: string;
  /** What a new workbook starts with, in column order; `asked` is what the user asks for this once. */
  readonly initialRows?: (asked: SettingOverrides) => readonly (readonly CellValue[])[];
}

/** How a person tells the rows of a register apart, without their keys. */
export interface Recognition {
  /** Header of the column whose text names the row. */
  readonly title: string;
  /** Headers that together are different in every row; all of them required. */
  readonly identity: readonly string[];
}
