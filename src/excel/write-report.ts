import { adopterProblem, type Adoption } from "../domain/momentopnamen/adoption";
import { buildReport } from "../domain/report/build-report";
import { controlTotals, type ControlTotal } from "../domain/report/control-totals";
import { layoutReport } from "../domain/report/layout/layout-report";
import type { ReportStatus } from "../domain/report/report";
import { frozenReportName, reportName } from "../domain/report/report-name";
import type { SettingOverrides } from "../domain/snapshot/settings";
import { calendarDay, quarterOf, type Quarter } from "../domain/values/date";
import type { Batch } from "./payload";
import { ExcelProblem, nothingChanged } from "./problem";
import { actualHeaderIn } from "./read/actual-header";
import type { Contents } from "./read/contents";
import { locate } from "./read/locate";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { adopt, planAdoption } from "./report/adopt";
import { frozenSheet } from "./report/freeze";
import { decideOpening, finishSheet, noticeOfOpening, openSheet, type Opened } from "./report/open-sheet";
import { Remarks } from "./report/remarks";
import { placeReport, sheetToLookAt } from "./report/report-sheet";
import { askStanding, standingNamed, standingSheets, type Remark } from "./report/standing-sheet";
import { countFormulas, isWhole, notSetUp, tablesOf, writeSheets } from "./report/write-sheet";
import { differencesIn, type Difference } from "./report/verify";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
import { untilUndisturbed } from "./undisturbed";
import type { Work } from "./work";

/** What the user asks for this once. */
export interface ReportRequest extends SettingOverrides {
  /** Concept when left out. Vastgesteld also keeps a copy as values, which is never written over. */
  readonly status?: ReportStatus;
  /** Who adopts the report: a function, required for Vastgesteld. */
  readonly adoptedBy?: string;
}

export interface ReportOutcome {
  /** The sheet with the report. */
  readonly sheet: string;
  /** Dutch: what came out otherwise than was asked (another name, no adopted copy), and why. */
  readonly notice: string | null;
  /** Formulas that Excel answers otherwise than was computed; none is as it should be. */
  readonly differences: readonly Difference[];
  /** Formulas that were compared. */
  readonly compared: number;
  /** The control totals of the section Aansluiting. */
  readonly controls: readonly ControlTotal[];
  /** The sheet with the adopted copy as values; null for a Concept, and where figures differ. */
  readonly frozen: string | null;
  /** What the adopted copy states of its own values; null without one. */
  readonly controlegetal: string | null;
}

const draftStages: readonly Stage[] = [
  readRegisters,
  { says: "Rapportage schrijven", phase: "writing" },
  { says: "Cijfers vergelijken", phase: "verifying" },
];
const stagesByStatus: Readonly<Record<ReportStatus, readonly Stage[]>> = {
  Concept: draftStages,
  Vastgesteld: [
    ...draftStages,
    { says: "Vastgestelde cijfers vastleggen", phase: "writing" },
    { says: "Vastgestelde cijfers nakijken", phase: "verifying" },
  ],
};

/**
 * Writes the quarterly report in native formulas and compares what they come to with what was computed: one request to read, one
 * to write, one to read back, and for an adopted report the same two for its copy; more only where a message is over 5 MB, where the
 * report stands on a sheet of an unusual name, or where a colleague came in between. A sheet on which somebody typed is kept.
 * @param today serial date, for a workbook without a Peildatum
 * @param version of the add-in, as the report names it
 * @throws ExcelProblem
 */
export const writeReport = (
  today: number,
  version: string,
  { status = "Concept", adoptedBy = "", ...overrides }: ReportRequest = {},
  work: Work = {},
): Promise<ReportOutcome> => {
  const remarks = new Remarks();
  return inExcel(
    work,
    stagesByStatus[status],
    (session) => {
      const adoption = status === "Vastgesteld" ? adoptionBy(adoptedBy, today) : null;
      return untilUndisturbed(session, "het maken van de rapportage", () =>
        writeOnce(session, { today, version, adoption, overrides, remarks }),
      );
    },
    { repeats: "always" },
  );
};

interface Wish {
  readonly today: number;
  readonly version: string;
  readonly adoption: Adoption | null;
  readonly overrides: SettingOverrides;
  readonly remarks: Remarks;
}

