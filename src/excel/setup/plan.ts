import { blockLayout, reconciliationPart, standingPart } from "../../domain/report/taakstelling-block";
import { registerNames, tableName, type RegisterName } from "../../domain/registers/names";
import { obstacleInTable, obstacleToMake, obstacleToSetUp } from "../../domain/rules/workbook/obstacles";
import type { SettingOverrides } from "../../domain/snapshot/settings";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { isResolvable, type ActualHeader } from "../adapt-formula";
import { actualHeaderIn } from "../read/actual-header";
import type { Block, Contents } from "../read/contents";
import type { Located, PlacedRegister } from "../read/locate";
import type { ColumnStates } from "./column-states";
import { planPage, type PagePlan } from "./page-setup";
import type { PageStates } from "./page-states";
import { listsToFill, missingSettings, obstacleBelow, type ListsToFill, type SettingLines } from "./extra-rows";
import { isResumed } from "./journal";
import { planNames, type NamePlan } from "./name-plan";
import { isComplete, planExisting, planNew, type RegisterPlan } from "./register-plan";
import { freeSheetName } from "./sheet-name";
import { blockHoles, type BlockHoles } from "./block-holes";
import { blockCells, planBlock, type BlockPlan } from "./taakstelling-place";

/** Something the user must know, in Dutch: what was left as it is, why, and what to do. */
export interface Notice {
  readonly register: RegisterName;
  readonly message: string;
}

/** Everything that set-up will write. */
export interface SetUpPlan {
  /** The registers that are or will be there as a table, whether or not something of theirs is written. */
  readonly registers: ReadonlyMap<RegisterName, RegisterPlan>;
  /** Those of which something is written. */
  readonly toWrite: readonly RegisterPlan[];
  /** Sheets to add at the end, in this order. */
  readonly newSheets: readonly string[];
  /** The untouched empty sheet of a fresh workbook, which becomes our first. */
  readonly reusedSheet: string | null;
  /** Values of lists that Lijsten misses, and lines that Instellingen misses; null when there are none to add. */
  readonly lists: ListsToFill | null;
  readonly settings: SettingLines | null;
  readonly names: readonly NamePlan[];
  readonly actual: ActualHeader;
  /** What of the block above Taakstelling is missing; null when nothing is, or when it cannot be written now. */
  readonly block: BlockPlan | null;
  /** Cells of the block that were emptied. */
  readonly blockHoles: readonly BlockHoles[];
  /** Sheets on which choices for paper are still open. */
  readonly pages: readonly PagePlan[];
  readonly notices: readonly Notice[];
}

/** What the second request tells of what is there already. */
export interface States {
  readonly columns: ColumnStates;
  readonly pages: PageStates;
  /** Cells in use on the sheet of Taakstelling; null where they were read already. */
  readonly aroundTaakstelling: Block | null;
}

const pristineName = /^(?:Blad|Sheet)1$/;

/** Decides what to write, on plain data. */
export const planSetUp = (
  contents: Contents,
  located: Located,
  snapshot: WorkbookSnapshot,
  { columns, pages }: States,
  asked: SettingOverrides,
): SetUpPlan => {
  const { writable, notices } = planRegisters(contents, located, snapshot, columns, asked);
  const actual = actualHeaderIn(Object.fromEntries([...writable].map(([name, { headers }]) => [name, { headers }])));
  for (const [name, plan] of writable) writable.set(name, withResolvableFormulas(plan, actual));
  const existingSheets = new Set(contents.sheets.map(({ name }) => name.toLowerCase()));
  const missingSheets = [...writable.values()]
    .filter(({ origin, sheet }) => origin === "made" && !existingSheets.has(sheet.toLowerCase()))
    .map(({ sheet }) => sheet);
  const reusedSheet = reusable(contents);
  const isWritable = isBlockResolvable(snapshot, actual);
  const block = isWritable ? blockOf(contents, located, writable, snapshot) : null;
  const taakstelling = located.found.Taakstelling;
  const hasHoles = isWritable && writable.has("Taakstelling") && !taakstelling?.isProtected;
  return {
    registers: writable,
    toWrite: [...writable.values()].filter((plan) => !isComplete(plan)),
    newSheets: reusedSheet === null ? missingSheets : missingSheets.slice(1),
    reusedSheet: missingSheets.length > 0 ? reusedSheet : null,
    ...planRows(contents, located, writable, asked),
    names: planNames(writable, contents.names, actual),
    actual,
    block,
    blockHoles: hasHoles
      ? blockHoles(taakstelling, blockCells(snapshot), contents, block?.parts.map(({ part }) => part) ?? [])
      : [],
    pages: [...writable].flatMap(([name, plan]) => {
      const page = located.found[name]?.isProtected
        ? null
        : planPage(plan, pages.get(name), name === "Taakstelling" && block?.isAbove === false);
      return page ? [page] : [];
    }),
    notices,
  };
};

