import { isOpen } from "../registers/lists";
import type { RegisterName } from "../registers/names";
import { column, constant, emptyLine, formula, headerOf, note, rowsUnder } from "../report/cells";
import { inDutchOrder } from "../report/counting";
import { lookUp } from "../report/native";
import { registerLines } from "../report/register-lines";
import type { ReportCell, Section, TableColumn } from "../report/report";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, isError } from "../values/cell-value";
import { formatMonth, isDateSerial, serialOf, type Quarter } from "../values/date";
import { madeSheet, type SheetDeclaration } from "./made-sheet";

/** A register with work that has a day, and where it says what and who. Only a deadline can be too late. */
const dated = [
  {
    register: "Actiepunten",
    kind: "Actiepunt",
    day: "Deadline",
    what: "Actiepunt",
    who: "Verantwoordelijke",
    isDeadline: true,
  },
  {
    register: "Bestuurlijke opdrachten",
    kind: "Bestuurlijke opdracht",
    day: "Datum",
    what: "Titel",
    who: "Opdrachtnemer",
    isDeadline: false,
  },
  {
    register: "Raadsverzoeken",
    kind: "Raadsverzoek",
    day: "Datum",
    what: "Verzoek",
    who: "Indiener",
    isDeadline: false,
  },
] as const satisfies readonly {
  register: RegisterName;
  kind: string;
  day: string;
  what: string;
  who: string;
  isDeadline: boolean;
}[];

/** One line of the planning; cells in the order of the table's columns. */
interface Item {
  /** Serial date. */
  readonly day: number;
  readonly order: string;
  readonly cells: readonly (ReportCell | null)[];
}

const marks = { late: "te laat", near: "komt eraan", done: "klaar" } as const;

const markOf = (day: number, open: boolean, { peildatum, waarschuwDagen }: WorkbookSnapshot["settings"]): string => {
  if (!open) return marks.done;
  if (day < peildatum) return marks.late;
  return day <= peildatum + waarschuwDagen ? marks.near : "";
};

const openTest = (status: string): string =>
  ["Gereed", "Vervallen", "Afgewezen", "Afgerond"].map((closed) => `${status}<>"${closed}"`).join(",");

const itemsOf = (
  snapshot: WorkbookSnapshot,
  { register: name, kind, day, what, who, isDeadline }: (typeof dated)[number],
): readonly Item[] => {
  const register: RegisterSnapshot = snapshot.registers[name];
  const [dayOf, status, nr] = [register.column(day), register.column("Status"), register.column("Nr")];
  const rows = register.rows.filter((row) => isDateSerial(dayOf(row)));
  const lines = registerLines(register, rows, `termijn.${name.replaceAll(" ", "")}`);
  return lines.ids.flatMap((id, line): Item[] => {
    const row = lines.row(line);
    const [date, key] = [dayOf(row), nr(row)];
    if (!isDateSerial(date) || typeof key === "boolean") return [];
    const found = (header: string): string => lookUp(name, header, id, key);
    const deadlineMark = formula(
      "text",
      `=IF(AND(${openTest(found("Status"))}),IF(${found(day)}<{peildatum},"${marks.late}",IF(${found(day)}<={peildatum}+Instelling_Waarschuw_dagen_voor_deadline,"${marks.near}","")),"${marks.done}")`,
      markOf(date, isOpen(status(row)), snapshot.settings),
    );
    return [
      {
        day: Math.floor(date),
        order: `${kind} ${String(key)}`,
        cells: [
          lines.date(line, day),
          constant("text", kind),
          lines.key(line),
          lines.text(line, what),
          lines.text(line, who),
          isDeadline ? deadlineMark : lines.text(line, "Status"),
        ],
      },
    ];
  });
};

