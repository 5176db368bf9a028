import { allRules } from "../../domain/rules";
import type { Finding, Severity, Source } from "../../domain/rules/finding";
import { severities } from "./severity";

/** A finding with a key that stays the same as long as the same is wrong at the same cell. */
export interface FindingItem {
  readonly key: string;
  readonly finding: Finding;
}

/** What one rule found on one sheet, of one severity. */
export interface RuleGroup {
  readonly key: string;
  readonly severity: Severity;
  /** The rule in the controller's words. */
  readonly says: string;
  readonly source: Source;
  readonly items: readonly FindingItem[];
}

export interface SheetGroup {
  readonly sheet: string;
  readonly count: number;
  readonly groups: readonly RuleGroup[];
}

const places = new Map(allRules.map(({ slug, says }, place) => [slug, { place, says }]));

interface Collected extends RuleGroup {
  readonly items: FindingItem[];
  /** Findings of one rule at one cell are told apart by their number. */
  readonly keys: Map<string, number>;
  readonly order: number;
}

/** Serious first, then the rules in the order in which the documentation lists them: a group keeps its place when others come and go. */
const orderOf = ({ rule, severity }: Finding): number =>
  severities.indexOf(severity) * allRules.length + (places.get(rule)?.place ?? allRules.length - 1);

const start = (key: string, finding: Finding): Collected => ({
  key,
  severity: finding.severity,
  says: places.get(finding.rule)?.says ?? finding.rule,
  source: finding.source,
  items: [],
  keys: new Map(),
  order: orderOf(finding),
});

const add = ({ key, items, keys }: Collected, finding: Finding): void => {
  const at = `${finding.cell} ${finding.column}`;
  const number = keys.get(at) ?? 0;
  keys.set(at, number + 1);
  items.push({ key: `${key} ${at} ${number}`, finding });
};

/** Findings by sheet and, within, by rule; sheets and findings stay in the order in which the check gives them. */
export const groupFindings = (findings: readonly Finding[], shown: ReadonlySet<Severity>): readonly SheetGroup[] => {
  const sheets = new Map<string, Map<string, Collected>>();
  for (const finding of findings) {
    if (!shown.has(finding.severity)) continue;
    const { sheet, rule, severity } = finding;
    const groups = sheets.get(sheet) ?? new Map<string, Collected>();
    sheets.set(sheet, groups);
    const key = JSON.stringify([sheet, rule, severity]);
    const group = groups.get(key) ?? start(key, finding);
    groups.set(key, group);
    add(group, finding);
  }
  return [...sheets].map(([sheet, groups]) => {
    const inOrder = [...groups.values()].sort((a, b) => a.order - b.order);
    return { sheet, count: inOrder.reduce((count, { items }) => count + items.length, 0), groups: inOrder };
  });
};
