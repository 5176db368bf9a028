import type { FindingItem, RuleGroup, SheetGroup } from "./group-findings";

/** More lines than this at once make a pane slow and help nobody. */
export const linesAtOnce = 100;

/** Up to so many findings are read faster than they are opened group by group. */
const mostOpenAtFirst = 150;

/** What the user opened, closed and asked more of; kept while findings come and go. */
export interface Unfolding {
  /** For groups that the user did not touch; decided once, so that nothing folds by itself when a finding comes or goes. */
  readonly opensByItself: boolean;
  readonly isOpen: ReadonlyMap<string, boolean>;
  readonly lines: ReadonlyMap<string, number>;
}

export const firstUnfolding = (findings: number): Unfolding => ({
  opensByItself: findings <= mostOpenAtFirst,
  isOpen: new Map(),
  lines: new Map(),
});

export const isOpen = ({ opensByItself, isOpen: touched }: Unfolding, group: string): boolean =>
  touched.get(group) ?? opensByItself;

export const toggled = (unfolding: Unfolding, group: string): Unfolding => ({
  ...unfolding,
  isOpen: new Map(unfolding.isOpen).set(group, !isOpen(unfolding, group)),
});

/** Every group open, or every group closed; how many lines of each were asked for stays. */
export const withAll = (unfolding: Unfolding, open: boolean): Unfolding => ({
  ...unfolding,
  opensByItself: open,
  isOpen: new Map(),
});

const linesOf = ({ lines }: Unfolding, group: string): number => lines.get(group) ?? linesAtOnce;

export const withMoreLines = (unfolding: Unfolding, group: string): Unfolding => ({
  ...unfolding,
  lines: new Map(unfolding.lines).set(group, linesOf(unfolding, group) + linesAtOnce),
});

/** The lines of an open group, and how many come with the next press on "Nog … tonen". */
export const shownItems = (
  unfolding: Unfolding,
  { key, items }: RuleGroup,
): { readonly items: readonly FindingItem[]; readonly next: number } => {
  const lines = linesOf(unfolding, key);
  return { items: items.slice(0, lines), next: Math.min(linesAtOnce, Math.max(0, items.length - lines)) };
};

/** Where focus can be in the list: a group's heading, whose key is the group's own, or a finding in it. */
export interface Stop {
  readonly key: string;
  readonly group: string;
}

/** Every stop in reading order. */
export const stopsOf = (sheets: readonly SheetGroup[], unfolding: Unfolding): readonly Stop[] =>
  sheets.flatMap(({ groups }) =>
    groups.flatMap((group) => [
      { key: group.key, group: group.key },
      ...(isOpen(unfolding, group.key)
        ? shownItems(unfolding, group).items.map(({ key }) => ({ key, group: group.key }))
        : []),
    ]),
  );

/**
 * Where focus goes when the finding or heading that had it is gone: the next finding of its group, else the group's heading, else
 * what comes after the group, else what comes before. Null when nothing is left, or when `lost` was not in the list.
 */
export const stopAfter = (before: readonly Stop[], after: readonly Stop[], lost: string): string | null => {
  const place = before.findIndex(({ key }) => key === lost);
  const stop = before[place];
  if (stop === undefined) return null;
  const left = new Set(after.map(({ key }) => key));
  const following = before.slice(place + 1).filter(({ key }) => left.has(key));
  const next = following.find(({ group }) => group === stop.group)?.key;
  if (next !== undefined) return next;
  if (left.has(stop.group)) return stop.group;
  return following[0]?.key ?? before.slice(0, place).findLast(({ key }) => left.has(key))?.key ?? null;
};
