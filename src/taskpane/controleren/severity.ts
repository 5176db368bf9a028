import type { Finding, Severity } from "../../domain/rules/finding";

/** Most serious first, as they are shown. */
export const severities = ["fout", "waarschuwing", "info"] as const satisfies readonly Severity[];

/** What a user calls a severity. */
const words: Readonly<Record<Severity, { readonly one: string; readonly more: string }>> = {
  fout: { one: "fout", more: "fouten" },
  waarschuwing: { one: "waarschuwing", more: "waarschuwingen" },
  info: { one: "melding", more: "meldingen" },
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Fout`, `Waarschuwing`, `Melding` */
export const severityName = (severity: Severity): string => capitalised(words[severity].one);

/** `Fouten`, `Waarschuwingen`, `Meldingen` */
export const severityPlural = (severity: Severity): string => capitalised(words[severity].more);

/** How many findings of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export const countFindings = (findings: readonly Finding[]): SeverityCounts => {
  const counts: Record<Severity, number> = { fout: 0, waarschuwing: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

const grouped = new Intl.NumberFormat("nl-NL");

/** `1 fout`, `1.204 fouten` */
export const counted = (count: number, severity: Severity): string =>
  `${grouped.format(count)} ${count === 1 ? words[severity].one : words[severity].more}`;

/** `3 fouten, 9 waarschuwingen, 4 meldingen` */
export const countsText = (counts: SeverityCounts): string =>
  severities.map((severity) => counted(counts[severity], severity)).join(", ");

/**
 * What changed since the findings were last counted, for whoever does not see the list: `Nog 2 fouten`. Null when the counts are
 * the same.
 */
export const changeText = (before: SeverityCounts, after: SeverityCounts): string | null => {
  const changed = severities.filter((severity) => before[severity] !== after[severity]);
  if (changed.length === 0) return null;
  if (severities.every((severity) => after[severity] === 0)) return "Geen bevindingen meer.";
  const parts = changed.map((severity) => {
    const count = after[severity];
    if (count === 0) return `geen ${words[severity].more} meer`;
    return `${count < before[severity] ? "nog" : "nu"} ${counted(count, severity)}`;
  });
  return `${capitalised(parts.join(", "))}.`;
};
