import { nameIn } from "./name-in";
import type { Rule } from "./rule";
import { nameOf } from "./wording";

/** Rules that hold one register against another. */
export const acrossRegistersRules: readonly Rule[] = [
  {
    slug: "uitgangspunt-zonder-plan",
    severity: "waarschuwing",
    source: "Motie punt 3",
    says: "Geen werkplanregel verwijst naar een beleidsuitgangspunt van de raad",
    find: ({ registers: { Beleidsuitgangspunten, Teamplannen } }, report) => {
      if (Teamplannen.missing.includes("Beleidsuitgangspunt")) return;
      const [nr, reference] = [Beleidsuitgangspunten.column("Nr"), Teamplannen.column("Beleidsuitgangspunt")];
      // A reference with a stray space has its own finding and leaves no doubt about what is meant.
      const planned = new Set(Teamplannen.rows.map((row) => nameIn(reference(row))));
      for (const row of Beleidsuitgangspunten.rows) {
        const key = nameIn(nr(row));
        if (key === null || planned.has(key)) continue;
        report(Beleidsuitgangspunten, row, "Nr", {
          message: `Geen werkplanregel werkt aan ${nameOf(Beleidsuitgangspunten, row)}. Neem werk op in Teamplannen, of leg aan de raad voor dat dit blijft liggen.`,
        });
      }
    },
  },
];
