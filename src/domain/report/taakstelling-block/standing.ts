import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { CellValue } from "../../values/cell-value";
import { constant, formula } from "../cells";
import {
  asEuro,
  inYear,
  measuresOf,
  minus,
  ofZekerheid,
  onTop,
  plus,
  standing,
  type Amount,
  type Zekerheid,
} from "../key-figures/measures";
import { placedCells } from "../layout/placed-cells";
import { inEuro } from "../native";
import type { WideCell } from "../report";
import type { SheetCell } from "../sheet";

/** The Taakstelling jaar and the three after it: a multi-year budget. */
export const yearsAhead = [0, 1, 2, 3] as const;

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
  readonly covering: Readonly<Record<Zekerheid, Amount>>;
  readonly notCounting: Amount;
}

/** One line: per certainty, their total, and apart what does not count. */
const line = (
  id: string,
  label: WideCell,
  { covering, notCounting }: Amounts,
  target: number | null,
): readonly WideCell[] => {
  const looks = target === null ? "euro" : "totalEuro";
  const cell = (amount: Amount, span: number, name?: string): WideCell => ({
    cell: formula(looks, ...asEuro(amount), name === undefined ? undefined : `${id}.${name}`),
    span,
  });
  const total = asEuro(plus(...Object.values(covering)))[1];
  return [
    label,
    {
      cell: target === null ? null : formula(looks, "=Instelling_Taakstelling_bedrag", target, `${id}.bedrag`),
      span: spans.bedrag,
    },
    cell(covering.Gerealiseerd, spans.gerealiseerd, "Gerealiseerd"),
    cell(covering.Hard, spans.hard, "Hard"),
    cell(covering.Zacht, spans.zacht, "Zacht"),
    {
      cell: formula(looks, inEuro(`SUM({${id}.Gerealiseerd}:{${id}.Zacht})`), total, `${id}.totaal`),
      span: spans.totaal,
    },
    target === null
      ? { cell: null, span: spans.restant }
      : cell(minus(standing(`${id}.bedrag`, target), standing(`${id}.totaal`, total)), spans.restant),
    cell(notCounting, spans.teltNietMee),
  ];
};

const perZekerheid = <T>(of: (zekerheid: Zekerheid) => T): Readonly<Record<Zekerheid, T>> => ({
  Gerealiseerd: of("Gerealiseerd"),
  Hard: of("Hard"),
  Zacht: of("Zacht"),
});

/**
 * Where the saving stands, from row 1 and column A: taakstelling, gerealiseerd, hard, zacht, totaal and restant of the
 * Taakstelling jaar; the years after it; and apart what stands in another year or does not count. The amount is set for the
 * Taakstelling jaar alone, so other years have no restant.
 */
export const standingPart = (snapshot: WorkbookSnapshot): readonly (readonly (SheetCell | null)[])[] => {
  const { bedrag, jaar } = snapshot.settings.taakstelling;
  const { sum } = measuresOf(snapshot);
  const wide = (look: "title" | "note", native: string | null, value: CellValue): readonly WideCell[] => [
    { cell: native === null ? constant(look, value) : formula(look, native, value), span: width },
  ];
  const yearLine = (ahead: number): readonly WideCell[] => {
    const id = `jaar.${ahead}`;
    const first = ahead === 0;
    const native = first ? "=Instelling_Taakstelling_jaar" : `=Instelling_Taakstelling_jaar+${ahead}`;
    const year = inYear(`{${id}}`, jaar + ahead);
    return line(
      id,
      { cell: formula(first ? "totalLabel" : "label", native, jaar + ahead, id), span: spans.year },
      {
        covering: perZekerheid((zekerheid) => sum(year, ofZekerheid(zekerheid), onTop)),
        notCounting: minus(sum(year), sum(year, onTop)),
      },
      first ? bedrag : null,
    );
  };
  const year = inYear("{jaar.0}", jaar);
  const otherYears = line(
    "ander",
    { cell: constant("label", "Ander jaar (alle samen)"), span: spans.year },
    {
      covering: perZekerheid((zekerheid) =>
        minus(sum(ofZekerheid(zekerheid), onTop), sum(year, ofZekerheid(zekerheid), onTop)),
      ),
      notCounting: plus(minus(sum(), sum(onTop), sum(year)), sum(year, onTop)),
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
