import { layoutReport } from "../domain/report/layout/layout-report";
import type { SheetDeclaration } from "../domain/sheets/made-sheet";
import type { SettingOverrides } from "../domain/snapshot/settings";
import { actualHeaderIn } from "./read/actual-header";
import { locate } from "./read/locate";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { clearOrMake, nameTaken, placeReport } from "./report/report-sheet";
import { differencesIn, type Difference } from "./report/verify";
import { countFormulas, isWhole, notSetUp, tablesOf, writeSheets } from "./report/write-sheet";
import { inExcel, readRegisters, type Stage } from "./session";
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
 * many sheets; more only where a message is over 5 MB. A user's sheet of the same name is left alone.
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
): Promise<SheetsOutcome> =>
  inExcel(work, stages, async (session) => {
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
    const placed = sheets.map((made) => ({ made, place: placeReport(made.name, contents) }));
    for (const { made, place } of placed)
      if (place.sheet !== made.name) notices.push(nameTaken(made.name, `Het gemaakte blad heet ${place.sheet}.`));
    // New sheets stand at the front, in the order in which they are offered.
    let position = 0;
    const values = await writeSheets(
      session,
      placed.map(({ made, place }) => {
        const at = place.exists ? 0 : position++;
        return { made, name: place.sheet, open: (batch) => clearOrMake(batch, place, at) };
      }),
      actual,
    );
    return {
      made: placed.map(({ made, place }, index) => ({
        sheet: place.sheet,
        differences: differencesIn(made.rows, values[index] ?? []),
        compared: countFormulas(made.rows),
      })),
      notices,
    };
  });
