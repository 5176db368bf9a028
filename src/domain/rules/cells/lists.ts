import { closest } from "fastest-levenshtein";
import { quarterFrom } from "../../snapshot/settings";
import { quote } from "../wording";
import type { CellContext, CellRule } from "./cell-rule";

/** Beyond this a text is no slip of the pen, and comparing a page of text with every value takes long. */
const longestCompared = 100;

/** A value that the text is the beginning of; else the value that takes the fewest changes of letters, whatever the case. */
const nearest = (text: string, values: readonly string[]): string => {
  const lower = values.map((value) => value.toLowerCase());
  const typed = text.trim().slice(0, longestCompared).toLowerCase();
  const begun = lower.findIndex((value) => value.startsWith(typed));
  return values[begun >= 0 ? begun : lower.indexOf(closest(typed, lower))] ?? "";
};

const loose = (text: string): string => text.trim().toLowerCase();

const quarters = ["Q1", "Q2", "Q3", "Q4"];

const valuesFor = ({ holds, snapshot }: CellContext): readonly string[] | null => {
  if (holds.kind === "quarter") return quarters;
  return holds.kind === "list" ? snapshot.lists[holds.list] : null;
};

/** Cells that take their value from a list. */
export const listRules: readonly CellRule[] = [
  {
    slug: "waarde-schrijfwijze",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "Een waarde wijkt alleen in hoofdletters of spaties af van haar lijst",
    judges: "filled",
    prepare: ({ holds, column, snapshot }) => {
      // A quarter may be written as 3, K3 or q3: those all mean something.
      if (holds.kind !== "list") return null;
      const values = snapshot.lists[holds.list];
      const exact = new Set(values);
      const spelling = new Map(values.map((value) => [loose(value), value]));
      return (value) => {
        const text = String(value);
        if (exact.has(text)) return null;
        const own = spelling.get(loose(text));
        return own === undefined
          ? null
          : {
              message: `${column.header} ${quote(value)} staat in de lijst als ${quote(own)}. Neem die schrijfwijze over.`,
              fix: own,
            };
      };
    },
  },
  {
    slug: "waarde-niet-in-lijst",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een waarde staat niet in haar lijst",
    judges: "filled",
    prepare: (context) => {
      const { holds, column } = context;
      const values = valuesFor(context);
      if (values === null) return null;
      const known = new Set(values.map(loose));
      return (value) => {
        const text = String(value);
        if (holds.kind === "quarter" ? quarterFrom(value) !== null : known.has(loose(text))) return null;
        return {
          message: `${column.header} ${quote(value)} staat niet in de lijst. Kies een waarde uit de lijst; ${quote(nearest(text, values))} lijkt er het meest op.`,
        };
      };
    },
  },
];
