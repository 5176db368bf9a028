import { distance } from "fastest-levenshtein";
import { looseText } from "../../values/loose-text";

/** Longer texts are sentences, and comparing a page of text with every value takes long. */
const longestCompared = 100;

/** How many letters of a word may be wrong: a short word with one wrong letter is soon another word. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

const hasDigit = /\d/;

/** Two letters that changed places are one slip, and two to Levenshtein. */
const isSwap = (typed: string, meant: string): boolean => {
  const at = Array.from(typed).findIndex((letter, place) => letter !== meant[place]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
};

/** Slips in one word; infinite where it is no slip of the pen: a number, another first letter, too many letters. */
const slipsOf = (typed: string, meant: string): number => {
  if (typed === meant) return 0;
  const allowed = Math.min(slipsIn(typed), slipsIn(meant));
  if (!meant.startsWith(typed.slice(0, 1)) || hasDigit.test(typed + meant)) return Infinity;
  const count = isSwap(typed, meant) ? 1 : distance(typed, meant);
  return count <= allowed ? count : Infinity;
};

/** Over all words at most two: more than that is another text. */
const mostSlips = 2;

const slipsInText = (typed: readonly string[], meant: readonly string[]): number => {
  if (typed.length !== meant.length) return Infinity;
  const count = typed.reduce((sum, word, place) => sum + slipsOf(word, meant[place] ?? ""), 0);
  return count <= mostSlips ? count : Infinity;
};

/**
 * The value of a list that a text is a slip of the pen for; null where it could be anything else. Word for word: up to three letters
 * and numbers must be right, up to eight letters one may be wrong, above that two, and the first never. A value that is hardly
 * further away makes it unclear: then nobody can say which was meant.
 */
export const slipFor = (values: readonly string[]): ((text: string) => string | null) => {
  const known = values.map((value) => {
    const text = looseText(value);
    return { value, words: text.split(" "), compact: text.replaceAll(" ", "") };
  });
  return (text) => {
    if (text.length > longestCompared) return null;
    const loose = looseText(text);
    if (loose === "") return null;
    const typed = loose.split(" ");
    const compact = loose.replaceAll(" ", "");
    const [best, second] = known
      .map((one) => ({ one, count: slipsInText(typed, one.words) }))
      .filter(({ count }) => count < Infinity);
    if (best === undefined || second !== undefined) return null;
    const hasRival = known.some((other) => other !== best.one && distance(compact, other.compact) <= best.count + 1);
    return hasRival ? null : best.one.value;
  };
};
