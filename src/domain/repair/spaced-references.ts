import { registers } from "../registers";
import { registerNames, type RegisterName } from "../registers/names";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty } from "../values/cell-value";
import { looseKey } from "./register-rows";

/**
 * The keys of a register, loose, that some row refers to with a stray space. `MATCH` sees spaces: without the space in the key such a
 * reference points nowhere, so those keys stay as they are until the references are right.
 */
export const spacedReferencesTo = (register: RegisterName, snapshot: WorkbookSnapshot): ReadonlySet<string> => {
  const spaced = new Set<string>();
  for (const name of registerNames) {
    const from = snapshot.registers[name];
    for (const column of registers[name].columns) {
      if (column.kind !== "reference" || column.to !== register) continue;
      const value = from.column(column.header);
      for (const row of from.rows) {
        const text = String(value(row));
        if (text !== text.trim() && !isEmpty(text)) spaced.add(looseKey(text));
      }
    }
  }
  return spaced;
};
