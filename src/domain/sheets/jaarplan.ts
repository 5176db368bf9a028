import { jaarplanonderdelen } from "../registers/jaarplannen";
import { prioritise } from "../order/prioritise";
import { column, constant, emptyLine, formula, note } from "../report/cells";
import { groupKey } from "../report/counting";
import { countIfs, sumIfs, textCriterion, type NativeCriterion } from "../report/native";
import { registerLines } from "../report/register-lines";
import type { Report, ReportCell, ReportTable, Section } from "../report/report";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { amountOf, isEmpty, isError, sameText } from "../values/cell-value";
import { isDateSerial } from "../values/date";
import { madeSheet, type SheetDeclaration } from "./made-sheet";

const quarters = [1, 2, 3, 4] as const;

/** The six parts side by side, three a row. */
const parts = ({ registers: { Jaarplannen } }: WorkbookSnapshot, plan: Row): Section => {
  const lines = registerLines(Jaarplannen, [plan], "jaarplan");
  const table = (headers: readonly string[], hasKey: boolean): ReportTable => ({
    kind: "table",
    columns: [column(hasKey ? "Nr" : "", 1), ...headers.map((header) => column(header, 3))],
    rows: [[hasKey ? lines.key(0) : null, ...headers.map((header) => lines.text(0, header))]],
  });
  return {
    title: "Het plan in zes onderdelen",
    startsPage: false,
    blocks: [table(jaarplanonderdelen.slice(0, 3), true), table(jaarplanonderdelen.slice(3), false)],
  };
};

/** Hours of the unit against its capacity, and the talks that were held. */
const hoursAndTalks = (snapshot: WorkbookSnapshot, unit: string, rows: readonly Row[]): Section => {
  const { Teamplannen } = snapshot.registers;
  const [hours, status] = [Teamplannen.column("Uren gepland"), Teamplannen.column("Status")];
  const ofUnit: NativeCriterion = ["Team", textCriterion("eenheid", unit)];
  const active = rows.filter((row) => !sameText(status(row), "Vervallen"));
  const planned = active.reduce((sum, row) => sum + amountOf(hours(row)), 0);
  const capacity = snapshot.settings.urenPerTeam ?? 0;
  const talks = quarters.map((quarter) => {
    const talk = Teamplannen.column(`Gesprek Q${quarter}`);
    return formula(
      "count",
      `=${countIfs("Teamplannen", [ofUnit, [`Gesprek Q${quarter}`, '">=1"']])}`,
      rows.filter((row) => isDateSerial(talk(row))).length,
    );
  });
  return {
    title: "Uren en gesprekken",
    startsPage: false,
    blocks: [
      {
        kind: "table",
        columns: [
          column("Eenheid", 3),
          column("Uren gepland", 1, "right"),
          column("Beschikbaar", 1, "right"),
          column("Ruimte", 1, "right"),
          ...quarters.map((quarter) => column(`Gesprek Q${quarter}`, 1, "right")),
        ],
        rows: [
          [
            constant("label", unit, "eenheid"),
            formula(
              "count",
              `=${sumIfs("Teamplannen", "Uren gepland", [ofUnit, ["Status", '"<>Vervallen"']])}`,
              planned,
              "uren",
            ),
            formula("count", "=Instelling_Beschikbare_uren_per_team", capacity, "capaciteit"),
            formula("count", '=IF({capaciteit}=0,"",{capaciteit}-{uren})', capacity === 0 ? "" : capacity - planned),
            ...talks,
          ],
        ],
      },
    ],
  };
};

const work = (snapshot: WorkbookSnapshot, unit: string, rows: readonly Row[]): Section => {
  const lines = registerLines(snapshot.registers.Teamplannen, rows, "werk");
  const light = (line: number, header: string): ReportCell => ({ ...lines.text(line, header), look: "light" });
  return {
    title: "Werkplanregels",
    startsPage: false,
    blocks:
      lines.ids.length === 0
        ? [note(`Geen werkplanregels met team ${unit}.`)]
        : [
            {
              kind: "table",
              columns: [
                column("Nr", 1),
                column("Werkplanregel", 3),
                column("Prioriteitsklasse", 1),
                column("Status", 1),
                column("Einddatum", 1),
                column("Tijd", 1, "center"),
                column("Geld", 1, "center"),
                column("Kwaliteit", 1, "center"),
              ],
              rows: lines.ids.map((_, line) => [
                lines.key(line),
                lines.text(line, "Werkplanregel"),
                lines.text(line, "Prioriteitsklasse"),
                lines.text(line, "Status"),
                lines.date(line, "Einddatum"),
                light(line, "Tijd"),
                light(line, "Geld"),
                light(line, "Kwaliteit"),
              ]),
            },
            emptyLine,
          ],
  };
};

/** Characters that Excel takes in no sheet name. */
const forbidden = /[/\\?*:[\]']/g;

/** `Jaarplan Concerncontrol`, within the 31 characters of a sheet name. */
const sheetName = (unit: string): string => `Jaarplan ${unit.replaceAll(forbidden, " ").trim()}`.slice(0, 31).trim();

/** A page for each eenheid with a jaarplan for the report year. */
export const jaarplan: SheetDeclaration = {
  slug: "jaarplan",
  title: "Jaarplan per eenheid",
  says: "Voor elke eenheid één blad: het jaarplan in zes onderdelen, de werkplanregels, uren en gesprekken",
  nothing: "er staat geen jaarplan voor het rapportagejaar in het register Jaarplannen.",
  build: (snapshot, version): readonly Report[] => {
    const { Jaarplannen, Teamplannen } = snapshot.registers;
    const [unitOf, year, team] = [
      Jaarplannen.column("Eenheid"),
      Jaarplannen.column("Jaar"),
      Teamplannen.column("Team"),
    ];
    const inOrder = prioritise(Teamplannen, snapshot);
    const made = new Set<string>();
    return Jaarplannen.rows.flatMap((plan): Report[] => {
      const unit = unitOf(plan);
      if (isEmpty(unit) || isError(unit) || year(plan) !== snapshot.settings.rapportagejaar) return [];
      const name = sheetName(String(unit));
      if (made.has(groupKey(name))) return [];
      made.add(groupKey(name));
      const rows = inOrder.filter((row) => groupKey(team(row)) === groupKey(unit));
      const title = `Jaarplan ${snapshot.settings.rapportagejaar} ${String(unit)}`;
      const sections = [
        parts(snapshot, plan),
        hoursAndTalks(snapshot, String(unit), rows),
        work(snapshot, String(unit), rows),
      ];
      return [{ ...madeSheet(name, title, snapshot, version, sections), onePage: true }];
    });
  },
};
