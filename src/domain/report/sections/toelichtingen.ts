import { prioritise } from "../../order/prioritise";
import { column, constant, emptyLine, fullWidth, home, note } from "../cells";
import { actiepuntenProgress, werkplanProgress, type Progress } from "../key-figures/progress";
import { deviatingByLight, lights } from "../key-figures/stoplichten";
import { listingOf, type Listing } from "../listing";
import { lightLegend } from "../register-lines";
import type { Block, ReportCards, ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

interface Subject {
  readonly progress: Progress;
  readonly plural: string;
  /** Header of what a reader knows an entry by, and of who does it. */
  readonly what: string;
  readonly who: string;
}

const subjects: readonly Subject[] = [
  { progress: actiepuntenProgress, plural: "Actiepunten", what: "Actiepunt", who: "Verantwoordelijke" },
  { progress: werkplanProgress, plural: "Werkplanregels", what: "Werkplanregel", who: "Team" },
];

const explanation = ["Oorzaak", "Gevolg", "Bijsturing"] as const;

/** Rood first, then Oranje, each in the register's order of priority. */
const listed = ({ snapshot, figure }: ReportContext, { progress, plural }: Subject): Listing => {
  const register = snapshot.registers[progress.register];
  const { rood, oranje } = deviatingByLight(snapshot, progress, prioritise(register, snapshot));
  const { prefix } = progress;
  return listingOf(register, [...rood, ...oranje], `toelichting.${prefix}`, {
    id: `toelichtingen.${prefix}`,
    label: `${plural} op rood of oranje in deze rapportage = in het register`,
    all: {
      formula: `={${prefix}.rood}+{${prefix}.oranje}`,
      expected: figure(`${prefix}.rood`).expected + figure(`${prefix}.oranje`).expected,
    },
  });
};

const cards = ({ what, who }: Subject, { lines }: Listing): ReportCards => ({
  kind: "cards",
  headers: [
    [column("Nr", 1), column(what, 3), column(who, 3), ...lights.map((light) => column(light, 1, "center"))],
    [column("", 1), ...explanation.map((header) => column(header, 3))],
  ],
  cards: lines.ids.map((_, line) => [
    [
      { ...lines.key(line), look: "cardTitle" },
      { ...lines.text(line, what, 3), look: "cardTitle" },
      { ...lines.text(line, who, 3), look: "cardTitle" },
      ...lights.map((light) => lines.light(line, light)),
    ],
    [null, ...explanation.map((header) => lines.text(line, header, 3))],
  ]),
});

const counts = ({ figure }: ReportContext): ReportTable => ({
  kind: "table",
  columns: [
    column("Stand van de stoplichten", 3),
    column("Rood", 1, "right"),
    column("Oranje", 1, "right"),
    column("", 5),
  ],
  rows: subjects.map(({ plural, progress: { prefix } }) => [
    constant("label", plural),
    home(figure(`${prefix}.rood`)),
    home(figure(`${prefix}.oranje`)),
    null,
  ]),
});

const blocksOf = (context: ReportContext, subject: Subject): readonly Block[] => {
  const listing = listed(context, subject);
  return listing.lines.ids.length === 0
    ? [note(`Er zijn geen ${subject.plural.toLowerCase()} op rood of oranje.`)]
    : [
        fullWidth(constant("subheading", `${subject.plural} op rood of oranje`)),
        cards(subject, listing),
        ...listing.more,
        emptyLine,
      ];
};

/** Everything that does not go as planned: why, what it means and what is done about it. */
export const toelichtingen: SectionDeclaration = {
  build: (context) => ({
    title: "Toelichtingen: alles op rood of oranje",
    startsPage: false,
    blocks: [
      counts(context),
      note(lightLegend),
      emptyLine,
      ...subjects.flatMap((subject) => blocksOf(context, subject)),
    ],
  }),
  controls: (context) => subjects.flatMap((subject) => listed(context, subject).controls),
};
