import { statedIn } from "../../domain/momentopnamen/adopted-sheet";
import type { Adoption } from "../../domain/momentopnamen/adoption";
import { keptNumber } from "../../domain/momentopnamen/canonical";
import { isKept } from "../../domain/momentopnamen/figures-by-quarter";
import { keptRows, type KeptRow } from "../../domain/momentopnamen/kept-rows";
import { frozenReportMark, frozenReportName, quarterKey } from "../../domain/report/report-name";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { sameText, type CellValue } from "../../domain/values/cell-value";
import type { ActualHeader } from "../adapt-formula";
import { actionBytes, type Batch } from "../payload";
import { ExcelProblem, nothingChanged } from "../problem";
import type { Contents } from "../read/contents";
import type { PlacedRegister } from "../read/locate";
import type { Session } from "../session";
import { alreadyAdopted, frozenValues, printedArea, requireSameValues, type FrozenSheet } from "./freeze";
import { guardKept, notKept, queueKept, roomFor, type Room } from "./keep-figures";
import { decideOpening, noticeOfOpening, openSheet } from "./open-sheet";
import { isUnfinished, type StandingSheet } from "./standing-sheet";
import { writeSheets } from "./write-sheet";

/** What adopting takes besides the report. */
export interface AdoptionPlan {
  /** Of the sheet with the values. */
  readonly name: string;
  readonly mark: string;
  readonly quarter: string;
  readonly contents: Contents;
  /** The sheet of that name, which was not written to its end; null when there is none. */
  readonly unfinished: StandingSheet | null;
  /** The controlegetal of the rows that this same adoption left in Momentopnamen before; null when they are still to come. */
  readonly keptAs: string | null;
  /** True when an earlier attempt came to its end: there is nothing left to write. */
  readonly isDone: boolean;
  /** Null when the rows are there. */
  readonly room: Room | null;
  /** @param controlegetal of the frozen sheet */
  readonly rows: (controlegetal: string) => readonly KeptRow[];
}

/** What was read to plan on. */
interface Ground {
  readonly contents: Contents;
  readonly snapshot: WorkbookSnapshot;
  readonly momentopnamen: PlacedRegister | undefined;
  /** The sheet that has the name of the frozen one; null when there is none. */
  readonly standing: StandingSheet | null;
}

/**
 * Decides what there is to do for an adoption. One that was stopped half-way, or whose answer was lost, is completed; any other is
 * never written over.
 * @throws ExcelProblem when the quarter was adopted already, or Momentopnamen cannot take its figures
 */
export const planAdoption = (
  { contents, snapshot, momentopnamen, standing }: Ground,
  adoption: Adoption,
  version: string,
): AdoptionPlan => {
  const [name, quarter] = [frozenReportName(snapshot.settings), quarterKey(snapshot.settings)];
  const rows = (controlegetal: string): readonly KeptRow[] => keptRows(snapshot, adoption, controlegetal, version);
  const keptAs = standing ? keptBefore(snapshot, quarter, rows("")) : null;
  const isDone = standing !== null && keptAs !== null && statedIn(standing.cells)?.number === keptAs;
  const unfinished = standing && isUnfinished(standing) ? standing : null;
  if (standing && !unfinished && !isDone) throw alreadyAdopted(name, nothingChanged);
  if (keptAs === null && isKept(snapshot, quarter)) throw alreadyKept(quarter);
  return {
    name,
    mark: frozenReportMark(snapshot.settings),
    quarter,
    contents,
    unfinished,
    keptAs,
    isDone: isDone && unfinished === null,
    room: keptAs === null ? roomFor(momentopnamen, snapshot, rows("").length) : null,
    rows,
  };
};

/** By these a row is known to be left by the same adoption; its Nr and its version say nothing of what was adopted. */
const compared = ["Kwartaal", "Peildatum", "Kerncijfer", "Waarde", "Vastgesteld op", "Vastgesteld door"] as const;

const kept = (value: CellValue): CellValue => (typeof value === "number" ? keptNumber(value) : value);

/** The controlegetal of the rows of a quarter when those are exactly the rows that would be written; null when they are not. */
const keptBefore = (
  { registers: { Momentopnamen } }: WorkbookSnapshot,
  quarter: string,
  expected: readonly KeptRow[],
): string | null => {
  const column = (header: string) => Momentopnamen.column(header);
  const kwartaal = column("Kwartaal");
  const found = Momentopnamen.rows.filter((row) => sameText(kwartaal(row), quarter));
  const columns = compared.map((header) => [header, column(header)] as const);
  const isSame =
    found.length === expected.length &&
    found.every((row, at) => columns.every(([header, of]) => kept(of(row)) === expected[at]?.[header]));
  const numbers = new Set(found.map(column("Controlegetal")));
  const [number] = numbers;
  return isSame && numbers.size === 1 ? String(number) : null;
};

const alreadyKept = (quarter: string): ExcelProblem =>
  new ExcelProblem("refused", {
    happened: `In Momentopnamen staan al cijfers van ${quarter}: dit kwartaal is al eens vastgesteld.`,
    unchanged: nothingChanged,
    advice: `Kies Concept. Moet dit kwartaal echt opnieuw worden vastgesteld, verwijder dan eerst de rijen van ${quarter} uit Momentopnamen.`,
  });

const noFormulas: ActualHeader = () => null;

/**
 * Writes the frozen sheet and the rows of Momentopnamen in one request. The head of the sheet comes last of all: a sheet that looks
 * whole has its rows.
 * @param position of the sheet among the others
 * @returns Dutch: what came out otherwise than may be expected; null when nothing did
 * @throws ExcelProblem
 */
export const adopt = async (
  session: Session,
  plan: AdoptionPlan,
  frozen: FrozenSheet,
  position: number,
): Promise<string | null> => {
  const { name, mark, quarter, contents, unfinished, room } = plan;
  requireSameAdoption(plan, frozen);
  if (plan.isDone) return null;
  const hasMark = contents.names.has(mark.toLowerCase());
  const place = { sheet: name, exists: unfinished !== null, mark, hasMark, sum: null };
  const opened = decideOpening(frozen.made, place, unfinished, contents, position);
  const rows = plan.rows(frozen.controlegetal);
  let areKept = (): boolean => true;
  const open = async (batch: Batch): Promise<Excel.Worksheet> => {
    if (room) await guardKept(batch, room, rows);
    const { target } = await openSheet(batch, opened);
    target.pageLayout.setPrintArea(printedArea(frozen));
    return target;
  };
  const finish = async (batch: Batch): Promise<void> => {
    await batch.reserve(actionBytes);
    if (room) areKept = await queueKept(batch, room, rows);
  };
  const [values = []] = await writeSheets(session, [{ made: frozen.made, name, open, finish }], noFormulas);
  requireSameValues(name, quarter, frozenValues(frozen.made), values);
  if (!areKept()) throw notKept(quarter, name);
  return noticeOfOpening(opened);
};

/** What stands there of this adoption must be of the very values that were computed now. @throws ExcelProblem */
const requireSameAdoption = ({ isDone, keptAs, name, quarter }: AdoptionPlan, { controlegetal }: FrozenSheet): void => {
  if (keptAs === null || keptAs === controlegetal) return;
  throw isDone ? alreadyAdopted(name, "Alleen de rapportage zelf is opnieuw geschreven.") : notKept(quarter, name);
};
