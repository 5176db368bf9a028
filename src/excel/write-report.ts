import { adopterProblem, type Adoption } from "../domain/momentopnamen/adoption";
import { keptRows, type KeptRow } from "../domain/momentopnamen/kept-rows";
import { buildReport } from "../domain/report/build-report";
import { controlTotals, type ControlTotal } from "../domain/report/control-totals";
import { layoutReport } from "../domain/report/layout/layout-report";
import type { ReportStatus } from "../domain/report/report";
import { frozenReportMark, frozenReportName, quarterKey } from "../domain/report/report-name";
import type { SettingOverrides } from "../domain/snapshot/settings";
import type { WorkbookSnapshot } from "../domain/snapshot/workbook-snapshot";
import type { ActualHeader } from "./adapt-formula";
import type { Batch } from "./payload";
import { ExcelProblem, nothingChanged } from "./problem";
import { actualHeaderIn } from "./read/actual-header";
import type { Contents } from "./read/contents";
import { locate, type PlacedRegister } from "./read/locate";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import {
  frozenSheet,
  frozenValues,
  makeFrozen,
  requireFree,
  requireSameValues,
  type FrozenSheet,
} from "./report/freeze";
import { notKept, queueKept, roomFor, type Room } from "./report/keep-figures";
import { clearOrMake, nameTaken, placeReport, type ReportPlace } from "./report/report-sheet";
import { countFormulas, isWhole, notSetUp, tablesOf, writeSheets } from "./report/write-sheet";
import { differencesIn, type Difference } from "./report/verify";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
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
 * to write, one to read back, and for an adopted report the same two for its copy; more only where a message is over 5 MB.
 * @param today serial date, for a workbook without a Peildatum
 * @param version of the add-in, as the report names it
 * @throws ExcelProblem
 */
export const writeReport = (
  today: number,
  version: string,
  { status = "Concept", adoptedBy = "", ...overrides }: ReportRequest = {},
  work: Work = {},
): Promise<ReportOutcome> =>
  inExcel(work, stagesByStatus[status], async (session) => {
    const adoption = status === "Vastgesteld" ? adoptionBy(adoptedBy, today) : null;
    const contents = await readContents(session, readValues);
    const { snapshot, found } = snapshotOf(locate(contents), today, overrides);
    const actual = actualHeaderIn(tablesOf(found));
    const made = layoutReport(buildReport(snapshot, version, adoption));
    if (!isWhole(made.rows, actual)) throw notSetUp("De rapportage");
    const plan = adoption === null ? null : planAdoption(contents, snapshot, found.Momentopnamen, adoption, version);
    const place = placeReport(made.name, contents);
    const [values = []] = await writeSheets(
      session,
      [{ made, name: place.sheet, open: (batch) => clearOrMake(batch, place) }],
      actual,
    );
    const differences = differencesIn(made.rows, values);
    const isRight = differences.length === 0;
    const frozen = plan && isRight ? frozenSheet(made, plan.name, values) : null;
    if (plan && frozen) await adopt(session, plan, frozen, positionAfter(place, contents));
    return {
      sheet: place.sheet,
      notice: noticeOf(made.name, place.sheet, plan && !isRight ? plan.name : null),
      differences,
      compared: countFormulas(made.rows),
      controls: controlTotals(made),
      frozen: frozen?.made.name ?? null,
      controlegetal: frozen?.controlegetal ?? null,
    };
  });

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

/** What adopting takes besides the report. */
interface AdoptionPlan {
  /** Of the sheet with the values. */
  readonly name: string;
  readonly mark: string;
  readonly quarter: string;
  readonly contents: Contents;
  readonly room: Room;
  /** @param controlegetal of the frozen sheet */
  readonly rows: (controlegetal: string) => readonly KeptRow[];
}

/** @throws ExcelProblem when the quarter was adopted already, or Momentopnamen cannot take its figures */
const planAdoption = (
  contents: Contents,
  snapshot: WorkbookSnapshot,
  momentopnamen: PlacedRegister | undefined,
  adoption: Adoption,
  version: string,
): AdoptionPlan => {
  const [name, quarter] = [frozenReportName(snapshot.settings), quarterKey(snapshot.settings)];
  requireFree(name, contents);
  const rows = (controlegetal: string): readonly KeptRow[] => keptRows(snapshot, adoption, controlegetal, version);
  const room = roomFor(momentopnamen, snapshot, quarter, rows("").length);
  return { name, mark: frozenReportMark(snapshot.settings), quarter, contents, room, rows };
};

/** The sheet with the values and the rows of Momentopnamen go out together: there is never one without the other. */
const adopt = async (
  session: Session,
  { name, mark, quarter, contents, room, rows }: AdoptionPlan,
  frozen: FrozenSheet,
  position: number,
): Promise<void> => {
  const noFormulas: ActualHeader = () => null;
  let areKept = (): boolean => false;
  const open = async (batch: Batch): Promise<Excel.Worksheet> => {
    areKept = await queueKept(batch, room, rows(frozen.controlegetal));
    return makeFrozen(batch, frozen, mark, position, contents);
  };
  const [values = []] = await writeSheets(session, [{ made: frozen.made, name, open }], noFormulas);
  requireSameValues(name, quarter, frozenValues(frozen.made), values);
  if (!areKept()) throw notKept(quarter, name);
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
