import { registerNames, type RegisterName } from "../registers/names";
import type { Finding } from "../rules/finding";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";
import { looseKey, RegisterRows } from "./register-rows";
import type { Repair } from "./repair";
import { showBoth, showNew } from "./show-cell";
import { spacedReferencesTo } from "./spaced-references";

/** Figures that were adopted stay as they were adopted; a value of a list is the user's own. */
const leftAlone: ReadonlySet<RegisterName> = new Set(["Momentopnamen", "Lijsten"]);

/** Finds cells again on one snapshot; what it takes to do so is made when it is first asked. */
class Repairer {
  readonly #bySheet = new Map<string, RegisterRows[]>();
  readonly #spaced = new Map<RegisterName, ReadonlySet<string>>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  repair(finding: Finding, to: CellValue): Repair | null {
    for (const rows of this.#on(finding.sheet)) {
      const { register } = rows;
      const column = register.declaration.columns.find(({ header }) => header === finding.column);
      const row = column && rows.rowAt(finding.row - 1, column, finding.cell);
      if (!row) continue;
      const key = rows.keyOf(row);
      if (key === null || column.kind === "formula") return null;
      if (column.kind === "key" && this.#isReferredToWithSpaces(register, key)) return null;
      const from = register.column(finding.column)(row);
      if (from === to) return null;
      const { name } = register.declaration;
      return {
        finding,
        change: { register: name, key, header: finding.column, from, to },
        shown: showBoth(from, showNew(name, column, key, to)),
      };
    }
    return null;
  }

  #on(sheet: string): readonly RegisterRows[] {
    const known = this.#bySheet.get(sheet);
    if (known) return known;
    const rows = registerNames
      .filter((name) => !leftAlone.has(name) && this.snapshot.registers[name].location?.sheet === sheet)
      .map((name) => new RegisterRows(this.snapshot.registers[name]));
    this.#bySheet.set(sheet, rows);
    return rows;
  }

  #isReferredToWithSpaces({ declaration: { name } }: RegisterSnapshot, key: string): boolean {
    const spaced = this.#spaced.get(name) ?? spacedReferencesTo(name, this.snapshot);
    this.#spaced.set(name, spaced);
    return spaced.has(looseKey(key));
  }
}

/**
 * The findings that can be mended without asking what was meant, each with what is written over what; one a cell, in the order of
 * the findings. None for rows that cannot be found again by a key of their own, for formulas, or for a key whose mending would leave
 * a reference to it pointing nowhere.
 * @param findings of this snapshot
 */
export const repairsOf = (findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly Repair[] => {
  const repairer = new Repairer(snapshot);
  const cells = new Set<string>();
  return findings.flatMap((finding) => {
    const { fix, sheet, cell } = finding;
    const place = `${sheet}!${cell}`;
    if (fix === undefined || cells.has(place)) return [];
    const repair = repairer.repair(finding, fix);
    if (repair === null) return [];
    cells.add(place);
    return [repair];
  });
};
