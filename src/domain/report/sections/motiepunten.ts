import type { RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { Row } from "../../snapshot/row";
import { sameText } from "../../values/cell-value";
import { column, note } from "../cells";
import { countedRows, inDutchOrder } from "../counting";
import { lights } from "../key-figures/stoplichten";
import { listingOf, type Listing } from "../listing";
import { countIfs } from "../native";
import { lightLegend } from "../register-lines";
import type { ReportCards } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const fromMotion = (register: RegisterSnapshot): readonly Row[] => {
  const bron = register.column("Bron");
  return countedRows(register).filter((row) => sameText(bron(row), "Motie"));
};

/** The motion's points in the order of their Nr, whatever the order of the register. */
const points = ({ snapshot: { registers } }: ReportContext): Listing => {
  const { Actiepunten } = registers;
  const nr = Actiepunten.column("Nr");
  const rows = fromMotion(Actiepunten);
  return listingOf(
    Actiepunten,
    rows.toSorted((a, b) => inDutchOrder(String(nr(a)), String(nr(b)))),
    "motie",
    {
      id: "motiepunten",
      label: "Motiepunten in deze rapportage = actiepunten met bron Motie",
      all: { formula: `=${countIfs("Actiepunten", [["Bron", '"Motie"']])}`, expected: rows.length },
    },
  );
};

const cards = ({ lines }: Listing): ReportCards => ({
  kind: "cards",
  headers: [
    [
      column("Nr", 1),
      column("Motiepunt", 4),
      column("Verantwoordelijke", 2),
      ...lights.map((light) => column(light, 1, "center")),
    ],
    [column("", 1), column("Reactie van het college", 7), column("Deadline", 1), column("Status", 1)],
  ],
  cards: lines.ids.map((_, line) => [
    [
      { ...lines.key(line), look: "cardTitle" },
      { ...lines.text(line, "Actiepunt", 4), look: "cardTitle" },
      { ...lines.text(line, "Verantwoordelijke", 2), look: "cardTitle" },
      ...lights.map((light) => lines.light(line, light)),
    ],
    [null, lines.text(line, "Reactie college", 7), lines.date(line, "Deadline"), lines.text(line, "Status", 1)],
  ]),
});

/** What the council asked in its motion, point by point. */
export const motiepunten: SectionDeclaration = {
  build: (context) => {
    const listing = points(context);
    return {
      title: "De punten van de motie",
      startsPage: true,
      blocks:
        listing.lines.ids.length === 0
          ? [note("Er zijn geen actiepunten met bron Motie.")]
          : [note(lightLegend), cards(listing), ...listing.more],
    };
  },
  controls: (context) => points(context).controls,
};
