import type { Column } from "../../domain/registers/column";
import { closedStatuses, listRangeName } from "../../domain/registers/lists";
import type { RegisterName } from "../../domain/registers/names";
import { keyRangeName, settingRangeName } from "../../domain/registers/workbook-names";
import { columnLetters } from "../../domain/values/address";
import { colourByFormula, colourByText, lightRules, numberFormats, voordeelNadeelRules } from "../looks";

/** The number format of a column, in English codes. */
export const numberFormatOf = (column: Column): string => {
  switch (column.kind) {
    case "date":
      return numberFormats.date;
    case "amount":
      return numberFormats.euroCents;
    case "percentage":
      return numberFormats.percentage;
    case "number":
      return column.whole ? numberFormats.whole : numberFormats.number;
    case "formula":
      return column.result === "amount" ? numberFormats.euroCents : numberFormats.general;
    case "key":
    case "text":
    case "list":
    case "reference":
      return numberFormats.general;
  }
};

/** Excel cuts a prompt's title at 32 characters and its message at 255. */
const prompt = (column: Column, message: string): Excel.DataValidationPrompt => ({
  showPrompt: true,
  title: column.header.slice(0, 32),
  message: message.slice(0, 255),
});

const messageOf = (column: Column): string | null => {
  if (column.help !== undefined) return column.help;
  return column.kind === "key" ? `Bijvoorbeeld ${column.example}` : null;
};

interface Check {
  readonly rule: Excel.DataValidationRule;
  readonly alert: string;
  /** A warning lets the user keep what was typed: `PM` for an amount. */
  readonly style: "Stop" | "Warning";
}

/** Excel checks that a cell holds a number only against bounds: these stand for none. */
const farthest = 1e12;

const bounds = (min: number, max: number): Excel.BasicDataValidation => ({
  formula1: Math.max(min, -farthest),
  formula2: Math.min(max, farthest),
  operator: "Between",
});

/** Dutch, after "getal"; empty where any number will do. */
const within = (min: number, max: number): string => {
  if (min === -Infinity) return max === Infinity ? "" : ` van ten hoogste ${max}`;
  return max === Infinity ? ` van ${min} of hoger` : ` van ${min} tot en met ${max}`;
};

/** What Excel itself refuses in a column; null when anything may be typed. */
const checkOf = (column: Column, available: (register: RegisterName) => boolean): Check | null => {
  switch (column.kind) {
    case "list":
      return {
        rule: { list: { inCellDropDown: true, source: `=${listRangeName(column.list)}` } },
        alert: "Kies een waarde uit de lijst. Een nieuwe waarde zet u eerst op het blad Lijsten.",
        style: "Stop",
      };
    case "reference":
      if (!available(column.to)) return null;
      return {
        rule: { list: { inCellDropDown: true, source: `=${keyRangeName(column.to)}` } },
        alert: `Kies een Nr dat op het blad ${column.to} staat.`,
        style: "Stop",
      };
    case "date":
      return {
        rule: { date: { formula1: "=DATE(1900,1,1)", operator: "GreaterThanOrEqualTo" } },
        alert: "Dit is geen datum. Typ bijvoorbeeld 30-9-2021.",
        style: "Stop",
      };
    case "amount":
      return {
        rule: { decimal: bounds(-Infinity, Infinity) },
        alert: "Dit is geen bedrag. Typ een getal zonder letters, met een min ervoor als het negatief is.",
        style: "Warning",
      };
    case "percentage":
      return {
        rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        alert: "Typ een percentage van 0% tot en met 100%.",
        style: "Stop",
      };
    case "number": {
      const limits = bounds(column.min, column.max);
      return {
        rule: column.whole ? { wholeNumber: limits } : { decimal: limits },
        alert: `Typ een ${column.whole ? "geheel getal" : "getal"}${within(column.min, column.max)}.`,
        style: "Stop",
      };
    }
    case "key":
    case "text":
    case "formula":
      return null;
  }
};

/** True when a column of this kind is offered a drop-down, a check or help. */
export const wantsValidation = (column: Column, available: (register: RegisterName) => boolean): boolean =>
  checkOf(column, available) !== null || messageOf(column) !== null;

/** True when this rule is the one that set-up gives the column; of a number or date only its kind is looked at. */
export const isOwnRule = (rule: Excel.DataValidationRule | null, column: Column): boolean => {
  const own = checkOf(column, () => true)?.rule;
  if (!own || !rule) return false;
  if (own.list) return rule.list?.source === own.list.source;
  return Object.keys(own).every((kind) => kind in rule);
};

/** Gives the cells of a column their drop-down, check and help. */
export const validate = (range: Excel.Range, column: Column, available: (register: RegisterName) => boolean): void => {
  const check = checkOf(column, available);
  const message = messageOf(column);
  if (check) {
    range.dataValidation.rule = check.rule;
    range.dataValidation.ignoreBlanks = true;
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: check.style,
      title: column.header.slice(0, 32),
      message: check.alert,
    };
  }
  if (message !== null) range.dataValidation.prompt = prompt(column, message);
};

const overdueHeaders = new Set(["Deadline", "Einddatum"]);

type ColourKind = "light" | "voordeel" | "overdue";

const colourKind = (column: Column): ColourKind | null => {
  if (column.kind === "list" && column.list === "Stoplicht") return "light";
  if (column.header === "V/N") return "voordeel";
  return overdueHeaders.has(column.header) ? "overdue" : null;
};

/** True when a column is coloured by what it holds. */
export const wantsColour = (column: Column): boolean => colourKind(column) !== null;

/** True when a column has as many conditional formats as set-up gives it. @param count those that it has */
export const isWholeDress = (column: Column, count: number): boolean => {
  const kind = colourKind(column);
  if (kind === "light") return count >= lightRules.length;
  return count >= (kind === "voordeel" ? voordeelNadeelRules.length : 1);
};

/** The cell of the first row of a column, as a conditional format of that row refers to it. */
const cellInRow = (column: number, row: number): string => `$${columnLetters(column)}${row + 1}`;

/**
 * Gives the cells of a column their native conditional formats.
 * @param at zero-based place of the first cell, and the column that holds the row's Status
 */
export const colour = (
  range: Excel.Range,
  column: Column,
  at: { row: number; column: number; status: number | null },
): void => {
  switch (colourKind(column)) {
    case "light":
      colourByText(range, lightRules);
      break;
    case "voordeel":
      colourByText(range, voordeelNadeelRules);
      break;
    case "overdue": {
      const cell = cellInRow(at.column, at.row);
      const status = at.status === null ? null : cellInRow(at.status, at.row);
      const open = status === null ? [] : closedStatuses.map((closed) => `${status}<>"${closed}"`);
      colourByFormula(
        range,
        `=AND(${[`ISNUMBER(${cell})`, `${cell}<${settingRangeName("Peildatum")}`, ...open].join(",")})`,
      );
      break;
    }
    case null:
  }
};
