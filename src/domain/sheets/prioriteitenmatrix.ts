import { kwadrant } from "../registers/actiepunten-formulas";
import { isOpen } from "../registers/lists";
import { prioritise } from "../order/prioritise";
import { column, constant, formula } from "../report/cells";
import { openCriteria } from "../report/key-figures/progress";
import { countIfs, quoted } from "../report/native";
import { registerLines, type RegisterLines } from "../report/register-lines";
import type { ReportCell, ReportTable, Section } from "../report/report";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, sameText } from "../values/cell-value";
import { legend, madeSheet, type SheetDeclaration } from "./made-sheet";

/** The two halves of the matrix, each with its two quadrants side by side. */
const halves = [
  {
    title: "Belangrijk",
    quadrants: [
      ["DOEN", "DOEN: belangrijk en urgent"],
      ["PLANNEN", "PLANNEN: belangrijk, niet urgent"],
    ],
  },
  {
    title: "Niet belangrijk",
    quadrants: [
      ["DELEGEREN", "DELEGEREN: urgent, niet belangrijk"],
      ["ELIMINEREN", "ELIMINEREN: niet belangrijk, niet urgent"],
    ],
  },
] as const;

const inQuadrant = (snapshot: WorkbookSnapshot): ((name: string) => readonly Row[]) => {
  const { Actiepunten } = snapshot.registers;
  const [status, quadrant] = [Actiepunten.column("Status"), kwadrant(snapshot)];
  const open = prioritise(Actiepunten, snapshot).filter((row) => isOpen(status(row)));
  return (name) => open.filter((row) => (name === "" ? isEmpty(quadrant(row)) : sameText(quadrant(row), name)));
};

const cellsOf = (lines: RegisterLines, line: number): readonly (ReportCell | null)[] =>
  line < lines.ids.length
    ? [lines.key(line), lines.text(line, "Actiepunt"), lines.date(line, "Deadline")]
    : [null, null, null];

const half = (
  { title, quadrants }: (typeof halves)[number],
  rowsOf: (name: string) => readonly Row[],
  { registers: { Actiepunten } }: WorkbookSnapshot,
  startsPage: boolean,
): Section => {
  const sides = quadrants.map(([name, heading]) => ({
    heading,
    lines: registerLines(Actiepunten, rowsOf(name), name),
  }));
  const longest = Math.max(1, ...sides.map(({ lines }) => lines.ids.length));
  const table: ReportTable = {
    kind: "table",
    columns: sides.flatMap(({ heading }) => [column("Nr", 1), column(heading, 3), column("Deadline", 1)]),
    rows: Array.from({ length: longest }, (_, line) =>
      sides.flatMap(({ lines }) =>
        line === 0 && lines.ids.length === 0 ? [null, constant("note", "Geen"), null] : cellsOf(lines, line),
      ),
    ),
  };
  return { title, startsPage, blocks: [table] };
};

const counts = (snapshot: WorkbookSnapshot, rowsOf: (name: string) => readonly Row[]): Section => ({
  title: "Open actiepunten per kwadrant",
  startsPage: false,
  blocks: [
    {
      kind: "table",
      columns: [
        ...halves.flatMap(({ quadrants }) => quadrants.map(([name]) => column(name, 2, "right"))),
        column("Nog niet ingedeeld", 2, "right"),
      ],
      rows: [
        [
          ...halves.flatMap(({ quadrants }) =>
            quadrants.map(([name]) =>
              formula(
                "count",
                `=${countIfs("Actiepunten", [["Kwadrant", quoted(name)], ...openCriteria])}`,
                rowsOf(name).length,
              ),
            ),
          ),
          formula(
            "count",
            `=${countIfs("Actiepunten", [["Nr", '"?*"'], ["Kwadrant", '""'], ...openCriteria])}`,
            rowsOf("").filter((row) => !isEmpty(snapshot.registers.Actiepunten.column("Nr")(row))).length,
          ),
        ],
      ],
    },
  ],
});

/** The open actions by importance and urgency. */
export const prioriteitenmatrix: SheetDeclaration = {
  slug: "matrix",
  title: "Prioriteitenmatrix",
  says: "De open actiepunten naar belang en urgentie: doen, plannen, delegeren of elimineren",
  build: (snapshot, version) => {
    const rowsOf = inQuadrant(snapshot);
    return [
      madeSheet("Prioriteitenmatrix", "Prioriteitenmatrix", snapshot, version, [
        legend(
          "Alleen open actiepunten, in volgorde van prioriteit. Het kwadrant volgt uit Belangrijk en Urgent in het register Actiepunten; wijzigt daar iets, maak de matrix dan opnieuw.",
        ),
        counts(snapshot, rowsOf),
        ...halves.map((each, index) => half(each, rowsOf, snapshot, index > 0)),
      ]),
    ];
  },
};
