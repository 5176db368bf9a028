import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { column, constant, emptyLine, formula, home, note, repeat } from "../cells";
import { euro } from "../counting";
import { measures, measureSums, zekerheden } from "../key-figures/taakstelling";
import { inEuro } from "../native";
import type { Control, ReportCell, ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const parts = ["gerealiseerd", "hard", "zacht", "totaal", "restant"] as const;
const apart = ["overigeZekerheid", "anderJaar", "teltNietMee"] as const;

const explanations: Readonly<Record<(typeof parts)[number] | (typeof apart)[number], string>> = {
  gerealiseerd: "Afgeraamd en gecontroleerd",
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

const yearTable = ({ snapshot }: ReportContext): ReportTable => {
  const sums = measureSums(snapshot);
  return {
    kind: "table",
    columns: [
      column("Jaar", 3),
      ...[...zekerheden, "Totaal", "Telt niet mee"].map((title) => column(title, 1, "right")),
      column("", 2),
    ],
    rows: yearsOf(snapshot).map((year, place) => {
      const id = `jaar.${place + 1}`;
      const amounts = zekerheden.map((zekerheid) => sums.ofYear(year, zekerheid));
      return [
        constant("label", year, id),
        ...zekerheden.map((zekerheid, index) =>
          formula("euro", inEuro(measures.ofYear(`{${id}}`, zekerheid)), amounts[index] ?? 0, `${id}.${zekerheid}`),
        ),
        formula(
          "euro",
          inEuro(`SUM({${id}.Gerealiseerd}:{${id}.Zacht})`),
          euro(amounts.reduce((sum, amount) => sum + amount, 0)),
          `${id}.totaal`,
        ),
        formula("euro", inEuro(measures.notCountingOfYear(`{${id}}`)), sums.notCountingOfYear(year)),
        null,
      ];
    }),
  };
};

const controls = ({ snapshot, figure }: ReportContext): readonly Control[] => {
  const value = (name: string): number => figure(`taakstelling.${name}`).expected;
  const counted = ["gerealiseerd", "hard", "zacht"];
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
      register: { formula: inEuro(measures.everything), expected: measureSums(snapshot).everything },
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
    ],
  }),
  controls,
};
