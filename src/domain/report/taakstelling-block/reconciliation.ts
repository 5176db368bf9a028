import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { constant, formula } from "../cells";
import { euro } from "../counting";
import {
  aarden,
  asEuro,
  checkedBySecond,
  inYear,
  inYears,
  measuresOf,
  minus,
  ofAard,
  ofOtherZekerheid,
  ofZekerheid,
  onTop,
  withoutAard,
  zekerheden,
  type Amount,
  type Selection,
} from "../key-figures/measures";
import { placedCells } from "../layout/placed-cells";
import { inEuro } from "../native";
import type { WideCell } from "../report";
import type { SheetCell } from "../sheet";
import { yearsAhead } from "./standing";

/** Left: from every measure of the table to what counts. Right: structural apart from incidental. As the table's columns. */
const spans = { label: 2 } as const;
const width = 10;

const legend =
  "Regels die niet meetellen staan in de tabel grijs en cursief. Gecontroleerd: Gecontroleerd door en Gecontroleerd op zijn beide gevuld (vier ogen).";

type Line = readonly WideCell[];

const cellOf = (cell: WideCell["cell"], span = 1): WideCell => ({ cell, span });

const number = (look: "count" | "euro", { native, expected }: Amount, id?: string): WideCell =>
  look === "euro"
    ? cellOf(formula("euro", ...asEuro({ native, expected }), id))
    : cellOf(formula("count", `=${native}`, expected, id));

/** A part of the measures: how many and how much; null where an amount would say nothing. */
interface Part {
  readonly id: string;
  readonly label: string;
  readonly count: Amount;
  readonly bedrag: Amount | null;
}

const counting = (snapshot: WorkbookSnapshot, year: Selection): readonly Part[] => {
  const { sum, count } = measuresOf(snapshot);
  const realised = [year, ofZekerheid("Gerealiseerd"), onTop];
  const part = (id: string, label: string, ...selections: readonly Selection[]): Part => ({
    id,
    label,
    count: count(...selections),
    bedrag: sum(...selections),
  });
  return [
    part("gecontroleerd", "Gerealiseerd, gecontroleerd door tweede", ...realised, checkedBySecond),
    {
      id: "nietGecontroleerd",
      label: "Gerealiseerd, nog niet gecontroleerd",
      count: minus(count(...realised), count(...realised, checkedBySecond)),
      bedrag: minus(sum(...realised), sum(...realised, checkedBySecond)),
    },
    part("hard", "Hard", year, ofZekerheid("Hard"), onTop),
    part("zacht", "Zacht", year, ofZekerheid("Zacht"), onTop),
  ];
};

/** The double-count guard in words: what does not count, and why. */
const notCounting = (snapshot: WorkbookSnapshot, year: Selection): readonly Part[] => {
  const { sum, count, countWithoutAmount } = measuresOf(snapshot);
  return [
    {
      id: "anderJaar",
      label: "Telt niet mee: ander of geen geldig jaar",
      count: minus(count(onTop), count(year, onTop)),
      bedrag: minus(sum(onTop), sum(year, onTop)),
    },
    {
      id: "bestaand",
      label: "Telt niet mee: al in bestaande taakstelling",
      count: minus(count(), count(onTop)),
      bedrag: minus(sum(), sum(onTop)),
    },
    {
      id: "andereZekerheid",
      label: "Telt niet mee: andere zekerheid",
      count: count(year, ofOtherZekerheid, onTop),
      bedrag: sum(year, ofOtherZekerheid, onTop),
    },
    { id: "zonderBedrag", label: "Telt niet mee: geen bedrag ingevuld", count: countWithoutAmount(), bedrag: null },
  ];
};

const partLine = ({ id, label, count, bedrag }: Part): Line => [
  cellOf(constant("label", label), spans.label),
  number("count", count, `${id}.aantal`),
  bedrag === null ? cellOf(null) : number("euro", bedrag, `${id}.bedrag`),
];

interface Total {
  readonly id: string;
  readonly label: WideCell["cell"];
  /** The lines that it adds up: from one id to another. The last may have no amount. */
  readonly from: string;
  readonly to: string;
  readonly lastAmount: string;
  readonly count: number;
  readonly bedrag: number;
}

const totalLine = ({ id, label, from, to, lastAmount, count, bedrag }: Total): Line => [
  cellOf(label, spans.label),
  cellOf(formula("totalCount", `=SUM({${from}.aantal}:{${to}.aantal})`, count, `${id}.aantal`)),
  cellOf(formula("totalEuro", inEuro(`SUM({${from}.bedrag}:{${lastAmount}.bedrag})`), bedrag, `${id}.bedrag`)),
];

const added = (parts: readonly Part[]): { count: number; bedrag: number } => ({
  count: parts.reduce((sum, { count }) => sum + count.expected, 0),
  bedrag: euro(parts.reduce((sum, { bedrag }) => sum + euro(bedrag?.expected ?? 0), 0)),
});

