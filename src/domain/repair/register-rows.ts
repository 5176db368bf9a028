import { looseKey as looseText } from "../import/free-keys";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";

export const looseKey = (value: CellValue): string => looseText(String(value));

/** The column by which rows of a register are found: its key, and where it has none (Instellingen) its first column. */
export const keyHeader = ({ declaration: { columns } }: RegisterSnapshot): string =>
  (columns.find(({ kind }) => kind === "key") ?? columns[0])?.header ?? "";

/** The rows of a register by place and by key. */
export class RegisterRows {
  readonly #byIndex: ReadonlyMap<number, Row>;
  readonly #count = new Map<string, number>();

  constructor(readonly register: RegisterSnapshot) {
    this.#byIndex = new Map(register.rows.map((row) => [row.index, row]));
    const key = register.column(keyHeader(register));
    for (const row of register.rows) {
      const loose = looseKey(key(row));
      this.#count.set(loose, (this.#count.get(loose) ?? 0) + 1);
    }
  }

  /** The row that holds this cell of this column; null when the cell lies elsewhere. */
  rowAt(index: number, header: string, cell: string): Row | null {
    const { register } = this;
    const row = this.#byIndex.get(index);
    const isDeclared = register.declaration.columns.some((column) => column.header === header);
    if (row === undefined || !isDeclared || register.position(header) === null) return null;
    return register.address(row, header) === cell ? row : null;
  }

  /** The key by which a row is found again; null for a row that has none, or none of its own. */
  keyOf(row: Row): string | null {
    const key = this.register.column(keyHeader(this.register))(row);
    if (isEmpty(key) || isError(key) || this.#count.get(looseKey(key)) !== 1) return null;
    return String(key);
  }
}
