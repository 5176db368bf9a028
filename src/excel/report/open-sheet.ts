import type { MadeSheet } from "../../domain/report/sheet";
import { constantInput, writeBlock } from "../cell-input";
import { requireEnd } from "../guards";
import { actionBytes, type Batch } from "../payload";
import type { Contents } from "../read/contents";
import { quoteSheet } from "../setup/name-plan";
import { freeSheetName } from "../setup/sheet-name";
import { makeSheet, nameTaken, sumNameOf, type ReportPlace } from "./report-sheet";
import {
  isBlank,
  isBlankOrOurs,
  isTouched,
  lookAt,
  sumOfMade,
  typedBetween,
  unfinishedHead,
  type Remark,
  type StandingSheet,
} from "./standing-sheet";

/** What becomes of the sheet that stands where ours goes. */
export type Opening =
  /** There is none: one is made at this place among the others. */
  | { readonly kind: "made"; readonly position: number; readonly notice: string | null }
  /** It holds only what we wrote: it is cleared and written again, at another place among the others where that is still to come. */
  | { readonly kind: "cleared"; readonly standing: StandingSheet; readonly position: number | null }
  /** Somebody typed on it: it stays, under another name where that is needed, and ours comes before it. */
  | { readonly kind: "kept"; readonly position: number; readonly from: string; readonly to: string };

export interface Opened {
  readonly made: MadeSheet;
  /** Name of the sheet that is written. */
  readonly sheet: string;
  readonly place: ReportPlace;
  readonly opening: Opening;
}

/** Names of sheets have at most 31 characters. */
const longestBase = 22;

/**
 * Decides where a made sheet is written, so that nothing is lost that somebody typed on the one that stands there.
 * @param standing the cells of that sheet; null when there is none
 * @param position of a new sheet among the others
 */
export const decideOpening = (
  made: MadeSheet,
  place: ReportPlace,
  standing: StandingSheet | null,
  { sheets }: Pick<Contents, "sheets">,
  position: number,
): Opened => {
  const { name } = made;
  // Stopped right after it was made, a sheet of ours has no mark yet, and is not in its place.
  const at = standing && isBlank(standing) && !place.hasMark ? position : null;
  if (!place.exists && standing && isBlankOrOurs(standing, made.rows))
    return {
      made,
      sheet: standing.name,
      place: { ...place, exists: true },
      opening: { kind: "cleared", standing, position: at },
    };
  if (!place.exists || !standing) {
    const notice = place.sheet === name ? null : nameTaken(name, `Het nieuwe blad heet ${place.sheet}.`);
    return { made, sheet: place.sheet, place, opening: { kind: "made", position, notice } };
  }
  if (!isTouched(standing, place.sum, made.rows))
    return { made, sheet: place.sheet, place, opening: { kind: "cleared", standing, position: at } };
  const hasName = place.sheet.toLowerCase() === name.toLowerCase();
  const to = hasName ? freeSheetName(`${name.slice(0, longestBase).trim()} (oud)`, { sheets }) : place.sheet;
  const current = sheets.findIndex((each) => each.name.toLowerCase() === place.sheet.toLowerCase());
  return {
    made,
    sheet: hasName ? place.sheet : freeSheetName(name, { sheets }),
    place,
    opening: { kind: "kept", position: Math.max(0, current), from: place.sheet, to },
  };
};

/** Dutch: what came out otherwise than the user may expect; null when nothing did. */
export const noticeOfOpening = ({ sheet, opening }: Opened): string | null => {
  if (opening.kind === "made") return opening.notice;
  if (opening.kind === "cleared") return null;
  const old =
    opening.to === opening.from ? `Dat blad is blijven staan` : `Dat blad is blijven staan en heet nu ${opening.to}`;
  return `Op ${opening.from} was iets getypt of gewijzigd. ${old}; het nieuwe staat op ${sheet}.`;
};

/** Queues an empty, marked sheet whose head says that it is not finished. Gives what tells, once it was sent, what was typed since. */
export const openSheet = async (
  batch: Batch,
  { sheet, place, opening }: Opened,
): Promise<{ readonly target: Excel.Worksheet; readonly typed: () => readonly Remark[] }> => {
  await batch.reserve(24 * actionBytes);
  const { worksheets } = batch.context.workbook;
  if (opening.kind === "cleared") {
    const target = worksheets.getItem(sheet);
    if (opening.position !== null) target.position = opening.position;
    const typed = clear(target, opening.standing);
    if (!place.hasMark) setName(batch, place.mark, referenceTo(sheet), false);
    return { target, typed };
  }
  if (opening.kind === "kept" && opening.to !== opening.from) worksheets.getItem(opening.from).name = opening.to;
  const target = await makeSheet(batch, sheet, opening.position);
  writeUnfinished(target);
  setName(batch, place.mark, referenceTo(sheet), place.hasMark);
  return { target, typed: () => [] };
};

const writeUnfinished = (target: Excel.Worksheet): void =>
  writeBlock(target.getRange("A1"), [[constantInput(unfinishedHead)]]);

const referenceTo = (sheet: string): string => `=${quoteSheet(sheet)}!$A$1`;

/** Stops when cells were typed outside what stood there. What was typed inside is seen, and kept elsewhere afterwards. */
const clear = (target: Excel.Worksheet, standing: StandingSheet): (() => readonly Remark[]) => {
  const [rows, columns] = [standing.cells.length, Math.max(0, ...standing.cells.map((line) => line.length))];
  if (rows > 0 && columns > 0) requireEnd(target, target.getUsedRange(true), rows, columns);
  const look = lookAt(target);
  // Before all else: stopped anywhere after this it must not look whole.
  writeUnfinished(target);
  const cells = target.getRange();
  cells.unmerge();
  cells.clear("All");
  writeUnfinished(target);
  cells.conditionalFormats.clearAll();
  target.horizontalPageBreaks.removePageBreaks();
  return () => typedBetween(standing, look());
};

/** Queues the number by which the sheet is recognised from now on. */
export const finishSheet = async (batch: Batch, { made, place }: Opened): Promise<void> => {
  await batch.reserve(2 * actionBytes);
  setName(batch, sumNameOf(place.mark), `="${sumOfMade(made.rows)}"`, place.sum !== null);
};

const setName = (batch: Batch, name: string, formula: string, isThere: boolean): void => {
  const { names } = batch.context.workbook;
  if (isThere) names.getItem(name).formula = formula;
  else names.add(name, formula);
};
