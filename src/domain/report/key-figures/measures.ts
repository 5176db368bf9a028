import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { isError, sameText, type CellValue } from "../../values/cell-value";
import { euro, sumOf } from "../counting";
import { countIfs, equalTo, inEuro, sumIfs, type NativeCriterion } from "../native";

export const zekerheden = ["Gerealiseerd", "Hard", "Zacht"] as const;
export type Zekerheid = (typeof zekerheden)[number];

export const aarden = ["Structureel", "Incidenteel"] as const;
export type Aard = (typeof aarden)[number];

/** Reads a cell of a row by header. */
type CellOf = (header: string) => CellValue;

/** Which measures a figure takes: as Excel's criteria, and the same without Excel. */
export interface Selection {
  readonly criteria: readonly NativeCriterion[];
  readonly holds: (cell: CellOf) => boolean;
}

/** What a figure comes to: an expression without `=`, and its value; euro or a count. */
export interface Amount {
  readonly native: string;
  readonly expected: number;
}

/** A formula that shows nothing is a text to Excel; this asks for at least one character. */
const isText = (header: string): NativeCriterion => [header, '"?*"'];
const holdsText = (value: CellValue): boolean => typeof value === "string" && value !== "" && !isError(value);

const isNumber = (header: string): NativeCriterion => [header, '">-1E+300"'];

const isCell = (header: string, text: string): Selection => ({
  criteria: [[header, `"${text}"`]],
  holds: (cell) => sameText(cell(header), text),
});

const isOtherThan = (header: string, texts: readonly string[]): Selection => ({
  criteria: texts.map((text) => [header, `"<>${text}"`]),
  holds: (cell) => texts.every((text) => !sameText(cell(header), text)),
});

/** Only a saving on top of existing targets counts (Motie punt 7). */
export const onTop: Selection = {
  criteria: [["Bestaande taakstelling", '""']],
  holds: (cell) => cell("Bestaande taakstelling") === "",
};

/**
 * Measures of one year.
 * @param reference the cell or the name that holds the year
 */
export const inYear = (reference: string, year: number): Selection => ({
  criteria: equalTo("Jaar", reference),
  holds: (cell) => cell("Jaar") === year,
});

/** Measures from one year up to and including another; both are years with the reference that holds them. */
export const inYears = (first: readonly [string, number], last: readonly [string, number]): Selection => ({
  criteria: [
    ["Jaar", `">="&${first[0]}`],
    ["Jaar", `"<="&${last[0]}`],
  ],
  holds: (cell) => {
    const year = cell("Jaar");
    return typeof year === "number" && year >= first[1] && year <= last[1];
  },
});

export const ofZekerheid = (zekerheid: Zekerheid): Selection => isCell("Zekerheid", zekerheid);

/** A municipality may add certainties to its list; they cover nothing until they are one of the three. */
export const ofOtherZekerheid: Selection = isOtherThan("Zekerheid", zekerheden);

export const ofAard = (aard: Aard): Selection => isCell("Aard", aard);

export const withoutAard: Selection = isOtherThan("Aard", aarden);

/** Four eyes: who checked, and a real date on which. */
export const checkedBySecond: Selection = {
  criteria: [isText("Gecontroleerd door"), isNumber("Gecontroleerd op")],
  holds: (cell) => holdsText(cell("Gecontroleerd door")) && typeof cell("Gecontroleerd op") === "number",
};

export const plus = (...amounts: readonly Amount[]): Amount => ({
  native: amounts.map(({ native }) => native).join("+"),
  expected: amounts.reduce((sum, { expected }) => sum + expected, 0),
});

/** The first without the others. */
export const minus = (from: Amount, ...taken: readonly Amount[]): Amount => ({
  native: [from, ...taken].map(({ native }) => native).join("-"),
  expected: taken.reduce((rest, { expected }) => rest - expected, from.expected),
});

/** A figure that stands in another cell, by the id of that cell. */
export const standing = (id: string, expected: number): Amount => ({ native: `{${id}}`, expected });

/** As the formula of a cell and the value it must come to. */
export const asEuro = ({ native, expected }: Amount): readonly [formula: string, expected: number] => [
  inEuro(native),
  euro(expected),
];

/** The measures of a workbook: what meets all of some selections adds up to, and how many those are. */
export const measuresOf = ({ registers: { Taakstelling } }: WorkbookSnapshot) => {
  const accessors = new Map(
    Taakstelling.declaration.columns.map(({ header }) => [header, Taakstelling.column(header)] as const),
  );
  const bedrag = Taakstelling.column("Bedrag");
  const meets =
    (selections: readonly Selection[]) =>
    (row: Row): boolean => {
      const cell: CellOf = (header) => accessors.get(header)?.(row) ?? "";
      return selections.every(({ holds }) => holds(cell));
    };
  const criteriaOf = (selections: readonly Selection[]) => selections.flatMap(({ criteria }) => criteria);
  const count = (rows: readonly Row[], criteria: readonly NativeCriterion[]): Amount => ({
    native: countIfs("Taakstelling", criteria),
    expected: rows.length,
  });
  return {
    /** Euro. */
    sum: (...selections: readonly Selection[]): Amount => ({
      native: sumIfs("Taakstelling", "Bedrag", criteriaOf(selections)),
      expected: euro(sumOf(Taakstelling.rows, bedrag, meets(selections))),
    }),
    /** Measures that have an amount. */
    count: (...selections: readonly Selection[]): Amount =>
      count(
        Taakstelling.rows.filter((row) => typeof bedrag(row) === "number" && meets(selections)(row)),
        // First a criterion of which LibreOffice counts no empty cells: with "equal to nothing" in front it counts none at all.
        [isNumber("Bedrag"), ...criteriaOf(selections)],
      ),
    /** Measures with a Nr and without an amount: empty, or a text such as `PM`. */
    countWithoutAmount: (): Amount => {
      const nr = Taakstelling.column("Nr");
      const named = Taakstelling.rows.filter((row) => holdsText(nr(row)));
      return minus(
        count(named, [isText("Nr")]),
        count(
          named.filter((row) => typeof bedrag(row) === "number"),
          [isText("Nr"), isNumber("Bedrag")],
        ),
      );
    },
  };
};
