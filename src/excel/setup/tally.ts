import type { RegisterName } from "../../domain/registers/names";
import type { Notice, SetUpPlan } from "./plan";
import type { RegisterPlan } from "./register-plan";

/** A column of a register. */
interface NamedColumn {
  readonly register: RegisterName;
  readonly header: string;
}

export interface SetUpOutcome {
  /** Registers whose sheet and table were made. */
  readonly made: readonly RegisterName[];
  /** Registers that stood there as plain cells and are a table now. */
  readonly converted: readonly RegisterName[];
  /** Registers whose table had another name. */
  readonly renamed: readonly { readonly register: RegisterName; readonly from: string }[];
  readonly columns: readonly NamedColumn[];
  /** Formula columns in which formulas were put; and the block of Taakstelling, as if it were one. */
  readonly formulas: readonly NamedColumn[];
  /** Columns that were given a drop-down, a check, help or colours. */
  readonly dressed: readonly NamedColumn[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
  /** Registers whose sheet was laid out for paper, as far as the user had not done that. */
  readonly laidOut: readonly RegisterName[];
  readonly hasNewBlock: boolean;
  readonly notices: readonly Notice[];
  /** False when nothing was written. */
  readonly isChanged: boolean;
}

/** What all attempts at one set-up did together: a later one finds what an earlier one made, and plans only the rest. */
export class Tally {
  readonly #plans: SetUpPlan[] = [];
  /** To be called for each plan that is sent. */
  add(plan: SetUpPlan): void {
    this.#plans.push(plan);
  }

  /**
   * @param notices of the last attempt: by then an obstacle of an earlier one may be gone
   * @param raised settings that were brought up to date
   */
  outcome(notices: readonly Notice[], raised: readonly string[] = []): SetUpOutcome {
    const first = new Map<RegisterName, RegisterPlan>();
    const written = this.#plans.flatMap(({ toWrite }) => toWrite);
    for (const plan of written) if (!first.has(plan.register.name)) first.set(plan.register.name, plan);
    const of = (origin: RegisterPlan["origin"]): readonly RegisterPlan[] =>
      [...first.values()].filter((each) => each.origin === origin);
    const columns = (headersOf: (plan: RegisterPlan) => readonly string[]): readonly NamedColumn[] =>
      unique(
        written.flatMap((plan) => headersOf(plan).map((header) => ({ register: plan.register.name, header }))),
        ({ register, header }) => `${register} ${header}`,
      );
    const names = unique(
      this.#plans.flatMap((plan) => plan.names.map(({ name }) => name)),
      (name) => name,
    );
    const laidOut = unique(
      this.#plans.flatMap(({ pages }) => pages.map(({ register }) => register.register.name)),
      (name) => name,
    );
    const hasNewBlock = this.#plans.some(({ block }) => block !== null);
    const hasFilledHoles = this.#plans.some(({ blockHoles }) => blockHoles.length > 0);
    const block: readonly NamedColumn[] = hasFilledHoles ? [{ register: "Taakstelling", header: "blok" }] : [];
    const settings = unique([...this.#plans.flatMap((plan) => plan.settings?.keys ?? []), ...raised], (key) => key);
    return {
      made: of("made").map(({ register }) => register.name),
      converted: of("cells").map(({ register }) => register.name),
      renamed: of("otherTable").map(({ register, table }) => ({ register: register.name, from: table ?? "" })),
      columns: columns(({ added }) => added.map(({ header }) => header)),
      formulas: [...columns(({ formulas }) => formulas.map(({ column }) => column.header)), ...block],
      dressed: columns(({ dresses }) => dresses.map(({ column }) => column.header)),
      names,
      settings,
      laidOut,
      hasNewBlock,
      notices,
      isChanged: [written, names, settings, laidOut, block].some(({ length }) => length > 0) || hasNewBlock,
    };
  }
}

const unique = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item] as const)).values(),
];
