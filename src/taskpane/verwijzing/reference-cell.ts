import { registers } from "../../domain/registers";
import { registerNames, type RegisterName } from "../../domain/registers/names";
import { normaliseHeader, type RegisterSnapshot } from "../../domain/snapshot/register-snapshot";
import { isEmpty, type CellValue } from "../../domain/values/cell-value";
import { cellPosition } from "./cell-position";

/** A row that a reference may point to. */
export interface Candidate {
  readonly key: string;
  /** What a person recognises the row by; `""` when that is empty. */
  readonly title: string;
}

/** The selected cell, when it refers to a row of another register. */
export interface ReferenceCell {
  readonly register: RegisterName;
  readonly header: string;
  /** Key of the row that the cell is in; `""` when it has none yet. */
  readonly key: string;
  /** What stands in the cell. */
  readonly value: CellValue;
  readonly target: RegisterName;
  /** The row that it points to; null when there is none of that key. */
  readonly points: Candidate | null;
  readonly candidates: readonly Candidate[];
}

type Snapshots = Readonly<Record<RegisterName, RegisterSnapshot>>;

/** The reference that the selected cell holds; null when it is in no reference column of a register's row. */
export const referenceAt = (
  snapshots: Snapshots,
  selected: { readonly sheet: string; readonly address: string } | null,
): ReferenceCell | null => {
  const position = selected && cellPosition(selected.address);
  if (!position) return null;
  for (const register of registerNames) {
    const snapshot = snapshots[register];
    if (snapshot.location?.sheet !== selected.sheet) continue;
    const row = snapshot.rows.find(({ index }) => index === position.row);
    if (!row) continue;
    const { firstColumn } = snapshot.location;
    for (const column of registers[register].columns) {
      if (column.kind !== "reference") continue;
      const place = snapshot.position(column.header);
      if (place === null || firstColumn + place !== position.column) continue;
      const value = snapshot.column(column.header)(row);
      const candidates = candidatesIn(snapshots, column.to);
      return {
        register,
        header: column.header,
        key: String(snapshot.column("Nr")(row)).trim(),
        value,
        target: column.to,
        points: candidates.find(({ key }) => normaliseHeader(key) === normaliseHeader(value)) ?? null,
        candidates,
      };
    }
  }
  return null;
};

/** Every row of a register that can be referred to, by key; of a doubled key the first. */
const candidatesIn = (snapshots: Snapshots, target: RegisterName): readonly Candidate[] => {
  const snapshot = snapshots[target];
  const [key, title] = [snapshot.column("Nr"), snapshot.column(registers[target].recognition?.title ?? "Nr")];
  const candidates = new Map<string, Candidate>();
  for (const row of snapshot.rows) {
    const nr = key(row);
    if (isEmpty(nr) || candidates.has(normaliseHeader(nr))) continue;
    candidates.set(normaliseHeader(nr), { key: String(nr).trim(), title: String(title(row)).trim() });
  }
  return [...candidates.values()];
};
