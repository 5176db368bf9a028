import type { CellChange, RowAddition } from "../../domain/changes/changes";
import { isDisturbance } from "../explain";
import { ExcelProblem, nothingChanged, type ProblemCode } from "../problem";
import type { Session, Stage } from "../session";
import type { KeepAs } from "../way-back/keep-as";
import { Keeper } from "../way-back/keeper";
import { Budget } from "./budget";
import type { ChangesOutcome } from "./outcome";
import { readTables } from "./read-tables";
import { hasCellsBelow, hasTotalsRow, isFilteredTable, isProtectedSheet, notThere } from "./refusals";
import { RegisterWork, type Decided } from "./register-work";
import type { RefusedEmptying, RowEmptying } from "./row-emptyings";
import { settle } from "./settle";
import type { TableState } from "./table-state";

const [reading, writing, verifying] = [0, 1, 2] as const;

/** The stages of whatever is written by `writeChanges`. @param says Dutch: what is being written */
export const writeStages = (says: string): readonly Stage[] => [
  { says: "Lezen wat er nu staat", phase: "reading" },
  { says, phase: "writing" },
  { says: "Nakijken wat er is geschreven", phase: "verifying" },
];

/** Bytes of new contents in one request: what is read back of them, with formulas, must fit in an answer too. */
const turnLimit = 3_000_000;

/** How many turns may go by in which colleagues undo all that was gained. */
const mostIdleTurns = 8;

/**
 * The one way in which cells of registers are changed and rows are added. Rows are found by key and columns by header in a fresh
 * read; a cell that no longer holds what it held is left alone and reported, and so is one with a formula. What is written is
 * looked at just before, in the same request: what a colleague typed in the moment since the read is put back. Rows go below the
 * table, which is resized only where it did not grow by itself.
 *
 * One request to read, one to write and one to read back, plus one where a table did not grow; the same again where the contents are
 * over 5 MB or a colleague came in between. Running it again completes what stopped half-way.
 * @param session in the stages of `writeStages`
 * @throws ExcelProblem also when a table is missing, protected, filtered, or has no room for new rows: then nothing was written
 */
export const writeChanges = async (
  session: Session,
  changes: readonly CellChange[],
  additions: readonly RowAddition[],
  keep: KeepAs | null = null,
): Promise<ChangesOutcome> => {
  const works = worksOf({ changes, additions, emptyings: [], begun: new Set() });
  await carryOut(session, works, changes.length + additions.length, keep);
  return outcomeOf(works, additions, keep);
};

/** What turning back writes. */
export interface Undoing {
  readonly changes: readonly CellChange[];
  readonly emptyings: readonly RowEmptying[];
  /** Rows that an earlier attempt at the same work was emptying; those that are emptied now are added. */
  readonly begun: Set<RowEmptying>;
}

/** What became of an undoing. */
export interface UndoingOutcome extends Pick<ChangesOutcome, "written" | "skipped"> {
  readonly emptied: readonly RowEmptying[];
  readonly notEmptied: readonly RefusedEmptying[];
}

/** Changes cells as `writeChanges` does and empties rows that we added: whole, and only where nobody touched them. @throws ExcelProblem */
export const writeUndoing = async (session: Session, undoing: Undoing): Promise<UndoingOutcome> => {
  const works = worksOf({ ...undoing, additions: [] });
  await carryOut(session, works, undoing.changes.length + undoing.emptyings.length, null);
  return {
    written: works.flatMap(({ written }) => written),
    skipped: works.flatMap(({ skipped }) => skipped),
    emptied: works.flatMap(({ emptied }) => emptied),
    notEmptied: works.flatMap(({ notEmptied }) => notEmptied),
  };
};

