import type { Row } from "../../snapshot/row";
import { column, constant, emptyLine, formula, fullWidth, home, note } from "../cells";
import { euro, groupKey, inDutchOrder, sumOf } from "../counting";
import { adviesGroups, groupRows, inGroup, type AdviesGroup } from "../key-figures/adviezen";
import { distinct } from "../key-figures/progress";
import { listingOf, type Listing } from "../listing";
import { countIfs, inEuro, sumIfs, textCriterion, type NativeCriterion } from "../native";
import type { Block, Control, ReportCell, ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const register = "Externe adviezen";

const statusesOf = ({ snapshot }: ReportContext): readonly string[] => distinct(snapshot.lists.Adviesstatus);

const statusId = (status: number): string => `advies.status.${status}`;
const cellId = (group: AdviesGroup, status: number, what: "aantal" | "bedrag"): string =>
  `${group.id}.${status}.${what}`;

const withStatus = ({ snapshot }: ReportContext, rows: readonly Row[], status: string): readonly Row[] => {
  const statusOf = snapshot.registers[register].column("Status");
  return rows.filter((row) => groupKey(statusOf(row)) === groupKey(status));
};

/** Number and amount of a group of advice with one status. */
const cellsOf = (context: ReportContext, group: AdviesGroup, status: string, place: number): readonly ReportCell[] => {
  const rows = withStatus(context, groupRows(context.snapshot, group), status);
  const ofStatus: NativeCriterion = ["Status", textCriterion(statusId(place), status)];
  const criteria = [ofStatus, ...inGroup(group)];
  return [
    formula("count", `=${countIfs(register, criteria)}`, rows.length, cellId(group, place, "aantal")),
    formula(
      "euro",
      inEuro(sumIfs(register, "Bedrag", criteria)),
      euro(sumOf(rows, context.snapshot.registers[register].column("Bedrag"))),
      cellId(group, place, "bedrag"),
    ),
  ];
};

const totalLooks = { count: "totalCount", euro: "totalEuro" } as const;

/** A row per status; the totals are those of the register, whatever the status. */
const statusTable = (context: ReportContext): ReportTable => {
  const total = (id: string): ReportCell => {
    const figure = context.figure(id);
    return { ...home(figure), look: totalLooks[figure.look] };
  };
  return {
    kind: "table",
    columns: [
      column("Status", 3),
      ...adviesGroups.flatMap(({ label }) => [column(label, 1, "right"), column("Bedrag", 1, "right")]),
      column("", 1),
    ],
    rows: [
      ...statusesOf(context).map((status, place) => [
        constant("label", status, statusId(place)),
        ...adviesGroups.flatMap((group) => cellsOf(context, group, status, place)),
        null,
      ]),
      [
        constant("totalLabel", "Alle externe adviezen"),
        ...adviesGroups.flatMap(({ id }) => [total(id), total(`${id}Bedrag`)]),
        constant("totalLabel", ""),
      ],
    ],
  };
};

/** What the law does not ask for, by Nr. */
const notRequired = ({ snapshot, figure }: ReportContext): Listing => {
  const adviezen = snapshot.registers[register];
  const nr = adviezen.column("Nr");
  const rows = groupRows(snapshot, adviesGroups[1]).toSorted((a, b) => inDutchOrder(String(nr(a)), String(nr(b))));
  return listingOf(adviezen, rows, "advies", {
    id: "adviezen.lijst",
    label: "Niet wettelijk verplichte adviezen in deze rapportage = in het register",
    all: { formula: "={adviezen.nietVerplicht}", expected: figure("adviezen.nietVerplicht").expected },
  });
};

const notRequiredTable = ({ lines }: Listing): ReportTable => ({
  kind: "table",
  isList: true,
  columns: [
    column("Nr", 1),
    column("Niet wettelijk verplicht advies", 3),
    column("Bureau", 2),
    column("Besproken op", 1),
    column("Collegebesluit", 1),
    column("Status", 1),
    column("Bedrag", 1, "right"),
  ],
  rows: lines.ids.map((_, line) => [
    lines.key(line),
    lines.text(line, "Onderwerp", 3),
    lines.text(line, "Bureau", 2),
    lines.date(line, "PFO-datum"),
    lines.text(line, "Collegebesluit", 1),
    lines.text(line, "Status", 1),
    lines.typedAmount(line, "Bedrag"),
  ]),
});

const sumOfCells = (
  context: ReportContext,
  group: AdviesGroup,
  what: "aantal" | "bedrag",
): { formula: string; expected: number } => {
  const statuses = statusesOf(context);
  const rows = statuses.flatMap((status) => withStatus(context, groupRows(context.snapshot, group), status));
  const amount = context.snapshot.registers[register].column("Bedrag");
  if (statuses.length === 0) return { formula: "=0", expected: 0 };
  return {
    formula: inEuro(`SUM({${cellId(group, 0, what)}}:{${cellId(group, statuses.length - 1, what)}})`),
    expected: what === "aantal" ? rows.length : euro(sumOf(rows, amount)),
  };
};

const controls = (context: ReportContext): readonly Control[] => {
  const [required, other, all] = adviesGroups;
  const side = (id: string): { formula: string; expected: number } => ({
    formula: `={${id}}`,
    expected: context.figure(id).expected,
  });
  return [
    {
      id: "adviezen.status",
      label: "Externe adviezen: som van de statussen = alle externe adviezen",
      look: "count",
      shown: sumOfCells(context, all, "aantal"),
      register: side(all.id),
    },
    {
      id: "adviezen.bedrag",
      label: "Externe adviezen: bedrag van de statussen = bedrag van alle externe adviezen",
      look: "euro",
      shown: sumOfCells(context, all, "bedrag"),
      register: side(`${all.id}Bedrag`),
    },
    {
      id: "adviezen.verplicht",
      label: "Externe adviezen: wettelijk verplicht + niet verplicht = alle externe adviezen",
      look: "count",
      shown: {
        formula: `={${required.id}}+{${other.id}}`,
        expected: context.figure(required.id).expected + context.figure(other.id).expected,
      },
      register: side(all.id),
    },
    ...notRequired(context).controls,
  ];
};

const listBlocks = (context: ReportContext): readonly Block[] => {
  const listing = notRequired(context);
  return listing.lines.ids.length === 0
    ? [note("Er zijn geen externe adviezen die niet wettelijk verplicht zijn.")]
    : [
        fullWidth(
          constant(
            "note",
            "Advies dat niet wettelijk verplicht is, gaat met een noodzaakanalyse en een scherpe opdracht eerst langs het " +
              "portefeuillehoudersoverleg (besproken op) of het college (Motie punt 1).",
          ),
        ),
        notRequiredTable(listing),
        ...listing.more,
      ];
};

/** External advice per status, and by name what the law does not ask for (Motie punt 1). */
export const externeAdviezen: SectionDeclaration = {
  build: (context) => ({
    title: "Externe adviezen",
    startsPage: false,
    blocks: [
      ...(context.figure("adviezen.alle").expected === 0 ? [note("Er zijn nog geen externe adviezen.")] : []),
      statusTable(context),
      emptyLine,
      ...(context.figure("adviezen.alle").expected === 0 ? [] : listBlocks(context)),
    ],
  }),
  controls,
};
