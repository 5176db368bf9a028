import { intersection } from "../../model/address";
import type { Area, DataValidation } from "../../model/workbook";
import { flag, oneOf, optional, record, text } from "../arguments";
import { withoutArea } from "../cells/clearing";
import { toFileForm } from "../cells/formulas";
import { requireAllowed } from "../cells/protection";
import { type SheetArea, addressOf } from "../cells/ranges";
import { ExcelError, invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { type Argument, type ExcelObject, type ObjectType, memberName, objectOf, selfOf, wireName } from "../registry";
import { rangeType } from "./range";

const MAX_LIST_SOURCE = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Office.js names a rule by its kind, the file by its type. */
const KINDS: Record<string, DataValidation["type"]> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const kindOf = (type: DataValidation["type"]): string | undefined =>
  Object.keys(KINDS).find((kind) => KINDS[kind] === type);

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const FILE_OPERATORS: Record<string, string> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const fileOperator = (name: string): string => FILE_OPERATORS[name] ?? memberName(name);
const operatorName = (operator: string): string =>
  Object.keys(FILE_OPERATORS).find((name) => FILE_OPERATORS[name] === operator) ?? wireName(operator);

const blank = (areas: Area[]): DataValidation => ({
  areas,
  type: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  allowBlank: true,
  showDropDown: true,
  prompt: { show: true, title: "", message: "" },
  error: { show: true, style: "stop", title: "", message: "" },
});

/** The validation of the range's cells: undefined when some or all have none, `mixed` when they differ. */
function current({ sheet, area }: SheetArea): DataValidation | "mixed" | undefined {
  const touching = sheet.validations.filter(({ areas }) => areas.some((part) => intersection(part, area)));
  const [first, ...others] = touching;
  if (!first) return undefined;
  const covered = first.areas.reduce((sum, part) => {
    const common = intersection(part, area);
    return sum + (common ? common.rowCount * common.columnCount : 0);
  }, 0);
  return others.length > 0 || covered < area.rowCount * area.columnCount ? "mixed" : first;
}

/** Gives the range's cells their own copy of their validation, changed; other cells keep theirs. */
function change({ sheet, area }: SheetArea, patch: Partial<DataValidation>): void {
  requireAllowed(sheet);
  const known = current({ sheet, area });
  if (known === "mixed") throw new ExcelError("InvalidOperation", "The cells of the range have different validations.");
  const changed = { ...(known ?? blank([])), ...patch, areas: [{ ...area }] };
  sheet.validations = [...withoutArea(sheet.validations, area), changed];
}

const uniformly =
  (read: (validation: DataValidation) => Json, none: Json) =>
  (self: SheetArea): Json => {
    const known = current(self);
    return known === undefined ? none : known === "mixed" ? null : read(known);
  };

function setRule(self: SheetArea, given: Json, host: ExcelHost): void {
  requireAllowed(self.sheet);
  const rule = record(given);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  const [kind = ""] = kinds;
  const type = KINDS[kind];
  if (kinds.length !== 1 || type === undefined) throw invalidArgument();
  const parts = record(rule[kind]);
  const known = current(self);
  const base = known === undefined || known === "mixed" ? blank([]) : known;
  const made =
    type === "list"
      ? listRule(self, parts, host)
      : type === "custom"
        ? { formula1: formula(parts.formula, self, host) }
        : comparison(self, parts, host);
  const { sheet, area } = self;
  const fresh = { ...base, operator: "between", formula1: "", formula2: "", ...made, type, areas: [{ ...area }] };
  sheet.validations = [...withoutArea(sheet.validations, area), fresh];
}

type Parts = Readonly<Record<string, Argument>>;

function listRule(self: SheetArea, { inCellDropDown, source }: Parts, host: ExcelHost): Partial<DataValidation> {
  const showDropDown = optional(inCellDropDown, flag, true);
  const range = selfOf(source, rangeType);
  if (range) return { showDropDown, formula1: addressOf(range) };
  const list = text(source);
  if (list.startsWith("=")) return { showDropDown, formula1: formula(list, self, host) };
  if (list === "" || list.length > MAX_LIST_SOURCE)
    throw invalidArgument(`A list holds 1 to ${MAX_LIST_SOURCE} characters.`);
  return { showDropDown, formula1: `"${list.replaceAll('"', '""')}"` };
}

function comparison(
  self: SheetArea,
  { operator, formula1, formula2 }: Parts,
  host: ExcelHost,
): Partial<DataValidation> {
  const name = oneOf(operator, OPERATORS);
  const needsTwo = name === "Between" || name === "NotBetween";
  return {
    operator: fileOperator(name),
    formula1: formula(formula1, self, host),
    formula2: needsTwo ? formula(formula2, self, host) : "",
  };
}

/** A limit: a number, or a formula with `=`. Excel takes no structured reference here; a defined name does. */
function formula(given: Argument, { sheet, area }: SheetArea, { workbook }: ExcelHost): string {
  if (typeof given === "number") return String(given);
  const entered = text(given);
  if (!entered.startsWith("=")) return entered;
  if (entered.includes("["))
    throw invalidArgument("A data validation takes no structured reference: use a defined name.");
  return toFileForm(entered, { workbook, sheet, row: area.row, column: area.column });
}

function getRule({ type, formula1, formula2, operator, showDropDown }: DataValidation): Json {
  const kind = kindOf(type);
  if (kind === undefined) return {};
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(formula1)?.[1];
    return { list: { inCellDropDown: showDropDown, source: inline?.replaceAll('""', '"') ?? `=${formula1}` } };
  }
  const shown = (limit: string): Json => (limit !== "" && Number.isFinite(Number(limit)) ? Number(limit) : `=${limit}`);
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  return {
    [kind]: {
      operator: operatorName(operator),
      formula1: shown(formula1),
      ...(formula2 === "" ? {} : { formula2: shown(formula2) }),
    },
  };
}

