import type { Repair } from "../../domain/repair";
import type { RegisterName } from "../../domain/registers/names";
import { rules } from "../../domain/rules";
import { placeOf } from "../parts/left-alone";

/** A repair that the user may leave out. */
export interface OfferedRepair {
  /** Stays the same as long as the same is offered for the same cell. */
  readonly id: string;
  readonly repair: Repair;
  /** `AP-016 Startdatum` */
  readonly place: string;
}

/** What one rule found in one register and can be repaired. */
export interface RepairGroup {
  readonly key: string;
  readonly register: RegisterName;
  /** The rule in the controller's words. */
  readonly says: string;
  readonly items: readonly OfferedRepair[];
}

const words = new Map(rules.map(({ slug, says }) => [slug, says]));

const idOf = ({ change: { register, key, header, from, to } }: Repair): string =>
  JSON.stringify([register, key, header, from, to]);

/** Repairs by register and, within, by rule, in the order in which they are first met. */
export const groupRepairs = (repairs: readonly Repair[]): readonly RepairGroup[] => {
  const groups = new Map<string, RepairGroup & { readonly items: OfferedRepair[] }>();
  for (const repair of repairs) {
    const { register, key: row, header } = repair.change;
    const { rule } = repair.finding;
    const key = JSON.stringify([register, rule]);
    const group = groups.get(key) ?? { key, register, says: words.get(rule) ?? rule, items: [] };
    groups.set(key, group);
    group.items.push({ id: idOf(repair), repair, place: placeOf(register, row, header) });
  }
  const order = [...new Set([...groups.values()].map(({ register }) => register))];
  return [...groups.values()].sort((one, other) => order.indexOf(one.register) - order.indexOf(other.register));
};

/** The repairs that the user keeps. @param left ids of those that were unticked */
export const keptRepairs = (groups: readonly RepairGroup[], left: ReadonlySet<string>): readonly Repair[] =>
  groups.flatMap(({ items }) => items.filter(({ id }) => !left.has(id)).map(({ repair }) => repair));

/** The ids that are left out once these are ticked or unticked. */
export const withTicks = (left: ReadonlySet<string>, ids: readonly string[], isKept: boolean): ReadonlySet<string> => {
  const next = new Set(left);
  for (const id of ids) {
    if (isKept) next.delete(id);
    else next.add(id);
  }
  return next;
};
