import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { isError, sameText, type CellValue } from "../../values/cell-value";
import { column, home, note, constant } from "../cells";
import { inDutchOrder } from "../counting";
import { outsideAgreements } from "../key-figures/raadsverzoeken";
import { listingOf, type Listing } from "../listing";
import { tableColumn } from "../native";
import type { ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const counted = ["totaal", "binnenAfspraken", "buitenAfspraken"] as const;

/** What was asked outside the agreements, by Nr. */
const asked = ({ snapshot, figure }: ReportContext): Listing => {
  const { Raadsverzoeken } = snapshot.registers;
  const nr = Raadsverzoeken.column("Nr");
  const rows = outsideAgreements(snapshot).toSorted((a, b) => inDutchOrder(String(nr(a)), String(nr(b))));
  return listingOf(Raadsverzoeken, rows, "verzoek", {
    id: "raadsverzoeken.lijst",
    label: "Raadsverzoeken buiten de afspraken in deze rapportage = in het register",
    all: { formula: "={raadsverzoeken.buitenAfspraken}", expected: figure("raadsverzoeken.buitenAfspraken").expected },
  });
};

const unknownWork = "(niet in Teamplannen)";

/** Excel finds a text key by its text and a number by its number, the first of equal ones. */
const workOf = ({ registers: { Teamplannen } }: WorkbookSnapshot) => {
  const [nr, work] = [Teamplannen.column("Nr"), Teamplannen.column("Werkplanregel")];
  return (key: CellValue): string => {
    const found = Teamplannen.rows.find((row) => (typeof key === "string" ? sameText(nr(row), key) : nr(row) === key));
    if (!found || isError(work(found))) return unknownWork;
    return String(work(found));
  };
};

const table = ({ snapshot }: ReportContext, { lines }: Listing): ReportTable => {
  const dropped = snapshot.registers.Raadsverzoeken.column("Vervallen werk");
  const work = workOf(snapshot);
  return {
    kind: "table",
    isList: true,
    columns: [
      column("Nr", 1),
      column("Gevraagd buiten de afspraken", 3),
      column("Datum", 1),
      column("Gevolgen voor de middelen", 2),
      column("Werk dat ervoor vervalt", 2),
      column("Status", 1),
    ],
    rows: lines.ids.map((_, line) => [
      lines.key(line),
      lines.text(line, "Verzoek", 3),
      lines.date(line, "Datum"),
      lines.text(line, "Gevolgen middelen", 2),
      lines.written(
        line,
        ["Vervallen werk"],
        (key) =>
          `IF(${key}="","",${key}&" "&IFERROR(INDEX(${tableColumn("Teamplannen", "Werkplanregel")},MATCH(${key},${tableColumn("Teamplannen", "Nr")},0))&"","${unknownWork}"))`,
        (row) => (dropped(row) === "" ? "" : `${String(dropped(row))} ${work(dropped(row))}`),
      ),
      lines.text(line, "Status", 1),
    ]),
  };
};

/** What the council asked outside the agreements, and what is dropped for it (Motie punt 3). */
export const raadsverzoeken: SectionDeclaration = {
  build: (context) => {
    const listing = asked(context);
    const isEmptyRegister = context.figure("raadsverzoeken.totaal").expected === 0;
    return {
      title: "Raadsverzoeken",
      startsPage: false,
      blocks: [
        {
          kind: "line",
          cells: counted.flatMap((name) => {
            const figure = context.figure(`raadsverzoeken.${name}`);
            return [
              { cell: constant("label", figure.label), span: 2 },
              { cell: home(figure), span: 1 },
            ];
          }),
        },
        ...(listing.lines.ids.length === 0
          ? [
              note(
                isEmptyRegister
                  ? "Er zijn nog geen raadsverzoeken."
                  : "De raad heeft niets buiten de afspraken gevraagd; er is geen werk voor vervallen.",
              ),
            ]
          : [table(context, listing), ...listing.more]),
      ],
    };
  },
  controls: (context) => [
    {
      id: "raadsverzoeken.afspraken",
      label: "Raadsverzoeken: binnen + buiten de afspraken = alle raadsverzoeken",
      look: "count",
      shown: {
        formula: "={raadsverzoeken.binnenAfspraken}+{raadsverzoeken.buitenAfspraken}",
        expected:
          context.figure("raadsverzoeken.binnenAfspraken").expected +
          context.figure("raadsverzoeken.buitenAfspraken").expected,
      },
      register: { formula: "={raadsverzoeken.totaal}", expected: context.figure("raadsverzoeken.totaal").expected },
    },
    ...asked(context).controls,
  ],
};