function message(given: Argument, most: number): string {
  const found = optional(given, text, "");
  if (found.length > most) throw invalidArgument(`At most ${most} characters.`);
  return found;
}

const validationType: ObjectType<SheetArea> = {
  name: "DataValidation",
  properties: {
    type: {
      get: (self) => {
        const known = current(self);
        if (known === undefined) return "None";
        return known === "mixed" ? "Inconsistent" : wireName(kindOf(known.type) ?? "none");
      },
    },
    rule: { get: uniformly(getRule, {}), set: setRule },
    ignoreBlanks: {
      get: uniformly(({ allowBlank }) => allowBlank, true),
      set: (self, given) => change(self, { allowBlank: flag(given) }),
    },
    prompt: {
      get: uniformly(({ prompt }) => ({ showPrompt: prompt.show, title: prompt.title, message: prompt.message }), {
        showPrompt: true,
        title: "",
        message: "",
      }),
      set: (self, given) => {
        const parts = record(given);
        const prompt = {
          show: optional(parts.showPrompt, flag, true),
          title: message(parts.title, MAX_TITLE),
          message: message(parts.message, MAX_MESSAGE),
        };
        change(self, { prompt });
      },
    },
    errorAlert: {
      get: uniformly(
        ({ error }) => ({
          showAlert: error.show,
          style: wireName(error.style),
          title: error.title,
          message: error.message,
        }),
        {
          showAlert: true,
          style: "Stop",
          title: "",
          message: "",
        },
      ),
      set: (self, given) => {
        const parts = record(given);
        const error = {
          show: optional(parts.showAlert, flag, true),
          style: oneOf(memberName(optional(parts.style, text, "Stop")), ["stop", "warning", "information"]),
          title: message(parts.title, MAX_TITLE),
          message: message(parts.message, MAX_MESSAGE),
        };
        change(self, { error });
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => {
      requireAllowed(sheet);
      sheet.validations = withoutArea<DataValidation>(sheet.validations, area);
    },
  },
};

export const validationOf = (self: SheetArea): ExcelObject => objectOf(validationType, self);
