import type { Column } from "../registers/column";
import type { RegisterName } from "../registers/names";
import { meaningIn } from "../rules/cells/meaning";
import { quote } from "../rules/wording";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isError, type CellValue } from "../values/cell-value";
import { severalMeant } from "./list-values";
import { dayWithin, explainPoint } from "./loose-notation";
import { bareNumber, fractionOf, type PercentageStyle } from "./percentages";
import type { Reader, Reading } from "./reading";
import { referencesTo } from "./references";

/** Excel takes no more in a cell. */
const longestText = 32_767;

/** 1 January 1950. A number below it in a column of dates is a year or an amount, not a day on which work is done. */
const earliestDay = 18_264;

/** As the rules that give findings read a cell. */
const byRules = (column: Column, register: RegisterName, snapshot: WorkbookSnapshot): Reader => {
  const meaning = meaningIn(column, register, snapshot);
  return (value) => {
    const found = meaning(value);
    return "problem" in found ? { refusal: found.problem } : found;
  };
};

/** Values that come back in many rows are read once. */
const remembering = (read: Reader): Reader => {
  const known = new Map<CellValue, Reading>();
  return (value) => {
    const reading = known.get(value) ?? read(value);
    known.set(value, reading);
    return reading;
  };
};

/** Reads with `other` what the rules refuse; an error of Excel is never anything else. */
const orElse =
  (rules: Reader, other: (value: CellValue, refusal: Reading) => Reading): Reader =>
  (value) => {
    const reading = rules(value);
    return "value" in reading || isError(value) ? reading : other(value, reading);
  };

const texts =
  (header: string, rules: Reader): Reader =>
  (value) =>
    String(value).length > longestText
      ? { refusal: `${header} is langer dan de 32.767 tekens die in een cel passen. Kort de tekst in.` }
      : rules(value);

const dates =
  (header: string, rules: Reader): Reader =>
  (value) => {
    if (typeof value === "number" && value < earliestDay)
      return { refusal: `${header} ${quote(value)} is een getal en geen datum. Vul een datum in als dd-mm-jjjj.` };
    const reading = rules(value);
    return "value" in reading ? { value: Math.floor(Number(reading.value)) } : reading;
  };

const percentages =
  (header: string, rules: Reader, style: PercentageStyle | null): Reader =>
  (value) => {
    const isWhatItIs = typeof value === "number" && style !== "whole";
    const bare = isWhatItIs ? null : bareNumber(value);
    if (bare === null) return rules(value);
    const fraction = fractionOf(bare, style);
    return fraction === null
      ? {
          refusal: `${header} ${quote(value)} kan twee dingen betekenen, of ligt niet tussen 0 % en 100 %. Zet er een %-teken achter, zoals 45 %.`,
        }
      : { value: fraction };
  };

const withPoint = (header: string, read: Reader): Reader =>
  orElse(read, (value, refusal) => explainPoint(header, value, refusal, read));

/**
 * Reads the cells of one column of the list as values of a column of the register: as the rules that give findings would, and beyond
 * that references by name and values of a list in another spelling. Not for empty cells: those say nothing.
 * @param style how the column writes percentages without their sign
 */
export const readerFor = (
  column: Column,
  register: RegisterName,
  snapshot: WorkbookSnapshot,
  style: PercentageStyle | null,
): Reader => {
  const { header } = column;
  const rules = byRules(column, register, snapshot);
  switch (column.kind) {
    case "list": {
      const several = severalMeant(column.list, snapshot.lists[column.list]);
      return remembering(orElse(rules, (value, refusal) => several(header, value) ?? refusal));
    }
    case "reference": {
      const references = referencesTo(snapshot.registers[column.to]);
      const written = orElse(rules, (value) => references.byName(header, value));
      return remembering((value) => references.asWritten(written(value)));
    }
    case "text":
      return texts(header, rules);
    case "date":
      return dates(
        header,
        orElse(rules, (value, refusal) => dayWithin(header, value, refusal)),
      );
    case "percentage":
      return withPoint(header, percentages(header, rules, style));
    case "amount":
    case "number":
      return withPoint(header, rules);
    default:
      return rules;
  }
};
