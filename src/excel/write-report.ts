import { buildReport } from "../domain/report/build-report";
import { controlTotals, type ControlTotal } from "../domain/report/control-totals";
import { layoutReport } from "../domain/report/layout/layout-report";
import type { ReportStatus } from "../domain/report/report";
import { frozenReportName } from "../domain/report/report-name";
import type { MadeSheet } from "../domain/report/sheet";
import type { SettingOverrides } from "../domain/snapshot/settings";
import type { ActualHeader } from "./adapt-formula";
import { actualHeaderIn } from "./read/actual-header";
import type { Contents } from "./read/contents";
import { locate } from "./read/locate";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { frozenSheet, requireFree, requireSameValues } from "./report/freeze";
import { clearOrMake, makeSheet, nameTaken, placeReport, type ReportPlace } from "./report/report-sheet";
import { countFormulas, isWhole, notSetUp, tablesOf, writeSheets, type Values } from "./report/write-sheet";
import { differencesIn, type Difference } from "./report/verify";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
import type { Work } from "./work";

/** What the user asks for this once. */
export interface ReportRequest extends SettingOverrides {
  /** Concept when left out. Vastgesteld also keeps a copy as values, which is never written over. */
  readonly status?: ReportStatus;
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
 * to write, one to read back, and for an adopted report the same two for its copy; more only where a message is over 5 MB.
 * @param today serial date, for a workbook without a Peildatum
 * @param version of the add-in, as the report names it
 * @throws ExcelProblem
 */
export const writeReport = (
  today: number,
  version: string,
  { status = "Concept", ...overrides }: ReportRequest = {},
  work: Work = {},
): Promise<ReportOutcome> =>
  inExcel(work, stagesByStatus[status], async (session) => {
    const contents = await readContents(session, readValues);
    const { snapshot, found } = snapshotOf(locate(contents), today, overrides);
    const actual = actualHeaderIn(tablesOf(found));
    const made = layoutReport(buildReport(snapshot, version, status));
    if (!isWhole(made.rows, actual)) throw notSetUp("De rapportage");
    const frozen = status === "Vastgesteld" ? frozenReportName(snapshot.settings) : null;
    if (frozen !== null) requireFree(frozen, contents);
    const place = placeReport(made.name, contents);
    const [values = []] = await writeSheets(
      session,
      [{ made, name: place.sheet, open: (batch) => clearOrMake(batch, place) }],
      actual,
    );
    const differences = differencesIn(made.rows, values);
    const isFrozen = frozen !== null && differences.length === 0;
    if (isFrozen) await freeze(session, frozenSheet(made, frozen, values), values, positionAfter(place, contents));
    return {
      sheet: place.sheet,
      notice: noticeOf(made.name, place.sheet, isFrozen ? null : frozen),
      differences,
      compared: countFormulas(made.rows),
      controls: controlTotals(made),
      frozen: isFrozen ? frozen : null,
    };
  });

const freeze = async (session: Session, made: MadeSheet, expected: Values, position: number): Promise<void> => {
  const noFormulas: ActualHeader = () => null;
  const [values = []] = await writeSheets(
    session,
    [{ made, name: made.name, open: (batch) => makeSheet(batch, made.name, position) }],
    noFormulas,
  );
  requireSameValues(made.name, expected, values);
};

/** The copy stands behind its report. */
const positionAfter = ({ sheet, exists }: ReportPlace, { sheets }: Contents): number =>
  exists ? sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase()) + 1 : 1;

const noticeOf = (expected: string, sheet: string, notFrozen: string | null): string | null => {
  const notices = [
    sheet === expected ? null : nameTaken(expected, `De rapportage staat op ${sheet}.`),
    notFrozen === null
      ? null
      : `Het werkblad ${notFrozen} is niet gemaakt: er zijn cijfers die in Excel op iets anders uitkomen dan is berekend. Maak de rapportage opnieuw.`,
  ].filter((notice) => notice !== null);
  return notices.length > 0 ? notices.join(" ") : null;
};
