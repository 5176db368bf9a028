import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty } from "../values/cell-value";
import type { PlannedCell } from "./plan";
import { newRow } from "./register-rows";

/** Required headers that a row leaves empty once its planned cells are written; the key is never among them. */
export const stillEmptyIn = (
  snapshot: WorkbookSnapshot,
  register: RegisterSnapshot,
): ((existing: Row | null, cells: readonly PlannedCell[]) => readonly string[]) => {
  const columns = register.declaration.columns
    .filter(({ kind }) => kind !== "key")
    .map(({ header, required, requiredWhen }) => ({
      header,
      current: register.column(header),
      isRequired: required ? () => true : (requiredWhen?.applies(snapshot) ?? (() => false)),
    }));
  return (existing, cells) => {
    const before = existing ?? newRow;
    const values = [...before.values];
    const filled = new Set<string>();
    for (const { header, to } of cells) {
      const position = register.position(header);
      if (position !== null) values[position] = to;
      filled.add(header);
    }
    const row = { ...before, values };
    return columns
      .filter(({ header, current, isRequired }) => !filled.has(header) && isEmpty(current(row)) && isRequired(row))
      .map(({ header }) => header);
  };
};
