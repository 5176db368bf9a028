import { intersection } from "../../model/address";
import type { ConditionalFormat, Sheet } from "../../model/workbook";
import { flag, integer, text } from "../arguments";
import { withoutArea } from "../cells/clearing";
import { requireAllowed } from "../cells/protection";
import type { SheetArea } from "../cells/ranges";
import { ExcelError, itemNotFound, notImplemented } from "../errors";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import { type FormatSelf, KIND_OF, cellValueType, customType, emptyFormat, textType } from "./conditional-format-kinds";
import { rangeOf } from "./range";

/** Office.js's kinds that the add-in may make, with the file's type. */
const MADE: Record<string, string> = { Custom: "expression", CellValue: "cellIs", ContainsText: "containsText" };

const ofKind =
  (kind: string, type: ObjectType<FormatSelf>) =>
  (self: FormatSelf): ExcelObject => {
    if (KIND_OF[self.format.type] !== kind)
      throw new ExcelError("InvalidOperation", `The conditional format is not of kind ${kind}.`);
    return objectOf(type, self);
  };

const ofKindOrNull =
  (kind: string, type: ObjectType<FormatSelf>) =>
  (self: FormatSelf): ExcelObject | null =>
    KIND_OF[self.format.type] === kind ? objectOf(type, self) : null;

const conditionalFormatType: ObjectType<FormatSelf> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => KIND_OF[format.type] ?? "PresetCriteria" },
    // Office.js counts priorities from 0, the file from 1.
    priority: {
      get: ({ format }) => format.priority - 1,
      set: ({ sheet, format }, given) => {
        requireAllowed(sheet);
        const at = integer(given, 0);
        const others = byPriority(sheet.conditionalFormats).filter((other) => other !== format);
        others.splice(at, 0, format);
        others.forEach((each, index) => (each.priority = index + 1));
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, given) => {
        requireAllowed(sheet);
        format.stopIfTrue = flag(given);
      },
    },
  },
  children: {
    custom: ofKind("Custom", customType),
    customOrNullObject: ofKindOrNull("Custom", customType),
    cellValue: ofKind("CellValue", cellValueType),
    cellValueOrNullObject: ofKindOrNull("CellValue", cellValueType),
    textComparison: ofKind("ContainsText", textType),
    textComparisonOrNullObject: ofKindOrNull("ContainsText", textType),
  },
  methods: {
    delete: ({ sheet, format }) => {
      requireAllowed(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    getRange: ({ sheet, format }) => {
      const [area, ...more] = format.areas;
      if (!area || more.length > 0)
        throw new ExcelError("InvalidOperation", "The conditional format covers several areas.");
      return rangeOf(sheet, { ...area });
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...more] = format.areas;
      return area && more.length === 0 ? rangeOf(sheet, { ...area }) : null;
    },
  },
};

const byPriority = (formats: readonly ConditionalFormat[]): ConditionalFormat[] =>
  [...formats].sort((a, b) => a.priority - b.priority);

/** Those of the range's sheet that touch it, first in priority first. */
const within = ({ sheet, area }: SheetArea): ConditionalFormat[] =>
  byPriority(sheet.conditionalFormats.filter(({ areas }) => areas.some((part) => intersection(part, area))));

function add({ sheet, area }: SheetArea, kind: Argument): ExcelObject {
  requireAllowed(sheet);
  const type = MADE[text(kind)];
  if (type === undefined) throw notImplemented(`ConditionalFormatCollection.add("${text(kind)}")`);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormat = {
    id: freshId(sheet),
    areas: [{ ...area }],
    type,
    operator: null,
    formulas: [],
    text: null,
    priority: 1,
    stopIfTrue: false,
    format: emptyFormat(),
  };
  sheet.conditionalFormats.push(format);
  return objectOf(conditionalFormatType, { sheet, format });
}

function freshId({ conditionalFormats }: Sheet): string {
  const taken = new Set(conditionalFormats.map(({ id }) => id));
  let number = conditionalFormats.length + 1;
  const id = (): string => `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  while (taken.has(id())) number += 1;
  return id();
}

function find(self: SheetArea, key: Argument): ExcelObject {
  const format = within(self).find(({ id }) => id === key);
  if (!format) throw itemNotFound();
  return objectOf(conditionalFormatType, { sheet: self.sheet, format });
}

const collectionType: ObjectType<SheetArea> = {
  name: "ConditionalFormatCollection",
  items: (self) => within(self).map((format) => objectOf(conditionalFormatType, { sheet: self.sheet, format })),
  item: find,
  methods: {
    add: (self, [kind]) => add(self, kind),
    clearAll: ({ sheet, area }) => {
      requireAllowed(sheet);
      sheet.conditionalFormats = withoutArea<ConditionalFormat>(sheet.conditionalFormats, area);
    },
  },
};

export const conditionalFormatsOf = (self: SheetArea): ExcelObject => objectOf(collectionType, self);
