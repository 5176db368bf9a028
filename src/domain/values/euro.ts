import { longestEntry, longestWritten, parseDigits, signed } from "./number";

/** Euro amounts are kept to the cent: sums of cents are not exact in binary fractions. */
export const roundToCents = (euro: number): number => Math.round((euro + Number.EPSILON * Math.sign(euro)) * 100) / 100;

const whole = new Intl.NumberFormat("nl-NL");
const withCents = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `€ 1.234`, and `€ -1.234,50` where there are cents. */
export const formatEuro = (euro: number): string => {
  if (!(Math.abs(euro) < longestWritten)) return `€ ${euro}`;
  const rounded = roundToCents(euro);
  return `€ ${(Number.isInteger(rounded) ? whole : withCents).format(rounded === 0 ? 0 : rounded)}`;
};

/** One sign and one currency, on either side; `,-` stands for no cents. V and N behind the amount also in brackets or as a word. */
const amountPattern =
  /^(?<before>[-+−–VN])?\s*(?<currencyBefore>€|EUR)?\s*(?<inside>[-+−–VN])?\s*(?<digits>\d[\d.]*(?:,\d+)?)(?<noCents>,(?:--?|[–—=]))?\s*(?<after>[-−–VN]|\([VN]\)|voordeel|voordelig|nadeel|nadelig)?\s*(?<currencyAfter>EURO?)?$/i;

/**
 * A euro amount as a Dutch user or an export types it: `4.977-`, `V12.000` (voordeel), `N75.000` (nadeel: negative),
 * `€ 1.234,56`, `€ 1.234,-`. Null for anything else, `1.23` included: it could mean two things.
 */
export const parseEuro = (text: string): number | null => {
  const typed = text.trim();
  const groups = typed.length > longestEntry ? undefined : amountPattern.exec(typed)?.groups;
  const { before, inside, after, digits = "", noCents, currencyBefore, currencyAfter } = groups ?? {};
  if (currencyBefore !== undefined && currencyAfter !== undefined) return null;
  if (noCents !== undefined && digits.includes(",")) return null;
  return signed(parseDigits(digits), [before, inside, after]);
};

/** True for `PM` (pro memorie): an amount that is not known yet. */
export const isProMemorie = (text: string): boolean => /^\s*p\.?m\.?\s*$/i.test(text);
