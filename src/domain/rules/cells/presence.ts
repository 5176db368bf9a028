import { hasBrokenRegister } from "../workbook/evidence";
import type { CellRule } from "./cell-rule";

/** What a formula shows when the table or name it refers to is not there. */
const pointsAtNothing: ReadonlySet<string> = new Set(["#REF!", "#NAME?", "#VERW!", "#NAAM?"]);

/** Cells that hold an error, or nothing where something belongs. */
export const presenceRules: readonly CellRule[] = [
  {
    slug: "formulefout",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een cel bevat een foutwaarde van Excel, zoals #VERW! of #N/B",
    judges: "error",
    prepare: ({ column, snapshot }) => {
      // One finding says that a register is gone or no table any more; what refers to it mends itself when that is mended.
      const isConsequence = column.kind === "formula" && hasBrokenRegister(snapshot);
      return (value) =>
        isConsequence && pointsAtNothing.has(String(value))
          ? null
          : {
              message: `${column.header} bevat de foutwaarde ${String(value)}. Herstel de formule of typ de waarde opnieuw in.`,
            };
    },
  },
  {
    slug: "zonder-beleidsuitgangspunt",
    severity: "fout",
    source: "Motie punt 3",
    says: "Een werkplanregel noemt geen beleidsuitgangspunt van de raad",
    judges: "empty",
    prepare: ({ column, register }) => {
      if (register.declaration.name !== "Teamplannen" || column.header !== "Beleidsuitgangspunt") return null;
      return () => ({
        message:
          "Deze werkplanregel noemt geen beleidsuitgangspunt. Vul het Nr in van het uitgangspunt waar dit werk uit volgt.",
      });
    },
  },
  {
    slug: "verplicht-leeg",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een verplichte cel is leeg; Deadline is verplicht zolang het actiepunt open staat en niet doorlopend is",
    judges: "empty",
    prepare: ({ column, snapshot }) => {
      const required = { message: `${column.header} is leeg. Vul ${column.header} in: dit is een verplicht veld.` };
      if (column.required) return () => required;
      if (column.requiredWhen === undefined) return null;
      const { applies, says } = column.requiredWhen;
      const conditional = { message: `${column.header} is leeg. Vul ${column.header} in: dat is verplicht ${says}.` };
      const isAsked = applies(snapshot);
      return (_, row) => (isAsked(row) ? conditional : null);
    },
  },
];