const worksOf = ({
  changes,
  additions,
  emptyings,
  begun,
}: Undoing & { readonly additions: readonly RowAddition[] }): readonly RegisterWork[] =>
  [...new Set([...changes, ...additions, ...emptyings].map(({ register }) => register))].map(
    (register) =>
      new RegisterWork(
        register,
        changes.filter((change) => change.register === register),
        additions.filter((addition) => addition.register === register),
        emptyings.filter((emptying) => emptying.register === register),
        begun,
      ),
  );

/** The write path at work: its session, the registers it writes in, and what keeps the old values. */
interface Writing {
  readonly session: Session;
  readonly works: readonly RegisterWork[];
  readonly keeper: Keeper | null;
  /** How much there is to do in all. */
  readonly total: number;
}

const carryOut = async (
  session: Session,
  works: readonly RegisterWork[],
  total: number,
  keep: KeepAs | null,
): Promise<void> => {
  if (works.length === 0) return;
  const keeper = keep && new Keeper(session, keep);
  try {
    await writeAll({ session, works, keeper, total });
  } catch (error) {
    throw withWhatStands(error, session, works);
  }
};

const writeAll = async (job: Writing): Promise<void> => {
  const { session, works } = job;
  let states = await read(job);
  let [left, idle] = [Infinity, 0];
  while (idle < mostIdleTurns) {
    const queue = await decide(job, states);
    if (queue === null) return;
    const isCarriedOut = await write(job, queue);
    if (isCarriedOut) session.enter(verifying);
    states = isCarriedOut ? await readBack(job) : await read(job);
    const pending = sum(works, (work) => work.pending);
    idle = isCarriedOut && pending < left ? 0 : idle + 1;
    left = pending;
  }
  works.forEach((work) => work.giveUp());
};

/** False when Excel stopped the request because the workbook was no longer what was read: then all is read and decided again. */
const write = async ({ session, works, keeper, total }: Writing, queue: readonly Decided[]): Promise<boolean> => {
  session.enter(writing, progressText(session, works, total));
  const looks = queue.map(({ look }) => look(session.context));
  keeper?.queue(queue.flatMap(({ kept }) => kept));
  looks.forEach((look) => look.write());
  try {
    await session.send();
  } catch (error) {
    if (!isDisturbance(error)) throw error;
    session.enter(reading);
    return false;
  }
  keeper?.written();
  looks.forEach((look) => look.seen());
  return true;
};

/** Null when nothing is left to write. Reads once more where a decision asks for it. */
const decide = async (job: Writing, states: readonly TableState[]): Promise<readonly Decided[] | null> => {
  let known = states;
  for (;;) {
    const budget = new Budget(turnLimit);
    const decided = job.works.map((work, index) => {
      const state = known[index];
      return state ? work.decide(state, budget) : null;
    });
    const queued = decided.filter((each) => each !== null);
    if (queued.length === decided.length) return budget.isUsed ? queued : null;
    known = await read(job);
  }
};

const read = async ({ session, works, keeper }: Writing): Promise<readonly TableState[]> => {
  const placed = keeper?.ask();
  const states = await readTables(
    session,
    works.map((work) => work.wanted()),
  );
  await placed?.();
  return states.map((state, index) => requireWritable(state, works[index]));
};

const readBack = async (job: Writing): Promise<readonly TableState[]> => {
  const { session, works } = job;
  const states = await readWritten(session, works);
  const isSettled = await settle(
    session,
    states.map((state, index) => ({ state, rows: works[index]?.sentRows ?? [] })),
  );
  states.forEach((state, index) => works[index]?.confirm(state));
  if (works.every(({ pending }) => pending === 0)) return states;
  return isSettled ? read(job) : states.map((state, index) => requireWritable(state, works[index]));
};

