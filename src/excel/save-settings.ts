import { settings, type SettingKey } from "../domain/registers/settings";
import { settingRowsIn } from "../domain/snapshot/create-snapshot";
import type { Row } from "../domain/snapshot/row";
import type { RegisterSnapshot } from "../domain/snapshot/register-snapshot";
import type { CellValue } from "../domain/values/cell-value";
import { constantInput, formatAll, writeBlock } from "./cell-input";
import { numberFormats } from "./looks";
import { ExcelProblem, nothingChanged, type ProblemCode } from "./problem";
import { locate, type PlacedRegister } from "./read/locate";
import { cellsOf } from "./read/question";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
import type { Work } from "./work";

/** A setting as the user saw it and as it must become. */
export interface SettingChange {
  readonly key: SettingKey;
  /** What stood there when the user began; `ReadOutcome.settingRows` has it. */
  readonly from: CellValue;
  /** `""` empties the cell; a date is a serial number. */
  readonly to: CellValue;
}

export interface SettingsOutcome {
  readonly saved: readonly SettingKey[];
  /** Left alone: a colleague changed it meanwhile, into what was found. */
  readonly skipped: readonly { readonly key: SettingKey; readonly found: CellValue }[];
}

const stages: readonly Stage[] = [readRegisters, { says: "Instellingen opslaan", phase: "writing" }];

/**
 * Writes settings into Instellingen: only the cells of what changed, and only where nobody else changed it meanwhile. One request
 * to read and one that writes and reads back.
 * @throws ExcelProblem also when Instellingen or one of the keys is missing, and when the sheet is protected or filtered
 */
export const saveSettings = (changes: readonly SettingChange[], work: Work = {}): Promise<SettingsOutcome> =>
  inExcel(work, stages, async (session) => {
    // No setting depends on which day it is.
    const { snapshot, found } = snapshotOf(locate(await readContents(session, readValues)), 1, {});
    const instellingen = snapshot.registers.Instellingen;
    requireWritable(found.Instellingen);
    const present = changes.map((change) => ({ change, place: placeOf(instellingen, change.key) }));
    const wanted = present.filter(({ change, place }) => place.value === change.from && place.value !== change.to);
    await write(session, wanted);
    const isSkipped = ({ change, place }: PlacedChange): boolean =>
      place.value !== change.from && place.value !== change.to;
    return {
      saved: present.filter((each) => !isSkipped(each)).map(({ change }) => change.key),
      skipped: present.filter(isSkipped).map(({ change, place }) => ({ key: change.key, found: place.value })),
    };
  });

/** The cell with the value of a key, zero-based. */
interface SettingPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

interface PlacedChange {
  readonly change: SettingChange;
  readonly place: SettingPlace;
}

const refusal = (code: ProblemCode, happened: string, advice: string): ExcelProblem =>
  new ExcelProblem(code, { happened, unchanged: nothingChanged, advice });

const setUpFirst = "Vul de werkmap eerst aan (op Start) en sla opnieuw op.";

const requireWritable = (place: PlacedRegister | undefined): void => {
  if (!place) throw refusal("not-set-up", "Instellingen staat niet in deze werkmap.", setUpFirst);
  if (place.isProtected) {
    throw refusal(
      "protected",
      "Het werkblad Instellingen is beveiligd.",
      "Hef de beveiliging op (tabblad Controleren) en sla opnieuw op.",
    );
  }
  if (place.isFiltered) {
    throw refusal("filtered", "De tabel Instellingen is gefilterd.", "Wis het filter en sla opnieuw op.");
  }
};

const placeOf = (instellingen: RegisterSnapshot, key: SettingKey): SettingPlace => {
  const row: Row | undefined = settingRowsIn(instellingen).get(key);
  const position = instellingen.position("Waarde");
  if (!row || position === null || !instellingen.location) {
    const missing = position === null ? "De kolom Waarde" : `De sleutel ${key}`;
    throw refusal("not-set-up", `${missing} staat niet in Instellingen.`, setUpFirst);
  }
  const { sheet, firstColumn } = instellingen.location;
  return { sheet, row: row.index, column: firstColumn + position, value: row.values[position] ?? "" };
};

const write = async (session: Session, changes: readonly PlacedChange[]): Promise<void> => {
  if (changes.length === 0) return;
  session.next();
  const checks = changes.map(({ change, place }) => {
    const cell = session.context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row, place.column, 1, 1);
    // A cell that held no date may have no date format, and would show 44469.
    if (settings[change.key].kind === "date" && typeof change.from !== "number") formatAll(cell, numberFormats.date);
    writeBlock(cell, [[constantInput(change.to)]]);
    cell.load("values");
    return { change, cell };
  });
  await session.send();
  for (const { change, cell } of checks) {
    if (cellsOf(cell, "values")[0]?.[0] === change.to) continue;
    throw new ExcelProblem("not-verified", {
      happened: `Bij ${change.key} staat nu iets anders dan u opsloeg: een collega wijzigde Instellingen tegelijk.`,
      unchanged: "Wat al geschreven was, staat er nog.",
      advice: "Kijk in Instellingen wat er staat en sla zo nodig opnieuw op.",
    });
  }
};