/** Rows for registers that stand there and can be written; those that set-up makes have theirs from the start. */
const planRows = (
  contents: Contents,
  { found }: Located,
  plans: ReadonlyMap<RegisterName, RegisterPlan>,
  asked: SettingOverrides,
): Pick<SetUpPlan, "lists" | "settings"> => {
  const writable = (name: RegisterName): { plan: RegisterPlan; place: PlacedRegister } | null => {
    const [plan, place] = [plans.get(name), found[name]];
    return plan && place && !place.isProtected && !place.isFiltered ? { plan, place } : null;
  };
  const [lijsten, instellingen] = [writable("Lijsten"), writable("Instellingen")];
  const resumed = isResumed(contents);
  const lists = lijsten && listsToFill(lijsten.plan, lijsten.place, resumed);
  const settings = instellingen && missingSettings(instellingen.place, instellingen.plan, asked);
  const fits = ({ plan, place }: { plan: RegisterPlan; place: PlacedRegister }): boolean =>
    noRoomFor(place, plan, resumed) === null;
  return {
    lists: lijsten && lists && lists.columns.length > 0 && fits(lijsten) ? lists : null,
    settings: instellingen && settings && fits(instellingen) ? settings : null,
  };
};

/** Each register that can be written, or at least referred to, and what the user must know of the others. */
const planRegisters = (
  contents: Contents,
  { found, unrecognised, structure }: Located,
  snapshot: WorkbookSnapshot,
  states: ColumnStates,
  asked: SettingOverrides,
): { writable: Map<RegisterName, RegisterPlan>; notices: readonly Notice[] } => {
  const notices: Notice[] = [];
  const isAvailable = (name: RegisterName): boolean => found[name]?.as === "table" || !isNameTaken(name, contents);
  for (const register of registerNames.filter((name) => !isAvailable(name))) {
    notices.push({
      register,
      message:
        obstacleInTable(register, structure) ??
        `De naam ${tableName(register)} verwijst in deze werkmap naar iets anders; het register kan zo niet heten en is niet gemaakt. Geef die naam een andere naam in Namen beheren en richt opnieuw in.`,
    });
  }
  const plans = new Map<RegisterName, RegisterPlan>();
  for (const name of registerNames.filter(isAvailable)) {
    const place = found[name];
    const sheet = unrecognised.includes(name) ? freeSheetName(name, contents) : name;
    const headerRow = name === "Taakstelling" ? blockLayout.rows : 0;
    plans.set(
      name,
      place
        ? planExisting(
            name,
            place,
            {
              snapshot: snapshot.registers[name],
              states: states.get(name),
              isResumed: isResumed(contents),
              asked,
            },
            isAvailable,
          )
        : planNew(name, { sheet, headerRow }, asked, isAvailable),
    );
    if (sheet !== name) {
      notices.push({
        register: name,
        message: `Op het werkblad ${name} staat iets anders; daar is niets gewijzigd. Het register staat op het werkblad ${sheet}.`,
      });
    }
  }
  const writable = new Map<RegisterName, RegisterPlan>();
  for (const [name, plan] of plans) {
    const obstacle = obstacleOf(name, plan, { found, contents, structure, snapshot });
    if (obstacle !== null) notices.push({ register: name, message: obstacle });
    if (obstacle === null || plan.origin === "table") writable.set(name, obstacle === null ? plan : untouched(plan));
  }
  return { writable, notices };
};