/** From what counts, by way of what does not and why, to every measure of the table. */
const reasonLines = (snapshot: WorkbookSnapshot): readonly Line[] => {
  const { jaar } = snapshot.settings.taakstelling;
  const year = inYear("Instelling_Taakstelling_jaar", jaar);
  const [inside, outside] = [counting(snapshot, year), notCounting(snapshot, year)];
  const words = (look: "columnHeader" | "totalLabel", before: string): WideCell["cell"] =>
    formula(look, `="${before} "&Instelling_Taakstelling_jaar`, `${before} ${jaar}`);
  return [
    [
      cellOf(words("columnHeader", "Wat meetelt voor"), spans.label),
      ...["Maatregelen", "Bedrag"].map((title) => cellOf(constant("columnHeaderRight", title))),
    ],
    ...inside.map(partLine),
    totalLine({
      id: "teltMee",
      label: words("totalLabel", "Telt mee voor"),
      from: "gecontroleerd",
      to: "zacht",
      lastAmount: "zacht",
      ...added(inside),
    }),
    ...outside.map(partLine),
    totalLine({
      id: "alle",
      label: constant("totalLabel", "Alle maatregelen"),
      from: "teltMee",
      to: "zonderBedrag",
      lastAmount: "andereZekerheid",
      ...added([...inside, ...outside]),
    }),
  ];
};

/** Structureel and Incidenteel per year and certainty: only a structural saving still holds in the years after. */
const kindLines = (snapshot: WorkbookSnapshot): readonly Line[] => {
  const { jaar } = snapshot.settings.taakstelling;
  const { sum } = measuresOf(snapshot);
  const amounts = (id: string, selections: readonly Selection[]): Line => {
    const parts = zekerheden.map((zekerheid) => sum(...selections, ofZekerheid(zekerheid), onTop));
    return [
      ...parts.map((part, place) => number("euro", part, `${id}.${zekerheden[place] ?? ""}`)),
      cellOf(
        formula(
          "euro",
          inEuro(`SUM({${id}.Gerealiseerd}:{${id}.Zacht})`),
          euro(parts.reduce((total, { expected }) => total + expected, 0)),
        ),
      ),
    ];
  };
  const lines = yearsAhead.flatMap((ahead) =>
    aarden.map((aard): Line => {
      const id = `${aard.toLowerCase()}.${ahead}`;
      const native = ahead === 0 ? "=Instelling_Taakstelling_jaar" : `=Instelling_Taakstelling_jaar+${ahead}`;
      return [
        cellOf(formula("label", native, jaar + ahead, id)),
        cellOf(constant("text", aard)),
        ...amounts(id, [inYear(`{${id}}`, jaar + ahead), ofAard(aard)]),
      ];
    }),
  );
  const last = yearsAhead.length - 1;
  const years = inYears(["{structureel.0}", jaar], [`{structureel.${last}}`, jaar + last]);
  return [
    [
      cellOf(constant("columnHeader", "Jaar")),
      cellOf(constant("columnHeader", "Aard")),
      ...[...zekerheden, "Totaal"].map((title) => cellOf(constant("columnHeaderRight", title))),
    ],
    ...lines,
    [cellOf(constant("label", "Zonder aard"), 2), ...amounts("zonderAard", [years, withoutAard])],
  ];
};

/** The measures that the lines on the left add up to, against the table itself. */
const controlLine = (snapshot: WorkbookSnapshot): Line => {
  const { jaar } = snapshot.settings.taakstelling;
  const year = inYear("Instelling_Taakstelling_jaar", jaar);
  const { bedrag } = added([...counting(snapshot, year), ...notCounting(snapshot, year)]);
  const everything = asEuro(measuresOf(snapshot).sum());
  return [
    cellOf(constant("label", "Som van Bedrag in de tabel"), 4),
    cellOf(formula("euro", ...everything, "tabel")),
    cellOf(
      formula(
        "control",
        '=IF(ROUND({alle.bedrag}-{tabel},2)=0,"sluit","sluit niet")',
        Math.abs(bedrag - everything[1]) < 0.005 ? "sluit" : "sluit niet",
      ),
    ),
  ];
};

/**
 * How the figures of the block follow from the table, from row 1 and column A of the part: which measures count, and how much of
 * Gerealiseerd a second person checked; which do not, how much that is and why; and Structureel and Incidenteel apart.
 */
export const reconciliationPart = (snapshot: WorkbookSnapshot): readonly (readonly (SheetCell | null)[])[] => {
  const right = [...kindLines(snapshot), controlLine(snapshot)];
  const lines = reasonLines(snapshot).map((left, row) => [...left, ...(right[row] ?? [])]);
  return placedCells([...lines, [cellOf(constant("note", legend), width)], []], width);
};