/** Reads what was written, and again where rows are in another place by now. */
const readWritten = async (session: Session, works: readonly RegisterWork[]): Promise<readonly TableState[]> => {
  let wanted = works.map((work) => work.wantedAfter());
  for (let attempt = 1; ; attempt += 1) {
    const states = (await readTables(session, wanted)).map((state, index) => requireThere(state, works[index]));
    const elsewhere = works.map((work, index) => {
      const state = states[index];
      return state ? work.wantedElsewhere(state) : null;
    });
    if (attempt === mostIdleTurns || elsewhere.every((each) => each === null)) return states;
    wanted = wanted.map((each, index) => elsewhere[index] ?? each);
  }
};

const refusal = (code: ProblemCode, text: string): ExcelProblem => {
  const at = text.indexOf(". ") + 1;
  return new ExcelProblem(code, {
    happened: text.slice(0, at),
    unchanged: nothingChanged,
    advice: text.slice(at + 1),
  });
};

const requireThere = (state: TableState | null, work: RegisterWork | undefined): TableState => {
  if (!state) throw refusal("not-set-up", notThere(work?.register ?? "Actiepunten"));
  return state;
};

const requireWritable = (found: TableState | null, work: RegisterWork | undefined): TableState => {
  const state = requireThere(found, work);
  const { register } = state;
  if (state.isProtected) throw refusal("protected", isProtectedSheet(register));
  if (state.isFiltered) throw refusal("filtered", isFilteredTable(register));
  if (work?.hasAdditions) {
    if (state.hasTotals) throw refusal("no-room", hasTotalsRow(register));
    if (state.taken !== null) throw refusal("no-room", hasCellsBelow(register, state.taken));
  }
  return state;
};

const sum = (works: readonly RegisterWork[], count: (work: RegisterWork) => number): number =>
  works.reduce((total, work) => total + count(work), 0);

const doneIn = (works: readonly RegisterWork[]): { rows: number; cells: number } => ({
  rows: sum(works, ({ added }) => added.size),
  cells: sum(works, ({ written }) => written.length),
});

/** How far it is, once it takes more than one turn. */
const progressText = (session: Session, works: readonly RegisterWork[], total: number): string | undefined => {
  if (!session.hasWritten) return undefined;
  const { rows, cells } = doneIn(works);
  return `${session.stages[writing]?.says ?? ""}: ${formatCount(rows + cells)} van ${formatCount(total)}`;
};

const formatCount = (count: number): string => new Intl.NumberFormat("nl-NL").format(count);

/** Says what stands there for certain when it stopped half-way. */
const withWhatStands = (error: unknown, session: Session, works: readonly RegisterWork[]): unknown => {
  if (!(error instanceof ExcelProblem) || !session.hasWritten) return error;
  const { rows, cells } = doneIn(works);
  const stands = [
    ...(rows > 0 ? [`${formatCount(rows)} ${rows === 1 ? "nieuwe rij" : "nieuwe rijen"}`] : []),
    ...(cells > 0 ? [`${formatCount(cells)} gewijzigde ${cells === 1 ? "cel" : "cellen"}`] : []),
  ].join(" en ");
  const certain =
    stands === "" ? "" : `Nagekeken en zeker: ${stands}. Die ${rows + cells === 1 ? "blijft" : "blijven"} staan. `;
  return new ExcelProblem(
    error.code,
    {
      happened: error.happened,
      unchanged: `${certain}Van het laatste deel is niet zeker of het er staat; de rest is niet geschreven.`,
      advice: `${error.advice} Wat er al staat, wordt daarbij herkend en niet nog eens geschreven.`,
    },
    { cause: error },
  );
};

const outcomeOf = (
  works: readonly RegisterWork[],
  additions: readonly RowAddition[],
  keep: KeepAs | null,
): ChangesOutcome => {
  const keys = new Map(works.flatMap(({ added }) => [...added]));
  return {
    written: works.flatMap(({ written }) => written),
    skipped: works.flatMap(({ skipped }) => skipped),
    added: additions.flatMap((addition) => keys.get(addition) ?? []),
    notAdded: works.flatMap(({ notAdded }) => notAdded),
    keptAs: keep?.keptAs ?? null,
  };
};