/** What returns every year: it has no register of its own. */
const fixed = (snapshot: WorkbookSnapshot): readonly Item[] => {
  const { rapportagejaar: year } = snapshot.settings;
  const quarters: readonly Quarter[] = [1, 2, 3, 4];
  const item = (day: number, kind: string, what: ReportCell, who: string): Item => ({
    day,
    order: kind,
    cells: [constant("date", day), constant("text", kind), null, what, constant("text", who), null],
  });
  return [
    ...quarters.map((quarter) => {
      const lastDay = serialOf(year, quarter * 3 + 1, 1) - 1;
      return item(lastDay, "Kwartaalgesprek", talksHeld(snapshot, quarter), "MT-lid en teamleider");
    }),
    ...quarters.map((quarter) =>
      item(
        serialOf(year, quarter * 3 + 2, 1) - 1,
        "Rapportage",
        constant("wrapped", `Kwartaalrapportage Q${quarter} ${year} naar de raad`),
        "Concerncontroller",
      ),
    ),
    item(
      serialOf(year, 9, 30),
      "Jaarplannen",
      constant("wrapped", `Jaarplannen ${year + 1} gemaakt (juli tot en met september)`),
      "Eenheden",
    ),
    item(serialOf(year, 10, 31), "Jaarplannen", agreedPlans(snapshot, year + 1), "CMT"),
    item(
      serialOf(year, 12, 31),
      "Jaarplannen",
      constant("wrapped", `Jaarplannen ${year} geëvalueerd: terugblik ingevuld`),
      "Eenheden",
    ),
  ];
};

const talksHeld = (
  { registers: { Teamplannen }, settings: { rapportagejaar } }: WorkbookSnapshot,
  quarter: Quarter,
): ReportCell => {
  const header = `Gesprek Q${quarter}`;
  const talk = Teamplannen.column(header);
  const held = Teamplannen.rows.filter((row) => typeof talk(row) === "number").length;
  const text = `Gesprekken over Q${quarter} ${rapportagejaar}: gevoerd bij `;
  return formula(
    "wrapped",
    `="${text}"&COUNT(Teamplannen[${header}])&" werkplanregels"`,
    `${text}${held} werkplanregels`,
  );
};

const agreedPlans = ({ registers: { Jaarplannen } }: WorkbookSnapshot, year: number): ReportCell => {
  const [jaar, agreed] = [Jaarplannen.column("Jaar"), Jaarplannen.column("CMT-afstemming op")];
  const count = Jaarplannen.rows.filter((row) => jaar(row) === year && isDateSerial(agreed(row))).length;
  const text = `Jaarplannen ${year} afgestemd in het CMT (september en oktober): `;
  return formula(
    "wrapped",
    `="${text}"&COUNTIFS(Jaarplannen[Jaar],">=${year}",Jaarplannen[Jaar],"<=${year}",Jaarplannen[CMT-afstemming op],">=1")&" gereed"`,
    `${text}${count} gereed`,
  );
};

const columns: readonly TableColumn[] = [
  column("Datum", 1),
  column("Soort", 2),
  column("Nr", 1),
  column("Wat", 3),
  column("Wie", 2),
  column("Stand", 1),
];

/** Open work without a usable day cannot be planned; the reader is told how much there is. */
const undated = (snapshot: WorkbookSnapshot): number => {
  const { Actiepunten } = snapshot.registers;
  const [day, status] = [Actiepunten.column("Deadline"), Actiepunten.column("Status")];
  const isUndated = (row: Row): boolean => isEmpty(day(row)) || isError(day(row)) || !isDateSerial(day(row));
  return Actiepunten.rows.filter((row) => isOpen(status(row)) && isUndated(row)).length;
};

/** Everything that has a day, by month. */
export const termijnplanning: SheetDeclaration = {
  slug: "termijn",
  title: "Termijnplanning",
  says: "Alles met een datum, per maand: acties, opdrachten, raadsverzoeken, gesprekken, rapportages en de cyclus van de jaarplannen",
  build: (snapshot, version) => {
    const items = [...dated.flatMap((each) => itemsOf(snapshot, each)), ...fixed(snapshot)].sort(
      (a, b) => a.day - b.day || inDutchOrder(a.order, b.order),
    );
    const months = new Map<string, Item[]>();
    for (const item of items) {
      const month = formatMonth(item.day);
      months.set(month, [...(months.get(month) ?? []), item]);
    }
    const without = undated(snapshot);
    return [
      madeSheet(
        "Termijnplanning",
        "Termijnplanning",
        snapshot,
        version,
        [
          ...[...months].map(([month, ofMonth]): Section => ({
            title: month,
            startsPage: false,
            runsOn: true,
            blocks: rowsUnder(
              columns,
              ofMonth.map(({ cells }) => cells),
            ),
          })),
        ],
        {
          repeated: [
            emptyLine,
            note(
              `Te laat: open en de datum ligt voor de peildatum. Komt eraan: open en binnen ${snapshot.settings.waarschuwDagen} dagen. ` +
                (without === 0 ? "" : `${without} open actiepunten hebben geen deadline en staan hier niet bij.`),
            ),
            headerOf(columns),
          ],
        },
      ),
    ];
  },
};
