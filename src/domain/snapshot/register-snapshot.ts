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
  /** By the header as it is declared; null for a column that is missing. */
  readonly #positions: ReadonlyMap<string, number | null>;

  /** `headers` and the values of `body` stand in the sheet's own column order; the first of equal headers counts. */
  constructor(
    readonly declaration: Register,
    readonly location: RegisterLocation | null,
    headers: readonly CellValue[],
    body: readonly Row[],
  ) {
    const names = headers.map(normaliseHeader);
    this.#positions = new Map(
      declaration.columns.map(({ header }) => {
        const position = names.indexOf(normaliseHeader(header));
        return [header, position < 0 ? null : position];
      }),
    );
    this.missing = location
      ? declaration.columns.map((column) => column.header).filter((header) => this.position(header) === null)
      : [];
    const inputs = declaration.columns
      .filter((column) => column.kind !== "formula")
      .map((column) => this.column(column.header));
    this.rows = body.filter((row) => inputs.some((value) => !isEmpty(value(row))));
  }

  /**
   * Place of a column within the table, from zero; null when it is missing.
   * @throws Error for a header that the register does not declare: a slip of the programmer, not of the user.
   */
  position(header: string): number | null {
    const position = this.#positions.get(header);
    if (position === undefined) throw new Error(`${this.declaration.name} declares no column ${header}`);
    return position;
  }

  column(header: string): Accessor {
    const position = this.position(header) ?? -1;
    return (row) => row.values[position] ?? "";
  }

  /** A1 address without the sheet; a missing column is answered with the first column of the register. */
  address(row: Row, header: string): string {
    return `${columnLetters((this.location?.firstColumn ?? 0) + (this.position(header) ?? 0))}${row.index + 1}`;
  }
}

/** What other programs leave in a text and nobody sees: soft hyphens, spaces without width, marks of direction. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Headers match whatever their case and spaces: outer ones, a line break or a non-breaking space between words. */
export const normaliseHeader = (header: CellValue): string =>
  String(header).replace(invisible, "").replace(/\s+/g, " ").trim().toLowerCase();
