import { closest } from "fastest-levenshtein";
import { quarterFrom } from "../../snapshot/settings";
import type { CellValue } from "../../values/cell-value";
import { quote } from "../wording";
import type { CellContext, CellRule } from "./cell-rule";
import { spelledValues } from "./list-spelling";
import { slipFor } from "./slip-of-the-pen";

const loose = (text: string): string => text.trim().toLowerCase();

/** Beyond this a text is no slip of the pen, and comparing a page of text with every value takes long. */
const longestCompared = 100;

/**
 * A value that the text is the beginning of, or that is the beginning of the text; else the value that takes the fewest changes of
 * letters, whatever the case.
 */
const nearest = (text: string, values: readonly string[]): string => {
  const typed = loose(text).slice(0, longestCompared);
  const loosened = values.map(loose);
  const near =
    loosened.find((value) => value.startsWith(typed)) ??
    loosened.find((value) => typed.startsWith(value)) ??
    closest(typed, loosened);
  return values[loosened.indexOf(near)] ?? "";
};

const quarters = ["Q1", "Q2", "Q3", "Q4"];

/** A value that is meant beyond doubt, and whether it takes another reading of the letters to get there. */
interface Meant {
  readonly fix: string;
  readonly isSlip: boolean;
}

/** Reads what is not in the list as one of its values; null where it is none of them, or could be more than one. */
const meantIn = ({ holds }: CellContext, values: readonly string[]): ((value: CellValue) => Meant | null) => {
  if (holds.kind !== "list") return () => null;
  const spelled = spelledValues(holds.list, values);
  const slip = slipFor(values);
  return (value) => {
    const [fix, ...more] = spelled(value);
    if (more.length > 0) return null;
    if (fix !== undefined) return { fix, isSlip: false };
    const near = slip(String(value));
    return near === null ? null : { fix: near, isSlip: true };
  };
};

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
      const spelling = new Map<string, string | null>();
      // A list that has a value in two spellings does not say which is right.
      for (const value of exact) spelling.set(loose(value), spelling.has(loose(value)) ? null : value);
      return (value) => {
        const text = String(value);
        if (exact.has(text)) return null;
        const own = spelling.get(loose(text));
        if (own === undefined) return null;
        const said = `${column.header} ${quote(value)} staat`;
        return own === null
          ? {
              message: `${said} in de lijst in meer dan één schrijfwijze. Kies er een, en haal de andere uit de lijst.`,
            }
          : { message: `${said} in de lijst als ${quote(own)}. Neem die schrijfwijze over.`, fix: own };
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
      const meantBy = meantIn(context, values);
      return (value) => {
        const text = String(value);
        if (holds.kind === "quarter" ? quarterFrom(value) !== null : known.has(loose(text))) return null;
        const meant = meantBy(value);
        return {
          message: `${column.header} ${quote(value)} staat niet in de lijst. Kies een waarde uit de lijst; ${quote(meant?.fix ?? nearest(text, values))} lijkt er het meest op.`,
          ...meant,
        };
      };
    },
  },
];
