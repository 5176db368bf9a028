import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";
import { constant, formula } from "./cells";
import { euro } from "./counting";
import { measures, measureSums, zekerheden, type Zekerheid } from "./key-figures/taakstelling";
import { placedCells } from "./layout/placed-cells";
import { inEuro } from "./native";
import type { WideCell } from "./report";
import type { SheetCell } from "./sheet";

/** Rows of the block, the white row below it included: the table's headers stand in the row after it. */
export const taakstellingBlockRows = 9;

/** The Taakstelling jaar and the three after it: a multi-year budget. */
const yearsAhead = [0, 1, 2, 3] as const;

const explanation =
  "Maatregelen uit de tabel hieronder. Alleen het taakstellingsjaar telt mee voor het bedrag; wat al in een bestaande taakstelling zit, telt niet mee.";

/** Spans follow the widths of the table's columns below: two narrow ones make one amount. */
const spans = {
  year: 2,
  bedrag: 1,
  gerealiseerd: 1,
  hard: 2,
  zacht: 1,
  totaal: 1,
  restant: 1,
  teltNietMee: 1,
} as const;

const width = Object.values(spans).reduce((sum, span) => sum + span, 0);

const headers: readonly WideCell[] = [
  { cell: constant("columnHeader", "Jaar"), span: spans.year },
  ...(
    [
      ["Taakstelling", spans.bedrag],
      ["Gerealiseerd", spans.gerealiseerd],
      ["Hard", spans.hard],
      ["Zacht", spans.zacht],
      ["Totaal", spans.totaal],
      ["Restant", spans.restant],
      ["Telt niet mee", spans.teltNietMee],
    ] as const
  ).map(([title, span]) => ({ cell: constant("columnHeaderRight", title), span })),
];

interface Amounts {
  readonly native: Readonly<Record<Zekerheid, string>>;
  readonly expected: Readonly<Record<Zekerheid, number>>;
  readonly notCounting: { readonly native: string; readonly expected: number };
}

/** One line: per certainty, their total, and apart what does not count. */
const line = (
  id: string,
  label: WideCell,
  { native, expected, notCounting }: Amounts,
  target: number | null,
): readonly WideCell[] => {
  const total = euro(zekerheden.reduce((sum, zekerheid) => sum + expected[zekerheid], 0));
  const looks = target === null ? "euro" : "totalEuro";
  const ofZekerheid = (zekerheid: Zekerheid, span: number): WideCell => ({
    cell: formula(looks, inEuro(native[zekerheid]), expected[zekerheid], `${id}.${zekerheid}`),
    span,
  });
  return [
    label,
    {
      cell: target === null ? null : formula(looks, "=Instelling_Taakstelling_bedrag", target, `${id}.bedrag`),
      span: spans.bedrag,
    },
    ofZekerheid("Gerealiseerd", spans.gerealiseerd),
    ofZekerheid("Hard", spans.hard),
    ofZekerheid("Zacht", spans.zacht),
    {
      cell: formula(looks, inEuro(`SUM({${id}.Gerealiseerd}:{${id}.Zacht})`), total, `${id}.totaal`),
      span: spans.totaal,
    },
    {
      cell: target === null ? null : formula(looks, inEuro(`{${id}.bedrag}-{${id}.totaal}`), euro(target - total)),
      span: spans.restant,
    },
    { cell: formula(looks, inEuro(notCounting.native), notCounting.expected), span: spans.teltNietMee },
  ];
};

const perZekerheid = <T>(of: (zekerheid: Zekerheid) => T): Readonly<Record<Zekerheid, T>> => ({
  Gerealiseerd: of("Gerealiseerd"),
  Hard: of("Hard"),
  Zacht: of("Zacht"),
});

/**
 * The block above the table of Taakstelling, from row 1 and column A of its sheet: taakstelling, gerealiseerd, hard, zacht,
 * totaal and restant of the Taakstelling jaar; the years after it; and apart what stands in another year or does not count.
 * The amount is set for the Taakstelling jaar alone, so other years have no restant.
 */
export const taakstellingBlock = (snapshot: WorkbookSnapshot): readonly (readonly (SheetCell | null)[])[] => {
  const { bedrag, jaar } = snapshot.settings.taakstelling;
  const sums = measureSums(snapshot);
  const wide = (look: "title" | "note", native: string | null, value: CellValue): readonly WideCell[] => [
    { cell: native === null ? constant(look, value) : formula(look, native, value), span: width },
  ];
  const yearLine = (ahead: number): readonly WideCell[] => {
    const id = `jaar.${ahead}`;
    const first = ahead === 0;
    const native = first ? "=Instelling_Taakstelling_jaar" : `=Instelling_Taakstelling_jaar+${ahead}`;
    return line(
      id,
      { cell: formula(first ? "totalLabel" : "label", native, jaar + ahead, id), span: spans.year },
      {
        native: perZekerheid((zekerheid) => measures.ofYear(`{${id}}`, zekerheid)),
        expected: perZekerheid((zekerheid) => sums.ofYear(jaar + ahead, zekerheid)),
        notCounting: { native: measures.notCountingOfYear(`{${id}}`), expected: sums.notCountingOfYear(jaar + ahead) },
      },
      first ? bedrag : null,
    );
  };
  const year = "{jaar.0}";
  const otherYears = line(
    "ander",
    { cell: constant("label", "Ander jaar (alle samen)"), span: spans.year },
    {
      native: perZekerheid((zekerheid) => `${measures.ofAnyYear(zekerheid)}-${measures.ofYear(year, zekerheid)}`),
      expected: perZekerheid((zekerheid) => sums.ofOtherYears(jaar, zekerheid)),
      notCounting: {
        native: `${measures.everything}-${measures.allOfAnyYear}-(${measures.notCountingOfYear(year)})`,
        expected: euro(sums.notCounting - sums.notCountingOfYear(jaar)),
      },
    },
    null,
  );
  return placedCells(
    [
      wide("title", '="Taakstelling "&Instelling_Taakstelling_jaar', `Taakstelling ${jaar}`),
      wide("note", null, explanation),
      headers,
      ...yearsAhead.map(yearLine),
      otherYears,
      [],
    ],
    width,
  );
};
