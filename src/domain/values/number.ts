const decimalsInUse = [0, 1, 2] as const;

const formatters = (useGrouping: boolean): readonly Intl.NumberFormat[] =>
  decimalsInUse.map(
    (digits) =>
      new Intl.NumberFormat("nl-NL", { useGrouping, minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );

const plain = formatters(false);
const grouped = formatters(true);

/** Longer than any number or date with its signs: keeps the patterns below from walking through a page of text. */
export const longestEntry = 40;

/**
 * Digits as a Dutch user types them: `1.234,5`, `1234`. Null when they do not format back to what was typed: `1.23` and `1,234`
 * could mean two things, `12.34,5` means nothing, and a number of twenty digits would silently become another one.
 */
export const parseDigits = (typed: string): number | null => {
  const [whole = "", decimals = ""] = typed.split(",");
  const formatter = (whole.includes(".") ? grouped : plain)[decimals.length];
  if (formatter === undefined) return null;
  const value = Number(`${whole.replaceAll(".", "")}.${decimals}`);
  return formatter.format(value) === typed ? value : null;
};

/** A sign before or after, `4.977-` as accounting software exports it; zero has no sign. */
export const signed = (value: number | null, signs: readonly (string | undefined)[]): number | null => {
  const given = signs.filter((sign) => sign !== undefined);
  if (value === null || given.length > 1) return null;
  return given.some((sign) => /[-−–n]/i.test(sign)) && value !== 0 ? -value : value;
};

const numberPattern = /^(?<before>[-+−–])?\s*(?<digits>[\d.,]+)\s*(?<after>[-−–])?$/;

/**
 * A number in text, in Dutch notation. Null when it is none, or could mean two things.
 * @param unit what may stand behind it: `40 uur`
 */
export const parseNumber = (text: string, unit = ""): number | null => {
  const typed = text.trim();
  if (typed.length > longestEntry) return null;
  const bare = unit !== "" && typed.toLowerCase().endsWith(unit.toLowerCase()) ? typed.slice(0, -unit.length) : typed;
  const groups = numberPattern.exec(bare)?.groups;
  return groups ? signed(parseDigits(groups.digits ?? ""), [groups.before, groups.after]) : null;
};

const percentSign = /(?:%|procent|pct\.?)$/i;

/**
 * A percentage in text as a fraction: `12,5 %` and `12,5 procent` are 0.125. Null without the sign, because `1` could be 1 % or
 * everything; `0` is nothing either way.
 */
export const parsePercentage = (text: string): number | null => {
  const typed = text.trim();
  if (typed.length > longestEntry) return null;
  const bare = typed.replace(percentSign, "");
  if (bare === typed) return parseNumber(typed) === 0 ? 0 : null;
  const value = parseNumber(bare);
  // Through whole hundredths: dividing by 100 at once misses the fraction that Excel has for some percentages.
  return value === null ? null : Math.round(value * 100) / 10_000;
};

const upToTwoDecimals = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** From here on a number is a slip, and writing out its digits would fill a line. */
export const longestWritten = 1e15;

/** `1.234,5`, at most two decimals. */
export const formatNumber = (value: number): string =>
  Math.abs(value) < longestWritten ? upToTwoDecimals.format(value) : String(value);

/** A fraction as `12,5 %`, at most two decimals. */
export const formatPercentage = (fraction: number): string => `${formatNumber(Math.round(fraction * 10_000) / 100)} %`;
