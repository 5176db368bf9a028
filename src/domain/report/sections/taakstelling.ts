import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { column, constant, emptyLine, formula, home, note, repeat } from "../cells";
import { chartColors } from "../chart-colors";
import { euro } from "../counting";
import {
  aarden,
  asEuro,
  inYear,
  measuresOf,
  minus,
  ofAard,
  ofZekerheid,
  onTop,
  withoutAard,
  zekerheden,
  type Selection,
} from "../key-figures/measures";
import { inEuro } from "../native";
import type { ChartBand, Control, ReportCell, ReportChart, ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const parts = ["gerealiseerd", "hard", "zacht", "totaal", "restant"] as const;
const apart = ["overigeZekerheid", "anderJaar", "teltNietMee"] as const;

const explanations: Readonly<Record<(typeof parts)[number] | (typeof apart)[number], string>> = {
  gerealiseerd: "Afgeraamd in de begroting",
  hard: "Besloten, nog te verwerken",
  zacht: "Voorzien, nog te besluiten",
  totaal: "Gerealiseerd, hard en zacht samen",
  restant: "Nog niet gedekt",
  overigeZekerheid: "Maatregelen voor het taakstellingsjaar die niet gerealiseerd, hard of zacht zijn",
  anderJaar: "Maatregelen voor een ander jaar dan het taakstellingsjaar, of zonder geldig jaar",
  teltNietMee: "Maatregelen die al in een bestaande taakstelling zitten",
};

/** The amount and what covers it; below that what does not count. */
const coverTable = ({ figure }: ReportContext): ReportTable => {
  const bedrag = figure("taakstelling.bedrag");
  const share = (name: (typeof parts)[number]): ReportCell => {
    const { id, expected } = figure(`taakstelling.${name}`);
    return formula(
      "percentage",
      `=IF({${bedrag.id}}=0,0,{${id}}/{${bedrag.id}})`,
      bedrag.expected === 0 ? 0 : expected / bedrag.expected,
    );
  };
  return {
    kind: "table",
    columns: [
      column("Onderdeel", 2),
      column("Bedrag", 1, "right"),
      column("Aandeel", 1, "right"),
      column("Betekenis", 6),
    ],
    rows: [
      [
        constant("label", bedrag.label),
        repeat(bedrag),
        null,
        constant("text", "Te bezuinigen bovenop bestaande taakstellingen (Motie punt 7)"),
      ],
      ...parts.map((name) => {
        const figureOf = figure(`taakstelling.${name}`);
        return [constant("label", figureOf.label), repeat(figureOf), share(name), constant("text", explanations[name])];
      }),
      ...apart.map((name) => {
        const figureOf = figure(`taakstelling.${name}`);
        return [constant("label", figureOf.label), home(figureOf), null, constant("text", explanations[name])];
      }),
    ],
  };
};

/** The Taakstelling jaar and every other year that a measure names. */
const yearsOf = ({ registers: { Taakstelling }, settings }: WorkbookSnapshot): readonly number[] => {
  const named = Taakstelling.rows.map(Taakstelling.column("Jaar")).filter((year) => typeof year === "number");
  return [...new Set([settings.taakstelling.jaar, ...named])].sort((a, b) => a - b);
};

/** Per certainty, and their total. */
const certaintyColumns = (firstTitle: string): ReportTable["columns"] => [
  column(firstTitle, 3),
  ...[...zekerheden, "Totaal"].map((title) => column(title, 1, "right")),
];

const yearHeaderId = (zekerheid: string): string => `jaar.kop.${zekerheid}`;

const certaintyCells = ({ snapshot }: ReportContext, id: string, selections: readonly Selection[]) => {
  const { sum } = measuresOf(snapshot);
  return zekerheden.map((zekerheid) => {
    const [native, expected] = asEuro(sum(...selections, ofZekerheid(zekerheid), onTop));
    return formula("euro", native, expected, `${id}.${zekerheid}`);
  });
};

const yearTable = (context: ReportContext): ReportTable => {
  const { sum } = measuresOf(context.snapshot);
  return {
    kind: "table",
    columns: [
      column("Jaar", 3),
      ...zekerheden.map((zekerheid) => column(zekerheid, 1, "right", yearHeaderId(zekerheid))),
      column("Totaal", 1, "right"),
      column("Telt niet mee", 1, "right"),
      column("", 2),
    ],
    rows: yearsOf(context.snapshot).map((year, place) => {
      const id = `jaar.${place + 1}`;
      const selection = inYear(`{${id}}`, year);
      const cells = certaintyCells(context, id, [selection]);
      const notCounting = asEuro(minus(sum(selection), sum(selection, onTop)));
      return [
        constant("label", year, id),
        ...cells,
        formula("euro", inEuro(`SUM({${id}.Gerealiseerd}:{${id}.Zacht})`), totalOf(cells), `${id}.totaal`),
        formula("euro", ...notCounting),
        null,
      ];
    }),
  };
};

const certaintyColors = [chartColors.dark, chartColors.middle, chartColors.light] as const;

/** What covers the saving, per year and certainty; nothing where there is none. */
const yearChart = ({ snapshot }: ReportContext): readonly ChartBand[] => {
  if (snapshot.registers.Taakstelling.rows.length === 0) return [];
  const last = yearsOf(snapshot).length;
  const chart: ReportChart = {
    name: "Grafiek taakstelling",
    kind: "BarStacked",
    title: "Taakstelling naar jaar en zekerheid (× € 1.000)",
    numberFormat: "#,##0,",
    categories: ["jaar.1", `jaar.${last}`],
    series: zekerheden.map((zekerheid, place) => ({
      name: yearHeaderId(zekerheid),
      values: [`jaar.1.${zekerheid}`, `jaar.${last}.${zekerheid}`],
      color: certaintyColors[place] ?? chartColors.grey,
    })),
  };
  return [{ kind: "charts", charts: [{ chart, column: 0, span: 7 }], lines: [], rows: 8 }];
};

const totalOf = (cells: readonly ReportCell[]): number =>
  euro(cells.reduce((sum, { content }) => ("expected" in content ? sum + Number(content.expected) : sum), 0));

/** Structural apart from incidental: only a structural saving still holds next year. */
const kindTable = (context: ReportContext): ReportTable => {
  const { figure, snapshot } = context;
  const year = inYear("{taakstelling.jaar}", snapshot.settings.taakstelling.jaar);
  const kinds = [
    ...aarden.map((aard) => ({ id: `taakstelling.${aard.toLowerCase()}`, selection: ofAard(aard) })),
    { id: "taakstelling.zonderAard", selection: withoutAard },
  ];
  return {
    kind: "table",
    columns: [...certaintyColumns("Aard"), column("", 3)],
    rows: kinds.map(({ id, selection }) => {
      const total = figure(id);
      return [constant("label", total.label), ...certaintyCells(context, id, [year, selection]), home(total), null];
    }),
  };
};

const signOffExplanations = {
  gecontroleerd: "Gerealiseerd, met Gecontroleerd door en Gecontroleerd op gevuld (vier ogen)",
  nietGecontroleerd: "Gerealiseerd, maar een tweede heeft nog niet getekend",
} as const;

/** How much of what is called Gerealiseerd a second person has looked at. */
const signOffTable = ({ figure }: ReportContext): ReportTable => ({
  kind: "table",
  columns: [column("Vier ogen", 3), column("Bedrag", 1, "right"), column("Betekenis", 6)],
  rows: (["gecontroleerd", "nietGecontroleerd"] as const).map((name) => {
    const figureOf = figure(`taakstelling.${name}`);
    return [constant("label", figureOf.label), home(figureOf), constant("text", signOffExplanations[name])];
  }),
});

const controls = ({ snapshot, figure }: ReportContext): readonly Control[] => {
  const value = (name: string): number => figure(`taakstelling.${name}`).expected;
  const counted = ["gerealiseerd", "hard", "zacht"];
  const everything = asEuro(measuresOf(snapshot).sum());
  const sum = (names: readonly string[]): { formula: string; expected: number } => ({
    formula: inEuro(names.map((name) => `{taakstelling.${name}}`).join("+")),
    expected: euro(names.reduce((total, name) => total + value(name), 0)),
  });
  return [
    {
      id: "taakstelling.bedrag",
      label: "Taakstelling: gerealiseerd + hard + zacht + restant = bedrag",
      look: "euro",
      shown: sum([...counted, "restant"]),
      register: { formula: "={taakstelling.bedrag}", expected: value("bedrag") },
    },
    {
      id: "taakstelling.maatregelen",
      label:
        "Taakstelling: gerealiseerd + hard + zacht + andere zekerheid + ander jaar + telt niet mee = alle maatregelen",
      look: "euro",
      shown: sum([...counted, ...apart]),
      register: { formula: everything[0], expected: everything[1] },
    },
    {
      id: "taakstelling.aard",
      label: "Taakstelling: structureel + incidenteel + zonder aard = gerealiseerd + hard + zacht",
      look: "euro",
      shown: sum(["structureel", "incidenteel", "zonderAard"]),
      register: sum(counted),
    },
    {
      id: "taakstelling.vierOgen",
      label: "Taakstelling: gecontroleerd door een tweede + nog niet gecontroleerd = gerealiseerd",
      look: "euro",
      shown: sum(["gecontroleerd", "nietGecontroleerd"]),
      register: { formula: "={taakstelling.gerealiseerd}", expected: value("gerealiseerd") },
    },
  ];
};

/** The saving on top of existing targets, per year and certainty (Motie punt 7). */
export const taakstelling: SectionDeclaration = {
  build: (context) => ({
    title: "Taakstelling",
    startsPage: false,
    blocks: [
      ...(context.snapshot.registers.Taakstelling.rows.length === 0 ? [note("Er zijn nog geen maatregelen.")] : []),
      coverTable(context),
      emptyLine,
      yearTable(context),
      ...yearChart(context),
      emptyLine,
      kindTable(context),
      emptyLine,
      signOffTable(context),
    ],
  }),
  controls,
};
