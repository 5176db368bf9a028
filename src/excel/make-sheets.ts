import { layoutReport } from "../domain/report/layout/layout-report";
import type { MadeSheet } from "../domain/report/sheet";
import type { SheetDeclaration } from "../domain/sheets/made-sheet";
import type { SettingOverrides } from "../domain/snapshot/settings";
import { actualHeaderIn } from "./read/actual-header";
import type { Contents } from "./read/contents";
import { locate } from "./read/locate";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { decideOpening, finishSheet, noticeOfOpening, openSheet, type Opened } from "./report/open-sheet";
import { Remarks } from "./report/remarks";
import { placeReport, sheetToLookAt } from "./report/report-sheet";
import { askStanding, standingNamed, standingSheets, type StandingSheet } from "./report/standing-sheet";
import { differencesIn, type Difference } from "./report/verify";
import { countFormulas, isWhole, notSetUp, tablesOf, writeSheets } from "./report/write-sheet";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
import { untilUndisturbed } from "./undisturbed";
import type { Work } from "./work";

/** What became of one sheet. */
export interface MadeSheetOutcome {
  readonly sheet: string;
  /** Formulas that Excel answers otherwise than was computed; none is as it should be. */
  readonly differences: readonly Difference[];
  /** Formulas that were compared. */
  readonly compared: number;
}

export interface SheetsOutcome {
  readonly made: readonly MadeSheetOutcome[];
  /** Dutch: a name that a sheet of the user's has, a sheet that could not be made, or a declaration that had nothing to show. */
  readonly notices: readonly string[];
}

const stages: readonly Stage[] = [
  readRegisters,
  { says: "Bladen schrijven", phase: "writing" },
  { says: "Cijfers vergelijken", phase: "verifying" },
];

/**
 * Makes sheets from the registers, each anew where it stands already: one request to read, one to write, one to read back, however
 * many sheets; more only where a message is over 5 MB, where a sheet to be made anew has an unusual name, or where a colleague came in
 * between. A user's sheet of the same name is left alone, and so is one of ours on which somebody typed.
 * @param declarations the sheets to make
 * @param today serial date, for a workbook without a Peildatum
 * @param version of the add-in, as the sheets name it
 * @throws ExcelProblem
 */
export const makeSheets = (
  declarations: readonly SheetDeclaration[],
  today: number,
  version: string,
  overrides: SettingOverrides = {},
  work: Work = {},
): Promise<SheetsOutcome> => {
  const remarks = new Remarks();
  return inExcel(
    work,
    stages,
    (session) =>
      untilUndisturbed(session, "het maken van de bladen", () =>
        makeAll(session, declarations, { today, version, overrides, remarks }),
      ),
    { repeats: "always" },
  );
};

interface Wish {
  readonly today: number;
  readonly version: string;
  readonly overrides: SettingOverrides;
  readonly remarks: Remarks;
}

/** One attempt, from its own read to its end. */
const makeAll = async (
  session: Session,
  declarations: readonly SheetDeclaration[],
  { today, version, overrides, remarks }: Wish,
): Promise<SheetsOutcome> => {
  const along = askStanding(declarations.map(({ title }) => title))(session.context);
  const contents = await readContents(session, readValues);
  const { snapshot, found } = snapshotOf(locate(contents), today, overrides);
  const actual = actualHeaderIn(tablesOf(found));
  // The head of every sheet reads Instellingen by name, and set-up makes those names.
  if (found.Instellingen?.as !== "table") throw notSetUp("Een gemaakt blad");
  const notices: string[] = [];
  const planned = declarations.flatMap((declaration) => {
    const reports = declaration.build(snapshot, version);
    if (reports.length === 0) notices.push(`${declaration.title}: ${declaration.nothing ?? "er is niets te tonen."}`);
    return reports.map(layoutReport);
  });
  const sheets = planned.filter((made) => {
    const whole = isWhole(made.rows, actual);
    if (!whole)
      notices.push(
        `${made.name} verwijst naar tabellen of kolommen die nog niet in deze werkmap staan en is niet gemaakt. Richt de werkmap eerst in.`,
      );
    return whole;
  });
  const opened = await planOpenings(session, sheets, contents, along);
  notices.push(...opened.map(noticeOfOpening).filter((notice) => notice !== null));
  const typed: (() => void)[] = [];
  const values = await writeSheets(
    session,
    opened.map((each) => ({
      made: each.made,
      name: each.sheet,
      open: async (batch) => {
        const { target, typed: typedOn } = await openSheet(batch, each);
        typed.push(() => remarks.add(each.sheet, typedOn()));
        return target;
      },
      finish: (batch) => finishSheet(batch, each),
    })),
    actual,
    () => typed.forEach((look) => look()),
  );
  await remarks.keep(session, contents.sheets);
  return {
    made: opened.map(({ made, sheet }, index) => ({
      sheet,
      differences: differencesIn(made.rows, values[index] ?? []),
      compared: countFormulas(made.rows),
    })),
    notices: [...notices, ...remarks.notices],
  };
};

/** Decides for each sheet where it is written. New ones stand at the front, in the order in which they are offered. */
const planOpenings = async (
  session: Session,
  sheets: readonly MadeSheet[],
  contents: Contents,
  along: () => readonly StandingSheet[],
): Promise<readonly Opened[]> => {
  const placed = sheets.map((made) => ({ made, place: placeReport(made.name, contents) }));
  const needed = placed.flatMap(({ made, place }) => sheetToLookAt(made.name, place) ?? []);
  const standing = await standingSheets(session, along, needed);
  let position = 0;
  return placed.map(({ made, place }) => {
    const here = standingNamed(standing, sheetToLookAt(made.name, place));
    const opened = decideOpening(made, place, here, contents, position);
    if (opened.opening.kind !== "kept" && opened.opening.position !== null) position += 1;
    return opened;
  });
};
