import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Report, RuleDescription } from "./rule";

/** The rule on columns that are not there. */
export const columnMissing: RuleDescription = {
  slug: "kolom-ontbreekt",
  severity: "fout",
  source: "Werkafspraak registratie",
  says: "Een verplichte kolom ontbreekt in de tabel van een register, of een kolom waar een regel naar kijkt",
};

/** Optional columns that rules asked for and that are not there: one finding for the column, not one for each row. */
export class AbsentColumns {
  readonly #noted = new Map<RegisterSnapshot, Set<string>>();

  /** True when the column is not there, so that no row can be blamed. */
  note(register: RegisterSnapshot, header: string): boolean {
    if (register.position(header) !== null) return false;
    this.#noted.set(register, (this.#noted.get(register) ?? new Set()).add(header));
    return true;
  }

  /** A required column that is missing has its finding whether or not a rule asked for it. */
  tell(report: Report): void {
    for (const [register, headers] of this.#noted) {
      const { name, columns } = register.declaration;
      for (const { header, required, requiredWhen } of columns) {
        if (required || requiredWhen !== undefined || !headers.has(header)) continue;
        report(register, null, header, {
          severity: "waarschuwing",
          message: `De kolom ${header} ontbreekt in ${name}; de regels die ernaar kijken, zijn niet gecontroleerd. Herstel haar kop als die gewijzigd is; kies anders Werkmap aanvullen, dat voegt de kolom toe.`,
        });
      }
    }
  }
}
