import { registerNames } from "../registers/names";
import { columnMissing } from "./absent-columns";
import type { Rule } from "./rule";

/** Rules on the tables themselves. */
export const structureRules: readonly Rule[] = [
  {
    ...columnMissing,
    find: ({ registers }, report) => {
      for (const name of registerNames) {
        const register = registers[name];
        for (const { header, required, requiredWhen } of register.declaration.columns) {
          if ((!required && requiredWhen === undefined) || !register.missing.includes(header)) continue;
          report(register, null, header, {
            message: `De verplichte kolom ${header} ontbreekt in ${name}. Voeg de kolom toe, of herstel haar kop.`,
          });
        }
      }
    },
  },
];
