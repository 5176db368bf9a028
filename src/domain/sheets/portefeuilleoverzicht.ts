import { isOpen } from "../registers/lists";
import { prioritise } from "../order/prioritise";
import { column, constant, emptyLine, formula, note } from "../report/cells";
import { groupKey, inDutchOrder } from "../report/counting";
import { openCriteria } from "../report/key-figures/progress";
import { countIfs, textCriterion, type NativeCriterion } from "../report/native";
import { registerLines } from "../report/register-lines";
import type { Block, ReportCell, ReportTable, Section } from "../report/report";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, isError, sameText } from "../values/cell-value";
import { madeSheet, type SheetDeclaration } from "./made-sheet";

const lights = ["Tijd", "Geld", "Kwaliteit"] as const;

/** Everybody who has a portefeuille, in the order of their first one. */
const holdersIn = ({ registers: { Portefeuilles } }: WorkbookSnapshot): readonly string[] => {
  const holder = Portefeuilles.column("Portefeuillehouder");
  const names = new Map<string, string>();
  for (const row of Portefeuilles.rows) {
    const name = holder(row);
    if (isEmpty(name) || isError(name) || names.has(groupKey(name))) continue;
    names.set(groupKey(name), String(name));
  }
  return [...names.values()];
};

/** A holder's subjects by domein. */
const subjects = ({ registers: { Portefeuilles } }: WorkbookSnapshot, name: string, place: number): ReportTable => {
  const [holder, domein, nr] = [
    Portefeuilles.column("Portefeuillehouder"),
    Portefeuilles.column("Domein"),
    Portefeuilles.column("Nr"),
  ];
  const rows = Portefeuilles.rows
    .filter((row) => sameText(holder(row), name))
    .toSorted(
      (a, b) => inDutchOrder(String(domein(a)), String(domein(b))) || inDutchOrder(String(nr(a)), String(nr(b))),
    );
  const lines = registerLines(Portefeuilles, rows, `portefeuille.${place}`);
  return {
    kind: "table",
    columns: [column("Nr", 1), column("Domein", 4), column("Onderwerp", 5)],
    rows: lines.ids.map((_, line) => [lines.key(line), lines.text(line, "Domein"), lines.text(line, "Onderwerp")]),
  };
};

/** Open actions in all, and those whose light is Oranje or Rood. */
const counts = (snapshot: WorkbookSnapshot, name: string, place: number, open: readonly Row[]): ReportTable => {
  const { Actiepunten } = snapshot.registers;
  const id = `houder.${place}`;
  const ofHolder: NativeCriterion = ["Portefeuillehouder", textCriterion(id, name)];
  const counted = (criteria: readonly NativeCriterion[], expected: number): ReportCell =>
    formula("count", `=${countIfs("Actiepunten", [ofHolder, ...criteria, ...openCriteria])}`, expected);
  return {
    kind: "table",
    columns: [
      column("Portefeuillehouder", 3),
      column("Open acties", 1, "right"),
      ...lights.flatMap((light) => [column(`${light} oranje`, 1, "right"), column(`${light} rood`, 1, "right")]),
    ],
    rows: [
      [
        constant("label", name, id),
        counted([], open.length),
        ...lights.flatMap((light) =>
          ["Oranje", "Rood"].map((color) =>
            counted(
              [[light, `"${color}"`]],
              open.filter((row) => sameText(Actiepunten.column(light)(row), color)).length,
            ),
          ),
        ),
      ],
    ],
  };
};

const actions = (snapshot: WorkbookSnapshot, place: number, open: readonly Row[]): ReportTable => {
  const lines = registerLines(snapshot.registers.Actiepunten, open, `actie.${place}`);
  return {
    kind: "table",
    columns: [
      column("Nr", 1),
      column("Actiepunt", 4),
      column("Status", 1),
      column("Deadline", 1),
      ...lights.map((light) => column(light, 1, "center")),
    ],
    rows: lines.ids.map((_, line) => [
      lines.key(line),
      lines.text(line, "Actiepunt"),
      lines.text(line, "Status"),
      lines.date(line, "Deadline"),
      ...lights.map((light) => ({ ...lines.text(line, light), look: "light" as const })),
    ]),
  };
};

const section = (snapshot: WorkbookSnapshot, name: string, place: number): Section => {
  const { Actiepunten } = snapshot.registers;
  const [holder, status] = [Actiepunten.column("Portefeuillehouder"), Actiepunten.column("Status")];
  const open = prioritise(Actiepunten, snapshot).filter((row) => sameText(holder(row), name) && isOpen(status(row)));
  const list: readonly Block[] =
    open.length === 0 ? [note("Geen open actiepunten.")] : [actions(snapshot, place, open)];
  return {
    title: name,
    startsPage: place > 0,
    runsOn: true,
    blocks: [counts(snapshot, name, place, open), emptyLine, subjects(snapshot, name, place), emptyLine, ...list],
  };
};

const themes = ({ registers: { Raadsthemas } }: WorkbookSnapshot): Section => {
  const nr = Raadsthemas.column("Nr");
  const rows = Raadsthemas.rows.toSorted((a, b) => inDutchOrder(String(nr(a)), String(nr(b))));
  const lines = registerLines(Raadsthemas, rows, "thema");
  return {
    title: "Thema's van de raad, met regie",
    startsPage: true,
    blocks: [
      lines.ids.length === 0
        ? note("Er zijn nog geen raadsthema's.")
        : {
            kind: "table",
            columns: [
              column("Nr", 1),
              column("Aandachtsveld", 3),
              column("Thema", 2),
              column("Regie", 2),
              column("Extra aandacht", 2),
            ],
            rows: lines.ids.map((_, line) => [
              lines.key(line),
              ...["Aandachtsveld", "Thema", "Regie", "Extra aandacht"].map((header) => lines.text(line, header)),
            ]),
          },
    ],
  };
};

/** Per portefeuillehouder the subjects and how the work on them stands. */
export const portefeuilleoverzicht: SheetDeclaration = {
  slug: "portefeuilles",
  title: "Portefeuilleoverzicht",
  says: "Per portefeuillehouder en domein de onderwerpen, de open acties en hun stoplichten, en de thema's van de raad",
  build: (snapshot, version) => {
    const holders = holdersIn(snapshot);
    const none: Section = {
      title: "Portefeuilles",
      startsPage: false,
      blocks: [note("Er zijn nog geen portefeuilles.")],
    };
    return [
      madeSheet("Portefeuilleoverzicht", "Portefeuilleoverzicht", snapshot, version, [
        ...(holders.length === 0 ? [none] : holders.map((name, place) => section(snapshot, name, place))),
        themes(snapshot),
      ]),
    ];
  },
};