/** One attempt, from its own read to its end. */
const writeOnce = async (
  session: Session,
  { today, version, adoption, overrides, remarks }: Wish,
): Promise<ReportOutcome> => {
  const along = askStanding(likelySheets(today, overrides, adoption !== null))(session.context);
  const contents = await readContents(session, readValues);
  const { snapshot, found } = snapshotOf(locate(contents), today, overrides);
  const actual = actualHeaderIn(tablesOf(found));
  const made = layoutReport(buildReport(snapshot, version, adoption));
  if (!isWhole(made.rows, actual)) throw notSetUp("De rapportage");
  const place = placeReport(made.name, contents);
  const frozenName = adoption === null ? null : sheetNamed(contents, frozenReportName(snapshot.settings));
  const ownName = sheetToLookAt(made.name, place);
  const standing = await standingSheets(
    session,
    along,
    [ownName, frozenName].filter((name) => name !== null),
  );
  const momentopnamen = found.Momentopnamen;
  const plan =
    adoption &&
    planAdoption(
      { contents, snapshot, momentopnamen, standing: standingNamed(standing, frozenName) },
      adoption,
      version,
    );
  const opened = decideOpening(made, place, standingNamed(standing, ownName), contents, 0);
  let typed = (): readonly Remark[] => [];
  const open = async (batch: Batch): Promise<Excel.Worksheet> => {
    const sheet = await openSheet(batch, opened);
    typed = sheet.typed;
    return sheet.target;
  };
  const finish = (batch: Batch): Promise<void> => finishSheet(batch, opened);
  const [values = []] = await writeSheets(session, [{ made, name: opened.sheet, open, finish }], actual, () =>
    remarks.add(opened.sheet, typed()),
  );
  await remarks.keep(session, contents.sheets);
  const differences = differencesIn(made.rows, values);
  const isRight = differences.length === 0;
  const frozen = plan && isRight ? frozenSheet(made, plan.name, values) : null;
  const frozenNotice = plan && frozen ? await adopt(session, plan, frozen, positionAfter(opened, contents)) : null;
  const notices = [
    noticeOfOpening(opened),
    frozenNotice,
    plan && !isRight ? notFrozen(plan.name) : null,
    ...remarks.notices,
  ].filter((notice) => notice !== null);
  return {
    sheet: opened.sheet,
    notice: notices.length > 0 ? notices.join(" ") : null,
    differences,
    compared: countFormulas(made.rows),
    controls: controlTotals(made),
    frozen: frozen?.made.name ?? null,
    controlegetal: frozen?.controlegetal ?? null,
  };
};

/** The sheets that the report most likely goes to: asking for their cells at once saves a request. */
const likelySheets = (
  today: number,
  { peildatum = today, kwartaal = quarterOf(peildatum) }: SettingOverrides,
  isAdopted: boolean,
): readonly string[] => {
  const { year } = calendarDay(peildatum);
  const quarters = [
    { rapportagejaar: year, kwartaal },
    kwartaal > 1
      ? { rapportagejaar: year, kwartaal: (kwartaal - 1) as Quarter }
      : { rapportagejaar: year - 1, kwartaal: 4 as const },
  ];
  return [...quarters.map(reportName), ...(isAdopted ? quarters.map(frozenReportName) : [])];
};

const sheetNamed = ({ sheets }: Contents, name: string): string | null =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name ?? null;

/** @throws ExcelProblem when nobody is named, before anything is read */
const adoptionBy = (by: string, on: number): Adoption => {
  const problem = adopterProblem(by);
  if (problem === null) return { on, by: by.trim() };
  throw new ExcelProblem("refused", {
    happened: "Er staat niet bij wie de rapportage vaststelt.",
    unchanged: nothingChanged,
    advice: problem,
  });
};

/** The copy stands behind its report. */
const positionAfter = ({ sheet, opening }: Opened, { sheets }: Contents): number =>
  opening.position === null
    ? sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase()) + 1
    : opening.position + 1;

const notFrozen = (name: string): string =>
  `Het werkblad ${name} is niet gemaakt: er zijn cijfers die in Excel op iets anders uitkomen dan is berekend. Maak de rapportage opnieuw.`;
