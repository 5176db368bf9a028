import { cellAddress } from "../../model/address";
import type { ConditionalFormat, Sheet } from "../../model/workbook";
import { color, flag, oneOf, record, text } from "../arguments";
import { toDisplayForm, toFileForm } from "../cells/formulas";
import { requireAllowed } from "../cells/protection";
import { invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { type Argument, type ExcelObject, type ObjectType, type Property, memberName, objectOf } from "../registry";

export interface FormatSelf {
  sheet: Sheet;
  format: ConditionalFormat;
}

export const KIND_OF: Record<string, string> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

const firstCell = ({ areas: [first] }: ConditionalFormat): { row: number; column: number } => ({
  row: first?.row ?? 0,
  column: first?.column ?? 0,
});

/** A rule's formula; Excel takes no structured reference in a conditional format. */
function fileFormula(given: Argument, { sheet, format }: FormatSelf, { workbook }: ExcelHost): string {
  if (typeof given === "number") return String(given);
  const entered = text(given);
  if (entered.includes("[")) throw invalidArgument("A conditional format takes no structured reference.");
  return toFileForm(entered, { workbook, sheet, ...firstCell(format) });
}

const shownFormula = (
  formula: string | undefined,
  { sheet, format }: FormatSelf,
  { workbook }: ExcelHost,
): string | null => (formula === undefined ? null : toDisplayForm(formula, { workbook, sheet, ...firstCell(format) }));

export const emptyFormat = (): NonNullable<ConditionalFormat["format"]> => ({ font: {}, fill: null });

const fontType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: fontProperty("bold", flag),
    italic: fontProperty("italic", flag),
    color: {
      get: ({ format }) => format.format?.font.color ?? null,
      set: ({ sheet, format }, given) => {
        requireAllowed(sheet);
        const chosen = color(given);
        if (chosen === null) throw invalidArgument();
        (format.format ??= emptyFormat()).font.color = chosen;
      },
    },
  },
};

function fontProperty(name: "bold" | "italic", read: (given: Json) => boolean): Property<FormatSelf> {
  return {
    get: ({ format }) => format.format?.font[name] ?? null,
    set: ({ sheet, format }, given) => {
      requireAllowed(sheet);
      (format.format ??= emptyFormat()).font[name] = read(given);
    },
  };
}

const fillType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: ({ format }) => format.format?.fill ?? null,
      set: ({ sheet, format }, given) => {
        requireAllowed(sheet);
        (format.format ??= emptyFormat()).fill = color(given);
      },
    },
  },
  methods: { clear: ({ format }) => void ((format.format ??= emptyFormat()).fill = null) },
};

const rangeFormatType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFormat",
  children: { font: (self) => objectOf(fontType, self), fill: (self) => objectOf(fillType, self) },
};

const formatChild = (self: FormatSelf): ExcelObject => objectOf(rangeFormatType, self);

const customRuleType: ObjectType<FormatSelf> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (self, host) => shownFormula(self.format.formulas[0], self, host),
      set: (self, given, host) => {
        requireAllowed(self.sheet);
        self.format.formulas = [fileFormula(given, self, host)];
      },
    },
  },
};

export const customType: ObjectType<FormatSelf> = {
  name: "CustomConditionalFormat",
  children: { rule: (self) => objectOf(customRuleType, self), format: formatChild },
};

const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const FILE_OPERATORS: Record<string, string> = { EqualTo: "equal", NotEqualTo: "notEqual" };

export const cellValueType: ObjectType<FormatSelf> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: (self, host) => ({
        operator:
          CELL_OPERATORS.find((name) => (FILE_OPERATORS[name] ?? memberName(name)) === self.format.operator) ?? null,
        formula1: shownFormula(self.format.formulas[0], self, host),
        formula2: shownFormula(self.format.formulas[1], self, host),
      }),
      set: (self, given, host) => {
        requireAllowed(self.sheet);
        const { operator, formula1, formula2 } = record(given);
        const name = oneOf(operator, CELL_OPERATORS);
        const limits = name === "Between" || name === "NotBetween" ? [formula1, formula2] : [formula1];
        self.format.formulas = limits.map((limit) => fileFormula(limit, self, host));
        self.format.operator = FILE_OPERATORS[name] ?? memberName(name);
      },
    },
  },
  children: { format: formatChild },
};

/** The file keeps beside the text the formula that decides: the conditional format's own type is a mark for its dialog. */
const TEXT_RULES: Record<string, { type: string; operator: string; formula: (cell: string, text: string) => string }> =
  {
    Contains: {
      type: "containsText",
      operator: "containsText",
      formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
    },
    NotContains: {
      type: "notContainsText",
      operator: "notContains",
      formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
    },
    BeginsWith: {
      type: "beginsWith",
      operator: "beginsWith",
      formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
    },
    EndsWith: {
      type: "endsWith",
      operator: "endsWith",
      formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
    },
  };

export const textType: ObjectType<FormatSelf> = {
  name: "TextConditionalFormat",
  properties: {
    rule: {
      get: ({ format }) => ({
        operator: Object.keys(TEXT_RULES).find((name) => TEXT_RULES[name]?.type === format.type) ?? null,
        text: format.text,
      }),
      set: (self, given) => {
        requireAllowed(self.sheet);
        const { operator, text: wanted } = record(given);
        const rule = TEXT_RULES[oneOf(operator, Object.keys(TEXT_RULES))];
        if (!rule) throw invalidArgument();
        const [first] = self.format.areas;
        const cell = cellAddress(first?.row ?? 0, first?.column ?? 0);
        const literal = `"${text(wanted).replaceAll('"', '""')}"`;
        Object.assign(self.format, {
          type: rule.type,
          operator: rule.operator,
          text: text(wanted),
          formulas: [rule.formula(cell, literal)],
        });
      },
    },
  },
  children: { format: formatChild },
};
