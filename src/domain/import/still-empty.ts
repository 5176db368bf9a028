import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, type CellValue } from "../values/cell-value";
import type { PlannedCell } from "./plan";

/** Required headers that a row leaves empty once its planned cells are written; the key is never among them. */
export const stillEmptyIn = (
  snapshot: WorkbookSnapshot,
  register: RegisterSnapshot,
): ((existing: Row | null, cells: readonly PlannedCell[]) => readonly string[]) => {
  const positions = new Map(register.declaration.columns.map(({ header }) => [header, register.position(header)]));
  const required = register.declaration.columns
    .filter((column) => column.kind !== "key" && (column.required || column.requiredWhen !== undefined))
    .map((column) => ({
      header: column.header,
      position: positions.get(column.header) ?? null,
      applies: column.required ? () => true : (column.requiredWhen?.applies(snapshot) ?? (() => false)),
    }));
  return (existing, cells) => {
    const values: CellValue[] = [...(existing?.values ?? [])];
    const filled = new Set<string>();
    for (const { header, to } of cells) {
      const position = positions.get(header) ?? null;
      if (position !== null) values[position] = to;
      filled.add(header);
    }
    const row = { index: existing?.index ?? 0, values };
    return required
      .filter(
        ({ header, position, applies }) => !filled.has(header) && isEmpty(values[position ?? -1] ?? "") && applies(row),
      )
      .map(({ header }) => header);
  };
};
