import { vijfCs, vijfCScore } from "../registers/actiepunten-formulas";
import { prioritise } from "../order/prioritise";
import { column, constant, emptyLine, fullWidth, headerOf, note, rowsUnder } from "../report/cells";
import { registerLines, type RegisterLines } from "../report/register-lines";
import type { Block, ReportCell, Section, TableColumn } from "../report/report";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { amountOf, sameText } from "../values/cell-value";
import { madeSheet, type SheetDeclaration } from "./made-sheet";

/** The five scores in the order of the legend: `3-2-1-1-2`. */
const scores = (cells: readonly string[]): string => cells.join('&"-"&');

/** One entry: what is to be done, its status, and the five C's below it. */
const entry = (lines: RegisterLines, line: number, snapshot: WorkbookSnapshot): readonly ReportCell[] => {
  const { Actiepunten } = snapshot.registers;
  const score = vijfCScore(snapshot);
  return [
    lines.key(line),
    lines.written(
      line,
      ["Actiepunt", "Status", "5C-score", ...vijfCs],
      (action = "", status = "", total = "", ...cs) =>
        `${action}&CHAR(10)&${status}&", 5C "&${total}&": "&${scores(cs)}`,
      (row) => {
        const value = (header: string): string => String(Actiepunten.column(header)(row));
        return `${value("Actiepunt")}\n${value("Status")}, 5C ${String(score(row))}: ${vijfCs.map(value).join("-")}`;
      },
    ),
  ];
};

/** Wide enough for a sentence in each of the three columns. */
const columnWidths = [9, 18, 19, 9, 18, 19, 9, 12, 12, 12] as const;

const spans = [2, 2, 3] as const;

/** Key and text for each phase, side by side. */
const columnsOf = (phases: readonly string[]): readonly TableColumn[] =>
  phases.flatMap((title, index) => [column("Nr", 1), column(title, spans[index] ?? 2)]);

/** Three columns side by side, as long as the longest of them. */
const sideBySide = (
  phases: readonly { readonly title: string; readonly lines: RegisterLines }[],
  snapshot: WorkbookSnapshot,
): readonly Block[] => {
  const longest = Math.max(...phases.map(({ lines }) => lines.ids.length));
  return rowsUnder(
    columnsOf(phases.map(({ title }) => title)),
    Array.from({ length: longest }, (_, line) =>
      phases.flatMap(({ lines }): readonly (ReportCell | null)[] =>
        line < lines.ids.length ? entry(lines, line, snapshot) : [null, null],
      ),
    ),
  );
};

/** The phases that have a column; the list of a workbook may have more. */
const phasesOf = ({ lists }: WorkbookSnapshot): readonly string[] => lists.Fase.slice(0, spans.length);

const sectionOf = (snapshot: WorkbookSnapshot, actor: string, place: number, rows: readonly Row[]): Section => {
  const { Actiepunten } = snapshot.registers;
  const fase = Actiepunten.column("Fase");
  const named = phasesOf(snapshot);
  const inPhase = (name: string): readonly Row[] => rows.filter((row) => sameText(fase(row), name));
  const rest = rows.filter((row) => !named.some((name) => sameText(fase(row), name)));
  const phases = named.map((title, index) => ({
    title,
    lines: registerLines(Actiepunten, inPhase(title), `actor.${place}.fase.${index}`),
  }));
  const unplaced = registerLines(Actiepunten, rest, `actor.${place}.zonder`);
  return {
    title: actor,
    startsPage: false,
    runsOn: true,
    blocks: [
      ...(rows.length === 0 ? [note("Er zijn geen actiepunten voor deze actor.")] : []),
      ...(rows.length > rest.length ? sideBySide(phases, snapshot) : []),
      ...(unplaced.ids.length > 0
        ? [
            emptyLine,
            fullWidth(constant("label", "Nog zonder fase")),
            {
              kind: "table" as const,
              columns: [column("Nr", 1), column("Actiepunt", 9)],
              rows: unplaced.ids.map((_, line) => entry(unplaced, line, snapshot)),
            },
          ]
        : []),
    ],
  };
};

/** Highest 5C-score first; within a score the order of priority. Work that was dropped is not planned. */
const planned = (snapshot: WorkbookSnapshot): readonly Row[] => {
  const { Actiepunten } = snapshot.registers;
  const [status, score] = [Actiepunten.column("Status"), vijfCScore(snapshot)];
  return prioritise(Actiepunten, snapshot)
    .filter((row) => !sameText(status(row), "Vervallen"))
    .toSorted((a, b) => amountOf(score(b)) - amountOf(score(a)));
};

/** Per actor what was done, what has priority and what comes later (plan van aanpak). */
export const planVanAanpak: SheetDeclaration = {
  slug: "plan",
  title: "Plan van aanpak",
  says: "Per actor wat is gedaan of gestart, wat prioriteit heeft en wat later komt, de hoogste 5C-score eerst",
  build: (snapshot, version) => {
    const actor = snapshot.registers.Actiepunten.column("Actor");
    const rows = planned(snapshot);
    const unknown = rows.filter((row) => !snapshot.lists.Actor.some((name) => sameText(actor(row), name)));
    const sections = snapshot.lists.Actor.map((name, place) =>
      sectionOf(
        snapshot,
        name,
        place,
        rows.filter((row) => sameText(actor(row), name)),
      ),
    );
    return [
      madeSheet(
        "Plan van aanpak",
        "Plan van aanpak",
        snapshot,
        version,
        [
          ...sections,
          ...(unknown.length > 0 ? [sectionOf(snapshot, "Zonder bekende actor", sections.length, unknown)] : []),
        ],
        {
          columnWidths,
          repeated: [
            note(
              `5C is de som van ${vijfCs.join(", ")}, elk 0 tot en met 3; de vijf scores staan er in die volgorde achter. ` +
                "Dit plan toont de stand op de peildatum en ziet er over een paar maanden anders uit; maak het dan opnieuw.",
            ),
            headerOf(columnsOf(phasesOf(snapshot))),
          ],
        },
      ),
    ];
  },
};
