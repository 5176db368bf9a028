import { format } from "numfmt";
import { CellError, type Scalar } from "../../model/cell";
import { Failure, orFail, type CallFunction, type ScalarFunction } from "../call";
import { wildcardPattern } from "../criteria";
import { VALUE_ERROR } from "../errors";
import { numberInText, toNumber, toText } from "../values";

/** Longest text a cell can hold. */
const MAX_TEXT = 32_767;

const asText = (value: Scalar | undefined): string => orFail(toText(value ?? null));
const asNumber = (value: Scalar | undefined, whenMissing: number): number =>
  value === undefined ? whenMissing : Math.trunc(orFail(toNumber(value)));

const ofText = (compute: (text: string) => Scalar): ScalarFunction => ({
  arity: [1, 1],
  compute: (value) => compute(asText(value)),
});

/** Where `wanted` begins in `text` from `start` (both counted from 1), as `FIND` (exactly) or `SEARCH` (case apart, wildcards) does. */
function find(wanted: string, text: string, start: number, isExact: boolean): Scalar {
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  const rest = text.slice(start - 1);
  const pattern = isExact ? null : wildcardPattern(wanted);
  const at = pattern
    ? placeOfPattern(pattern, rest)
    : isExact
      ? rest.indexOf(wanted)
      : rest.toLowerCase().indexOf(wanted.toLowerCase());
  return at < 0 ? VALUE_ERROR : at + start;
}

/** The pattern holds for a whole text; here it must hold for a part, so each beginning is tried. */
function placeOfPattern(pattern: RegExp, text: string): number {
  return text.search(new RegExp(pattern.source.slice(1, -1), pattern.flags));
}

function substitute(text: string, old: string, fresh: string, which: number | null): string {
  if (old === "") return text;
  if (which === null) return text.replaceAll(old, fresh);
  let at = text.indexOf(old);
  for (let seen = 1; seen < which && at >= 0; seen += 1) at = text.indexOf(old, at + old.length);
  return at < 0 ? text : text.slice(0, at) + fresh + text.slice(at + old.length);
}

/** A number in an Excel number format, English. */
function formatted(value: Scalar, pattern: string): Scalar {
  const number = typeof value === "string" ? numberInText(value) : orFail(toNumber(value));
  try {
    return format(pattern, number ?? value, { locale: "en-US", throws: true });
  } catch {
    return VALUE_ERROR;
  }
}

export const textFunctions: Record<string, ScalarFunction> = {
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) =>
    text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofText((text) => Array.from(text, (character) => (character < " " ? "" : character)).join("")),
  VALUE: { arity: [1, 1], compute: (value = null) => toNumber(value) },
  CODE: ofText((text) => (text === "" ? VALUE_ERROR : text.charCodeAt(0))),
  UNICODE: ofText((text) => text.codePointAt(0) ?? VALUE_ERROR),
  CHAR: { arity: [1, 1], compute: (code) => String.fromCharCode(asNumber(code, 0)) },
  UNICHAR: { arity: [1, 1], compute: (code) => String.fromCodePoint(asNumber(code, 0)) },
  LEFT: {
    arity: [1, 2],
    compute: (text, count) => (asNumber(count, 1) < 0 ? VALUE_ERROR : asText(text).slice(0, asNumber(count, 1))),
  },
  RIGHT: {
    arity: [1, 2],
    compute: (text, count) => {
      const length = asNumber(count, 1);
      return length < 0 ? VALUE_ERROR : asText(text).slice(Math.max(asText(text).length - length, 0));
    },
  },
  MID: {
    arity: [3, 3],
    compute: (text, start, count) => {
      const [from, length] = [asNumber(start, 1), asNumber(count, 0)];
      return from < 1 || length < 0 ? VALUE_ERROR : asText(text).slice(from - 1, from - 1 + length);
    },
  },
  REPLACE: {
    arity: [4, 4],
    compute: (text, start, count, fresh) => {
      const [whole, from] = [asText(text), asNumber(start, 1) - 1];
      return from < 0 ? VALUE_ERROR : whole.slice(0, from) + asText(fresh) + whole.slice(from + asNumber(count, 0));
    },
  },
  REPT: {
    arity: [2, 2],
    compute: (text, count) => {
      const times = asNumber(count, 0);
      return times < 0 || asText(text).length * times > MAX_TEXT ? VALUE_ERROR : asText(text).repeat(times);
    },
  },
  EXACT: { arity: [2, 2], compute: (a, b) => asText(a) === asText(b) },
  FIND: {
    arity: [2, 3],
    compute: (wanted, text, start) => find(asText(wanted), asText(text), asNumber(start, 1), true),
  },
  SEARCH: {
    arity: [2, 3],
    compute: (wanted, text, start) => find(asText(wanted), asText(text), asNumber(start, 1), false),
  },
  SUBSTITUTE: {
    arity: [3, 4],
    compute: (text, old, fresh, ...which) =>
      substitute(asText(text), asText(old), asText(fresh), which.length === 0 ? null : asNumber(which[0], 1)),
  },
  TEXT: { arity: [2, 2], compute: (value = null, pattern) => formatted(value, asText(pattern)) },
};

const joined: CallFunction = (call) => {
  const parts: string[] = [];
  for (const { values } of call.values()) for (const value of values) parts.push(asText(value));
  return parts.join("");
};

export const textCalls: Record<string, CallFunction> = {
  CONCAT: joined,
  CONCATENATE: joined,
  TEXTJOIN: (call) => {
    const [separator, skipsEmpty] = [call.text(0), call.boolean(1)];
    const parts: string[] = [];
    for (const { values } of call.values(2)) {
      for (const value of values) {
        if (value instanceof CellError) throw new Failure(value);
        const text = asText(value);
        if (!skipsEmpty || text !== "") parts.push(text);
      }
    }
    return parts.join(separator);
  },
};
