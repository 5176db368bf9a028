import { registers } from "../domain/registers";
import type { RegisterName } from "../domain/registers/names";
import { isNewerSchema } from "../domain/registers/schema-version";
import { settingValue } from "../domain/rules/setting-value";
import { newerSchema } from "../domain/rules/workbook/obstacles";
import type { SettingOverrides } from "../domain/snapshot/settings";
import type { WorkbookSnapshot } from "../domain/snapshot/workbook-snapshot";
import { actionBytes, Batch, bytesOf } from "./payload";
import type { Contents, Reading } from "./read/contents";
import { locate, type Located } from "./read/locate";
import { readContents } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
import { askStates, noStates } from "./setup/ask-states";
import { guardPlan } from "./setup/guard-plan";
import { writeHoles } from "./setup/block-holes";
import { beginJournal, endJournal, isResumed } from "./setup/journal";
import { layOutPage } from "./setup/page-setup";
import { planSetUp, type SetUpPlan, type States } from "./setup/plan";
import { Tally, type SetUpOutcome } from "./setup/tally";
import { raiseSchema } from "./setup/raise-schema";
import { writeBlockOfTaakstelling } from "./setup/write-block";
import {
  dressColumns,
  formatSettings,
  writeFormulas,
  writeLists,
  writeSettings,
  writeTable,
} from "./setup/write-register";
import { untilUndisturbed } from "./undisturbed";
import type { Work } from "./work";

export type { Notice } from "./setup/plan";
export type { SetUpOutcome } from "./setup/tally";

const stages: readonly Stage[] = [readRegisters, { says: "Werkmap inrichten", phase: "writing" }];

/**
 * Makes the workbook complete: sheets, tables, columns, formulas, names, drop-downs and colours that are missing. What the user
 * has stays as it is; a second time nothing is written. At most three requests: two to look and one to write; more where a message is
 * over 5 MB, or where a colleague came in between: then it begins anew.
 * @param today serial date, for a workbook without a Peildatum
 * @param asked what the user asks for this once; where set-up makes the settings themselves, they start with it
 * @throws ExcelProblem
 */
export const setUp = (today: number, asked: SettingOverrides = {}, work: Work = {}): Promise<SetUpOutcome> => {
  const tally = new Tally();
  return inExcel(
    work,
    stages,
    (session) => untilUndisturbed(session, "het inrichten", () => complete(session, tally, today, asked)),
    { repeats: "always" },
  );
};

/** One attempt, from its own read to its end. */
const complete = async (
  session: Session,
  tally: Tally,
  today: number,
  asked: SettingOverrides,
): Promise<SetUpOutcome> => {
  const contents = await readContents(session, readForSetUp);
  const located = locate(contents);
  const { snapshot, found } = snapshotOf(located, today, asked);
  if (isNewerSchema(settingValue(snapshot, "Schemaversie")))
    return tally.outcome([{ register: "Instellingen", message: newerSchema }]);
  const isEmpty = Object.keys(found).length === 0;
  const states = isEmpty ? noStates : await session.ask(askStates(found, contents));
  const plan = planSetUp(contents, withSurroundings(located, states), snapshot, states, asked);
  session.next();
  if (isAnythingPlanned(plan) || isResumed(contents)) {
    tally.add(plan);
    await write(new Batch(session), plan, { contents, found, snapshot });
  }
  const isRaised = await raiseSchema(session, snapshot, found.Instellingen);
  return tally.outcome(plan.notices, isRaised ? ["Schemaversie"] : []);
};

/** A table on a sheet of another name was read by itself: for the block one must know what stands around it. */
const withSurroundings = (located: Located, { aroundTaakstelling }: States): Located => {
  const place = located.found.Taakstelling;
  if (!place || !aroundTaakstelling) return located;
  return { ...located, found: { ...located.found, Taakstelling: { ...place, surroundings: aroundTaakstelling } } };
};

/**
 * A register without formula columns is read by its formulas, so that a formula that shows nothing is not taken for an empty
 * cell. Elsewhere ten thousand formulas would weigh more than an answer may: `askColumnStates` asks which cells are blank.
 */
const readForSetUp = (name: RegisterName): Reading =>
  registers[name].columns.some(({ kind }) => kind === "formula") ? "values" : "formulas";

const isAnythingPlanned = ({ toWrite, names, pages, block, blockHoles, lists, settings }: SetUpPlan): boolean =>
  [toWrite, names, pages, blockHoles].some(({ length }) => length > 0) ||
  block !== null ||
  lists !== null ||
  settings !== null;

/** What was read to plan on. */
interface Ground {
  readonly contents: Contents;
  readonly found: Located["found"];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * First what stops the request when the workbook changed since. Then tables, the names that refer to them, and the formulas and
 * drop-downs that use those names.
 */
const write = async (batch: Batch, plan: SetUpPlan, { contents, found, snapshot }: Ground): Promise<void> => {
  await guardPlan(batch, plan, found);
  await beginJournal(batch, contents);
  await writeSheets(batch, plan);
  for (const register of plan.toWrite) await writeTable(batch, register);
  await writeNames(batch, plan);
  const isAvailable = (name: RegisterName): boolean => plan.registers.has(name);
  for (const register of plan.toWrite) await writeFormulas(batch, register, plan.actual);
  for (const register of plan.toWrite) await dressColumns(batch, register, isAvailable);
  for (const register of plan.toWrite) await formatSettings(batch, register);
  // After the looks: by its contents a next set-up knows that a column was dressed when Excel stopped half-way.
  const [lijsten, instellingen] = [plan.registers.get("Lijsten"), plan.registers.get("Instellingen")];
  if (lijsten && plan.lists) await writeLists(batch, lijsten, plan.lists);
  if (instellingen && plan.settings) await writeSettings(batch, instellingen, plan.settings);
  await writeBlockOfTaakstelling(batch, plan, snapshot);
  const taakstelling = plan.registers.get("Taakstelling");
  if (taakstelling) await writeHoles(batch, taakstelling.sheet, plan.blockHoles, plan.actual);
  for (const page of plan.pages) await layOutPage(batch, page);
  await endJournal(batch);
  await batch.flush();
};

const writeSheets = async (batch: Batch, { newSheets, reusedSheet, toWrite }: SetUpPlan): Promise<void> => {
  const { worksheets } = batch.context.workbook;
  const first = toWrite.find(({ origin }) => origin === "made");
  if (reusedSheet !== null && first) {
    await batch.reserve(2 * actionBytes);
    worksheets.getItem(reusedSheet).name = first.sheet;
  }
  for (const sheet of newSheets) {
    await batch.reserve(2 * actionBytes);
    worksheets.add(sheet);
  }
};

const writeNames = async (batch: Batch, { names }: SetUpPlan): Promise<void> => {
  for (const { name, formula, isRepair } of names) {
    await batch.reserve(2 * actionBytes + bytesOf(formula));
    const { names: existing } = batch.context.workbook;
    if (isRepair) existing.getItem(name).formula = formula;
    else existing.add(name, formula);
  }
};
