import { looseKey as looseText } from "../import/free-keys";
import { keyHeader } from "../registers/key-header";
import type { Column } from "../registers/column";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Accessor, Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";

export const looseKey = (value: CellValue): string => looseText(String(value));

/** The rows of a register by place and by key. */
export class RegisterRows {
  readonly #key: Accessor;
  readonly #byIndex: ReadonlyMap<number, Row>;
  readonly #count = new Map<string, number>();

  constructor(readonly register: RegisterSnapshot) {
    this.#byIndex = new Map(register.rows.map((row) => [row.index, row]));
    this.#key = register.column(keyHeader(register.declaration.name));
    for (const row of register.rows) {
      const loose = looseKey(this.#key(row));
      this.#count.set(loose, (this.#count.get(loose) ?? 0) + 1);
    }
  }

  /** The row that holds this cell of this column; null when the cell lies elsewhere. */
  rowAt(index: number, { header }: Column, cell: string): Row | null {
    const row = this.#byIndex.get(index);
    return row && this.register.address(row, header) === cell ? row : null;
  }

  /** The key by which a row is found again; null for a row that has none, or none of its own. */
  keyOf(row: Row): string | null {
    const key = this.#key(row);
    if (isEmpty(key) || isError(key) || this.#count.get(looseKey(key)) !== 1) return null;
    return String(key);
  }
}
