import type { SortedRegister } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { Kept } from "../../domain/way-back/line";
import { placesBefore } from "../../domain/way-back/places";
import { isDisturbance } from "../explain";
import { ExcelProblem } from "../problem";
import type { Session } from "../session";
import { currentMoment, type KeepAs } from "../way-back/keep-as";
import { Keeper } from "../way-back/keeper";
import { isInOrder, type SortPlan } from "./sort-plan";
import { writeSort, type ReplacedRank, type SortSight } from "./write-sort";

const [reading, writing] = [0, 1] as const;

/** How often registers that colleagues keep changing are read and sorted again before that is told. */
const mostAttempts = 5;

/** Brings registers in an order, and holds that against what stands there afterwards; outlives an attempt whose answer was lost. */
export class Ordering {
  readonly replaced: ReplacedRank[] = [];
  readonly #done = new Set<SortedRegister>();
  /** Registers of which a sort was sent, carried out or not. */
  readonly #sent = new Set<SortedRegister>();
  /** The keys as they stood in the moment before we first moved rows. */
  readonly #before = new Map<SortedRegister, readonly CellValue[]>();
  #writes = 0;

  constructor(readonly keep: KeepAs | null) {}

  /** True for a register that we brought in order, or were at when the answer was lost. */
  isOurs(register: SortedRegister): boolean {
    return this.#sent.has(register);
  }

  /** True for a register of which the order was found to be as computed. */
  isDone(register: SortedRegister): boolean {
    return this.#done.has(register);
  }

  /**
   * Reads and decides, sorts, looks whether the order is the one that was computed, and does so again where a colleague came in between.
   * @param decide reads the workbook as it is now; only plans of registers that are not done
   * @throws ExcelProblem also when colleagues come in between each time
   */
  async bring(session: Session, decide: () => Promise<readonly SortPlan[]>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const keeper = this.keep && new Keeper(session, this.keep);
      const placed = keeper?.ask();
      const plans = await decide();
      await placed?.();
      const [first] = plans;
      if (!first) return;
      session.enter(writing);
      const sights = await this.#write(session, keeper, plans, attempt);
      if (sights?.every(({ isDone }) => isDone)) return;
      if (attempt === mostAttempts) throw neverInOrder(sights?.find(({ isDone }) => !isDone)?.plan ?? first);
      session.enter(reading);
    }
  }

  /** Null when Excel stopped it because the workbook was no longer what was read. */
  async #write(
    session: Session,
    keeper: Keeper | null,
    plans: readonly SortPlan[],
    attempt: number,
  ): Promise<readonly SortSight[] | null> {
    const moment = this.#writes === 0 ? this.keep?.moment : currentMoment();
    this.#writes += 1;
    for (const { register } of plans) this.#sent.add(register);
    try {
      const kept = plans.map((plan) => ({ plan, kept: this.keep ? this.#keptOf(plan) : [] }));
      const sights = await writeSort(
        session,
        kept,
        (lines) => keeper?.queue(lines, moment),
        () => keeper?.written(),
      );
      for (const sight of sights) this.#see(sight);
      return sights;
    } catch (error) {
      if (attempt === mostAttempts || !isOvertaken(error)) throw error;
      return null;
    }
  }

  #see({ plan: { register }, isDone, keysBefore, replaced }: SortSight): void {
    this.replaced.push(...replaced);
    if (isDone) this.#done.add(register);
    if (!this.#before.has(register)) this.#before.set(register, keysBefore);
  }

  /** Of every row its place before we touched the register at all. */
  #keptOf({ register, keys, ranks }: SortPlan): readonly Kept[] {
    const before = this.#before.get(register);
    if (!before && isInOrder(ranks)) return [];
    const places = placesBefore(before ?? keys, keys);
    return keys
      .map((key, row) => ({ kind: "place", register, key, from: places[row] ?? 0, to: ranks[row] ?? 0 }) as const)
      .sort((one, other) => one.to - other.to);
  }
}

/** A filter or protection that a colleague put on in between is no failure: reading again tells it as a reason. */
const isOvertaken = (error: unknown): boolean =>
  isDisturbance(error) ||
  (error instanceof ExcelProblem && ["filtered", "protected"].includes(error.code) && error.cause !== undefined);

const neverInOrder = ({ register }: SortPlan): ExcelProblem =>
  new ExcelProblem("not-verified", {
    happened: `De rijen van ${register} staan niet in de berekende volgorde: collega's wijzigden het werkblad steeds tijdens het sorteren.`,
    unchanged: "Er is geen rij verloren gegaan.",
    advice: "Wacht tot uw collega's klaar zijn en sorteer opnieuw.",
  });
