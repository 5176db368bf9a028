import type { Accessor, Row } from "./row";
import { isEmpty, type CellValue } from "../values/cell-value";
import type { Register } from "../registers/register";
import { columnLetters } from "../values/address";

/** Where a register stands; zero-based. */
export interface RegisterLocation {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
}

/** A register as read from the workbook. One that is not there has no rows and no location. */
export class RegisterSnapshot {
  /** Rows with contents in a column of the register's own; formulas do not make a row. */
  readonly rows: readonly Row[];
  readonly missing: readonly string[];
  readonly #positions = new Map<string, number>();

  /** `headers` and the values of `body` stand in the sheet's own column order; the first of equal headers counts. */
  constructor(
    readonly declaration: Register,
    readonly location: RegisterLocation | null,
    headers: readonly CellValue[],
    body: readonly Row[],
  ) {
    headers.forEach((header, position) => {
      const name = normaliseHeader(header);
      if (!this.#positions.has(name)) this.#positions.set(name, position);
    });
    this.missing = location
      ? declaration.columns.map((column) => column.header).filter((header) => this.position(header) === null)
      : [];
    const inputs = declaration.columns
      .filter((column) => column.kind !== "formula")
      .map((column) => this.position(column.header))
      .filter((position) => position !== null);
    this.rows = body.filter((row) => inputs.some((position) => !isEmpty(row.values[position] ?? "")));
  }

  /**
   * Place of a column within the table, from zero; null when it is missing.
   * @throws Error for a header that the register does not declare: a slip of the programmer, not of the user.
   */
  position(header: string): number | null {
    if (!this.declaration.columns.some((column) => column.header === header))
      throw new Error(`${this.declaration.name} declares no column ${header}`);
    return this.#positions.get(normaliseHeader(header)) ?? null;
  }

  column(header: string): Accessor {
    const position = this.position(header);
    return position === null ? () => "" : (row) => row.values[position] ?? "";
  }

  /** A1 address without the sheet; a missing column is answered with the first column of the register. */
  address(row: Row, header: string): string {
    return `${columnLetters((this.location?.firstColumn ?? 0) + (this.position(header) ?? 0))}${row.index + 1}`;
  }
}

/** Headers match whatever their case and outer spaces. */
export const normaliseHeader = (header: CellValue): string => String(header).trim().toLowerCase();
