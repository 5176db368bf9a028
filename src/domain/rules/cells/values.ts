import { isDateSerial, formatDate } from "../../values/date";
import { formatEuro, isProMemorie, parseEuro } from "../../values/euro";
import { formatNumber, formatPercentage, parseNumber, parsePercentage } from "../../values/number";
import type { CellValue } from "../../values/cell-value";
import { parseWrittenDay } from "../../values/written-day";
import type { Problem } from "../rule";
import { quote } from "../wording";
import type { CellKind, CellRule } from "./cell-rule";

interface Range {
  readonly allows: (value: number) => boolean;
  /** Dutch: what is allowed. */
  readonly says: string;
}

const anyAmount: Range = { allows: () => true, says: "een bedrag in euro's" };

const rangeOf = (kind: CellKind): Range => {
  if (kind.kind === "percentage")
    return { allows: (value) => value >= 0 && value <= 1, says: "een percentage van 0 % tot en met 100 %" };
  if (kind.kind !== "number") return anyAmount;
  const { min, max, whole, unit } = kind;
  const noun = whole ? "een geheel getal" : "een getal";
  const bound = (value: number): string => (unit === "" ? String(value) : `${value} ${unit}`);
  const upTo = max === Infinity ? "of meer" : `tot en met ${bound(max)}`;
  return {
    allows: (value) => value >= min && value <= max && (!whole || Number.isInteger(value)),
    says: min === -Infinity ? noun : `${noun} van ${bound(min)} ${upTo}`,
  };
};

/** Reads text as what its column holds, and shows a value of that column. */
interface Notation {
  readonly noun: string;
  readonly parse: (text: string) => number | null;
  readonly show: (value: number) => string;
}

const notationOf = (kind: CellKind): Notation | null => {
  switch (kind.kind) {
    case "amount":
      return { noun: "bedrag", parse: parseEuro, show: formatEuro };
    case "percentage":
      return { noun: "percentage", parse: parsePercentage, show: formatPercentage };
    case "number":
      return { noun: "getal", parse: (text) => parseNumber(text, kind.unit), show: kind.whole ? String : formatNumber };
    default:
      return null;
  }
};

const proMemorie = (header: string): Problem => ({
  message: `${header} is PM en telt nog niet mee. Vul het bedrag in zodra het bekend is.`,
  severity: "info",
});

/** A whole number above 1 in a column of fractions is a percentage typed without its sign. */
const hint = (kind: CellKind, value: number): string =>
  kind.kind === "percentage" && value > 1 && value <= 100 ? ` Bedoelt u ${formatPercentage(value / 100)}?` : "";

/** A number of eight digits is a day as programs export it. */
const dayIn = (value: CellValue): number | null => parseWrittenDay(String(value));

const dateProblem = (header: string, value: CellValue): Problem => {
  const serial = dayIn(value);
  if (serial !== null)
    return {
      message: `${header} ${quote(value)} is ${typeof value === "string" ? "tekst" : "een getal"} en geen datum. Vul ${formatDate(serial)} in als datum.`,
      fix: serial,
    };
  return { message: `${header} ${quote(value)} is geen bestaande datum. Vul een datum in als dd-mm-jjjj.` };
};

/** Cells that hold a date, an amount or another number. */
export const valueRules: readonly CellRule[] = [
  {
    slug: "datum-ongeldig",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een datum is tekst of bestaat niet",
    judges: "filled",
    prepare: ({ holds, column }) =>
      holds.kind === "date" ? (value) => (isDateSerial(value) ? null : dateProblem(column.header, value)) : null,
  },
  {
    slug: "bedrag-ongeldig",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een bedrag of getal is tekst; PM is een melding",
    judges: "filled",
    prepare: ({ holds, column: { header } }) => {
      const notation = notationOf(holds);
      if (notation === null) return null;
      const { noun, parse, show } = notation;
      const range = rangeOf(holds);
      return (value) => {
        if (typeof value === "number") return null;
        const text = String(value);
        if (holds.kind === "amount" && isProMemorie(text)) return proMemorie(header);
        const meant = parse(text);
        if (meant !== null && range.allows(meant)) {
          return {
            message: `${header} ${quote(value)} is tekst en telt niet mee. Vul ${show(meant)} in als ${noun}.`,
            fix: meant,
          };
        }
        return {
          message: `${header} ${quote(value)} is geen ${noun} en telt niet mee. Vul ${range.says} in.`,
        };
      };
    },
  },
  {
    slug: "getal-buiten-bereik",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een percentage, score, jaar of aantal uren kan niet bestaan",
    judges: "filled",
    prepare: ({ holds, column: { header } }) => {
      if (holds.kind !== "percentage" && holds.kind !== "number") return null;
      const { allows, says } = rangeOf(holds);
      const show = holds.kind === "percentage" ? formatPercentage : formatNumber;
      return (value) => {
        if (typeof value !== "number" || allows(value)) return null;
        return { message: `${header} is ${show(value)}. Vul ${says} in.${hint(holds, value)}` };
      };
    },
  },
];
