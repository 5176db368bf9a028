import { registers } from "../domain/registers";
import type { RegisterName } from "../domain/registers/names";
import type { SettingOverrides } from "../domain/snapshot/settings";
import type { WorkbookSnapshot } from "../domain/snapshot/workbook-snapshot";
import { writeBlock, type CellInput } from "./cell-input";
import { actionBytes, Batch, bytesOf } from "./payload";
import type { Reading } from "./read/contents";
import { cut, locate, type Located, type PlacedRegister } from "./read/locate";
import { readContents } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { inExcel, readRegisters, type Stage } from "./session";
import { askStates, noStates } from "./setup/ask-states";
import { missingSettings, valuesOfAddedLists } from "./setup/extra-rows";
import { layOutPage } from "./setup/page-setup";
import { planSetUp, type Notice, type SetUpPlan, type States } from "./setup/plan";
import type { RegisterPlan } from "./setup/register-plan";
import { writeBlockOfTaakstelling } from "./setup/write-block";
import { appendRows, dressColumns, formatSettings, writeFormulas, writeTable } from "./setup/write-register";
import type { Work } from "./work";

export type { Notice } from "./setup/plan";

/** What set-up did; everything empty when the workbook was complete. */
export interface SetUpOutcome {
  /** Registers whose sheet and table were made. */
  readonly made: readonly RegisterName[];
  /** Registers that stood there as plain cells and are a table now. */
  readonly converted: readonly RegisterName[];
  /** Registers whose table had another name. */
  readonly renamed: readonly { readonly register: RegisterName; readonly from: string }[];
  readonly columns: readonly { readonly register: RegisterName; readonly header: string }[];
  /** Formula columns in which formulas were put. */
  readonly formulas: readonly { readonly register: RegisterName; readonly header: string }[];
  /** Columns that were given a drop-down, a check, help or colours. */
  readonly dressed: readonly { readonly register: RegisterName; readonly header: string }[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
  /** Registers whose sheet was laid out for paper, as far as the user had not done that. */
  readonly laidOut: readonly RegisterName[];
  readonly hasNewBlock: boolean;
  readonly notices: readonly Notice[];
  /** False when nothing was written. */
  readonly isChanged: boolean;
}

const stages: readonly Stage[] = [readRegisters, { says: "Werkmap inrichten", phase: "writing" }];

/**
 * Makes the workbook complete: sheets, tables, columns, formulas, names, drop-downs and colours that are missing. What the user
 * has stays as it is; a second time nothing is written. At most three requests: two to look and one to write; more only where a
 * message is over 5 MB.
 * @param today serial date, for a workbook without a Peildatum
 * @param asked what the user asks for this once; where set-up makes the settings themselves, they start with it
 * @throws ExcelProblem
 */
export const setUp = (today: number, asked: SettingOverrides = {}, work: Work = {}): Promise<SetUpOutcome> =>
  inExcel(work, stages, async (session) => {
    const contents = await readContents(session, readForSetUp);
    const located = locate(contents);
    const { snapshot, found } = snapshotOf(located, today, asked);
    const isEmpty = Object.keys(found).length === 0;
    const states = isEmpty ? noStates : await session.ask(askStates(found, contents));
    const plan = planSetUp(contents, withSurroundings(located, states), snapshot, states, asked);
    const batch = new Batch(session);
    session.next();
    const settings = await write(batch, plan, located, snapshot, asked);
    await batch.flush();
    return outcomeOf(plan, settings);
  });

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

/** Tables first, then the names that refer to them, then the formulas and drop-downs that use those names. */
const write = async (
  batch: Batch,
  plan: SetUpPlan,
  { found }: Located,
  snapshot: WorkbookSnapshot,
  asked: SettingOverrides,
): Promise<readonly string[]> => {
  await writeSheets(batch, plan);
  for (const register of plan.toWrite) await writeTable(batch, register);
  const settings = await writeExtraRows(batch, plan, found, asked);
  await writeNames(batch, plan);
  const isAvailable = (name: RegisterName): boolean => plan.registers.has(name);
  for (const register of plan.toWrite) await writeFormulas(batch, register, plan.actual);
  for (const register of plan.toWrite) await dressColumns(batch, register, isAvailable);
  for (const register of plan.toWrite) await formatSettings(batch, register);
  await writeBlockOfTaakstelling(batch, plan, snapshot);
  for (const page of plan.pages) await layOutPage(batch, page);
  return settings;
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

/** Settings that Instellingen misses, and the values of lists that Lijsten misses. */
const writeExtraRows = async (
  batch: Batch,
  plan: SetUpPlan,
  found: Located["found"],
  asked: SettingOverrides,
): Promise<readonly string[]> => {
  const lijsten = plan.registers.get("Lijsten");
  if (lijsten && found.Lijsten && lijsten.added.length > 0) await writeAddedLists(batch, lijsten, found.Lijsten);
  const instellingen = plan.registers.get("Instellingen");
  const place = found.Instellingen;
  if (!instellingen || !place || isBlocked(place)) return [];
  const { keys, rows } = missingSettings(place, instellingen, asked);
  await appendRows(batch, instellingen, rows, isFreeBelow(place, instellingen, rows.length));
  return keys;
};

const isBlocked = ({ isFiltered, isProtected }: PlacedRegister): boolean => isFiltered || isProtected;

const writeAddedLists = async (batch: Batch, plan: RegisterPlan, place: PlacedRegister): Promise<void> => {
  const lists = valuesOfAddedLists(plan);
  const more = Math.max(0, ...lists.map(({ values }) => values.length)) - plan.bodyRows;
  const empty: CellInput[][] = Array.from({ length: Math.max(0, more) }, () => plan.headers.map(() => null));
  await appendRows(batch, plan, empty, isFreeBelow(place, plan, more));
  const sheet = batch.context.workbook.worksheets.getItem(plan.sheet);
  for (const { position, values } of lists) {
    await batch.reserve(2 * actionBytes + bytesOf(values));
    const cells = sheet.getRangeByIndexes(plan.headerRow + 1, plan.firstColumn + position, values.length, 1);
    writeBlock(
      cells,
      values.map((value) => [value]),
    );
  }
};

const isFreeBelow = ({ surroundings, hasTotals }: PlacedRegister, plan: RegisterPlan, rows: number): boolean =>
  !hasTotals &&
  cut(surroundings, {
    row: plan.headerRow + 1 + plan.bodyRows,
    column: plan.firstColumn,
    rows,
    columns: plan.headers.length,
  }).every((cells) => cells.every((cell) => cell === ""));

const writeNames = async (batch: Batch, { names }: SetUpPlan): Promise<void> => {
  for (const { name, formula, isRepair } of names) {
    await batch.reserve(2 * actionBytes + bytesOf(formula));
    const { names: existing } = batch.context.workbook;
    if (isRepair) existing.getItem(name).formula = formula;
    else existing.add(name, formula);
  }
};

const outcomeOf = (plan: SetUpPlan, settings: readonly string[]): SetUpOutcome => {
  const { toWrite, names, block, pages, notices } = plan;
  const of = (origin: RegisterPlan["origin"]): readonly RegisterPlan[] =>
    toWrite.filter((each) => each.origin === origin);
  return {
    made: of("made").map(({ register }) => register.name),
    converted: of("cells").map(({ register }) => register.name),
    renamed: of("otherTable").map(({ register, table }) => ({ register: register.name, from: table ?? "" })),
    columns: toWrite.flatMap(({ register, added }) => added.map(({ header }) => ({ register: register.name, header }))),
    formulas: toWrite.flatMap(({ register, formulas }) =>
      formulas.map(({ column }) => ({ register: register.name, header: column.header })),
    ),
    dressed: toWrite.flatMap(({ register, dresses }) =>
      dresses.map(({ column }) => ({ register: register.name, header: column.header })),
    ),
    names: names.map(({ name }) => name),
    settings,
    laidOut: pages.map(({ register }) => register.register.name),
    hasNewBlock: block !== null,
    notices,
    isChanged: [toWrite, names, settings, pages].some(({ length }) => length > 0) || block !== null,
  };
};