/** Tables and workbook names share one set of names. */
const isNameTaken = (register: RegisterName, { names, tables }: Contents): boolean => {
  const name = tableName(register).toLowerCase();
  return names.has(name) || tables.some((table) => table.name.toLowerCase() === name);
};

/** A formula on a register that is not there has to wait until it is. */
const withResolvableFormulas = (plan: RegisterPlan, actual: ActualHeader): RegisterPlan => ({
  ...plan,
  formulas: plan.formulas.filter(({ column }) => isResolvable(column.formula, plan.register.name, actual)),
});

const isBlockResolvable = (snapshot: WorkbookSnapshot, actual: ActualHeader): boolean =>
  actual("Instellingen", "Waarde") !== null &&
  [standingPart(snapshot), reconciliationPart(snapshot)]
    .flat(2)
    .every((cell) => !cell || !("formula" in cell.content) || isResolvable(cell.content.formula, null, actual));

/** Nothing can be added to it, but others may refer to it. */
const untouched = (plan: RegisterPlan): RegisterPlan => ({
  ...plan,
  headers: plan.headers.slice(0, plan.headers.length - plan.added.length),
  added: [],
  formulas: [],
  dresses: [],
});

/** Why a register cannot be written now; null when it can, or when nothing has to be. */
const obstacleOf = (
  name: RegisterName,
  plan: RegisterPlan,
  {
    found,
    contents,
    structure,
    snapshot,
  }: Pick<Located, "found" | "structure"> & { contents: Contents; snapshot: WorkbookSnapshot },
): string | null => {
  const place = found[name];
  const isOwnSheetProtected = plan.sheet === name && contents.registerSheets[name]?.isProtected === true;
  const isProtected = place?.isProtected ?? isOwnSheetProtected;
  const hasWork =
    !isComplete(plan) || (name === "Instellingen" && place !== undefined && missingSettings(place, plan, {}) !== null);
  if (!hasWork) return null;
  if (isProtected) {
    return `Het werkblad ${plan.sheet} is beveiligd; daar is niets gewijzigd. Hef de beveiliging op en richt opnieuw in.`;
  }
  if (place?.isFiltered) {
    return `${name} is gefilterd; daar is niets gewijzigd. Wis het filter en richt opnieuw in.`;
  }
  const at = structure.registers[name];
  const inTheWay = at?.withinTable
    ? obstacleInTable(name, structure)
    : at
      ? obstacleToSetUp(name, at, plan.added.length > 0)
      : obstacleToMake(name, snapshot);
  if (inTheWay) return inTheWay;
  return place ? noRoomFor(place, plan, isResumed(contents)) : null;
};

/** Why lines of Instellingen or values of lists that set-up adds do not fit; null when they do. */
const noRoomFor = (place: PlacedRegister, plan: RegisterPlan, resumed: boolean): string | null => {
  if (plan.register.name === "Lijsten") return obstacleBelow(place, plan, listsToFill(plan, place, resumed).rows);
  if (plan.register.name !== "Instellingen") return null;
  const missing = missingSettings(place, plan, {});
  return missing && obstacleBelow(place, plan, missing.start + missing.rows.length);
};

/** The one sheet of a workbook that was just made, with nothing on it. */
const reusable = ({ sheets, tables, firstSheetIsEmpty }: Contents): string | null => {
  const [only, ...others] = sheets;
  const isPristine = only !== undefined && others.length === 0 && pristineName.test(only.name) && tables.length === 0;
  return isPristine && firstSheetIsEmpty ? only.name : null;
};

const blockOf = (
  contents: Contents,
  { found }: Located,
  plans: ReadonlyMap<RegisterName, RegisterPlan>,
  snapshot: WorkbookSnapshot,
): BlockPlan | null => {
  const [plan, place] = [plans.get("Taakstelling"), found.Taakstelling];
  if (!plan || place?.isProtected || place?.isFiltered) return null;
  const begun = isResumed(contents) ? blockCells(snapshot) : null;
  const block = planBlock(place, plan, contents, begun);
  return block.parts.length > 0 ? block : null;
};
