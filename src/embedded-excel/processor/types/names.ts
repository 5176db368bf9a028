import { quoteSheetName, formatArea, sameName } from "../../model/address";
import { tokenize } from "../../model/formula-tokens";
import type { DefinedName, Sheet } from "../../model/workbook";
import { flag, optional, text } from "../arguments";
import { toFileForm } from "../cells/formulas";
import { checkDefinedName } from "../cells/naming";
import { requireAllowed } from "../cells/protection";
import { type SheetArea, addressOf, referredArea } from "../cells/ranges";
import { ExcelError, itemNotFound } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { type Argument, type ExcelObject, type ObjectType, objectOf, selfOf } from "../registry";
import { rangeOf, rangeType } from "./range";
import { worksheetOf } from "./worksheet";

type Scope = Sheet | null;

/** A name by its key: the model replaces its record when references move. */
type NameKey = Pick<DefinedName, "name" | "sheetId">;

function record({ name, sheetId }: NameKey, { workbook }: ExcelHost): DefinedName {
  const found = workbook.names.find((other) => other.sheetId === sheetId && sameName(other.name, name));
  if (!found) throw itemNotFound();
  return found;
}

/** What a name stands for without calculating: an area, a constant, or a formula (null). */
function meaning(self: NameKey, host: ExcelHost): { type: string; value: Json } | null {
  const { formula } = record(self, host);
  const { workbook } = host;
  const area = referredArea(workbook, formula);
  if (area) return { type: "Range", value: addressOf(area) };
  const [token, ...rest] = tokenize(formula).filter(({ kind }) => kind !== "whitespace");
  if (!token || rest.length > 0) return null;
  if (token.kind === "number")
    return { type: Number.isInteger(Number(token.text)) ? "Integer" : "Double", value: Number(token.text) };
  if (token.kind === "string") return { type: "String", value: token.text.slice(1, -1).replaceAll('""', '"') };
  if (token.kind === "boolean") return { type: "Boolean", value: /^true$/i.test(token.text) };
  return token.kind === "error" ? { type: "Error", value: token.code } : null;
}

const rangeOfName = (self: NameKey, host: ExcelHost): ExcelObject | null => {
  const found = referredArea(host.workbook, record(self, host).formula);
  return found && rangeOf(found.sheet, found.area);
};

const nameType: ObjectType<NameKey> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (self, host) => `=${record(self, host).formula}`,
      set: (self, given, host) => {
        record(self, host).formula = nameFormula(text(given), host);
        host.markDirty();
      },
    },
    comment: {
      get: (self, host) => record(self, host).comment,
      set: (self, given, host) => {
        record(self, host).comment = text(given);
      },
    },
    visible: {
      get: (self, host) => !record(self, host).hidden,
      set: (self, given, host) => {
        record(self, host).hidden = !flag(given);
      },
    },
    scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    // Of a name that is a calculation neither is known here: null.
    type: { get: (self, host) => meaning(self, host)?.type ?? null },
    value: { get: (self, host) => meaning(self, host)?.value ?? null },
  },
  children: {
    worksheet: (self, host) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === self.sheetId);
      if (!sheet) throw itemNotFound();
      return worksheetOf(sheet);
    },
    worksheetOrNullObject: (self, host) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === self.sheetId);
      return sheet ? worksheetOf(sheet) : null;
    },
  },
  methods: {
    getRange: (self, _args, host) => {
      const range = rangeOfName(self, host);
      if (!range) throw new ExcelError("InvalidOperation", "The name is not that of a range.");
      return range;
    },
    getRangeOrNullObject: (self, _args, host) => rangeOfName(self, host),
    delete: (self, _args, host) => {
      const gone = record(self, host);
      host.workbook.names = host.workbook.names.filter((other) => other !== gone);
      host.markDirty();
    },
  },
};

function nameFormula(given: string, { workbook, activeSheet }: ExcelHost): string {
  return toFileForm(given, { workbook, sheet: activeSheet, row: 0, column: 0 });
}

function formulaOf(reference: Argument, host: ExcelHost): string {
  const range: SheetArea | undefined = selfOf(reference, rangeType);
  if (range) return `${quoteSheetName(range.sheet.name)}!${formatArea(range.area, true)}`;
  const given = text(reference);
  return given.startsWith("=") ? nameFormula(given, host) : `"${given.replaceAll('"', '""')}"`;
}

function add(scope: Scope, [name, reference, comment]: readonly Argument[], host: ExcelHost): ExcelObject {
  if (scope) requireAllowed(scope);
  const sheetId = scope?.id ?? null;
  checkDefinedName(host.workbook, text(name), sheetId);
  const defined: DefinedName = {
    name: text(name),
    formula: formulaOf(reference, host),
    sheetId,
    hidden: false,
    comment: optional(comment, text, ""),
  };
  host.workbook.names.push(defined);
  host.markDirty();
  return objectOf(nameType, defined);
}

const inScope = (scope: Scope, { workbook }: ExcelHost): DefinedName[] =>
  workbook.names.filter(({ sheetId }) => sheetId === (scope?.id ?? null));

const namesType: ObjectType<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) => inScope(scope, host).map((name) => objectOf(nameType, name)),
  item: (scope, key, host) => {
    const wanted = text(key);
    const found = inScope(scope, host).find(({ name }) => sameName(name, wanted));
    if (!found) throw itemNotFound();
    return objectOf(nameType, found);
  },
  methods: { add },
};

/** The names of a sheet, or with null those of the workbook. */
export const namesOf = (scope: Scope): ExcelObject => objectOf(namesType, scope);
