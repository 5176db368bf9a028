import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { flag, matrix, oneOf, text } from "../arguments";
import { mergeCells, mergesWithin, unmergeCells } from "../cells/merging";
import { getHyperlink, setHyperlink } from "../cells/hyperlinks";
import { clearCells } from "../cells/clearing";
import { copyFormulas } from "../cells/copying";
import { shiftCells } from "../cells/shifting";
import { type SheetArea, addressOf, checkedArea } from "../cells/ranges";
import { readCells, readFormulas, readText, readValueTypes, readValues } from "../cells/reading";
import { applyStyle, applyStyles } from "../cells/styling";
import { writeEntries } from "../cells/writing";
import { ExcelError, invalidArgument, notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import { conditionalFormatsOf } from "./conditional-formats";
import { validationOf } from "./data-validation";
import { geometryMethods, rangeArgument } from "./range-geometry";
import { rangeAreasOf } from "./range-areas";
import { hiddenProperties, isHidden, setHidden } from "./range-dimensions";
import { formatOf } from "./range-format";
import { tablesTouching } from "./tables";
import { worksheetOf } from "./worksheet";

export const rangeOf = (sheet: Sheet, area: Area): ExcelObject =>
  objectOf(rangeType, { sheet, area: checkedArea(area) });

export const wholeSheet = (): Area => ({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });

function setNumberFormats(host: ExcelHost, { sheet, area }: SheetArea, given: Json): void {
  const grid = matrix(given, area.rowCount, area.columnCount);
  if (!grid) {
    applyStyle(host, sheet, area, { numberFormat: text(given) });
    return;
  }
  applyStyles(host, sheet, area, (row, column) => {
    const format = grid[row - area.row]?.[column - area.column];
    return format === null || format === undefined ? undefined : { numberFormat: text(format) };
  });
}

function readNumberFormats(host: ExcelHost, { sheet, area }: SheetArea): Json {
  const { styles } = host.workbook;
  const columnFormats = Array.from({ length: area.columnCount }, (_, index) => {
    return styles.describe(sheet.columns.get(area.column + index)?.style ?? 0).numberFormat;
  });
  const stored = readCells(sheet, area, null, ({ style }) => styles.describe(style).numberFormat);
  return stored.map((row) => row.map((format, index) => format ?? columnFormats[index] ?? "General"));
}

function requireShape({ rowCount, columnCount }: Area, rows: Argument, columns: Argument): void {
  if (rows !== rowCount || columns !== columnCount) throw invalidArgument();
}

const setEntries = ({ sheet, area }: SheetArea, given: Json, host: ExcelHost): void =>
  writeEntries(host, sheet, area, given);

export const rangeType: ObjectType<SheetArea> = {
  name: "Range",
  properties: {
    address: { get: addressOf },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    // Excel answers -1 where the number does not fit its 32-bit integer.
    cellCount: {
      get: ({ area }) => (area.rowCount * area.columnCount > 2 ** 31 - 1 ? -1 : area.rowCount * area.columnCount),
    },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    values: { get: ({ sheet, area }, host) => readValues(sheet, area, host), set: setEntries },
    formulas: { get: ({ sheet, area }, host) => readFormulas(sheet, area, host), set: setEntries },
    text: { get: ({ sheet, area }, host) => readText(sheet, area, host) },
    valueTypes: { get: ({ sheet, area }, host) => readValueTypes(sheet, area, host) },
    numberFormat: {
      get: (self, host) => readNumberFormats(host, self),
      set: (self, given, host) => setNumberFormats(host, self, given),
    },
    hidden: { get: (self) => isHidden(self, "rows") === true || isHidden(self, "columns") === true },
    rowHidden: { get: (self) => isHidden(self, "rows"), set: (self, given) => setHidden(self, "rows", flag(given)) },
    columnHidden: {
      get: (self) => isHidden(self, "columns"),
      set: (self, given) => setHidden(self, "columns", flag(given)),
    },
    hyperlink: { get: getHyperlink, set: (self, given, host) => setHyperlink(self, given, host) },
  },
  children: {
    format: (self) => formatOf(self),
    worksheet: ({ sheet }) => worksheetOf(sheet),
    dataValidation: (self) => validationOf(self),
    conditionalFormats: (self) => conditionalFormatsOf(self),
  },
  methods: {
    ...geometryMethods,
    copyFrom: (self, [source, type, skipBlanks, transpose], host) => {
      if (type !== "Formulas" || skipBlanks === true || transpose === true) throw notImplemented("this copyFrom");
      copyFormulas(host, rangeArgument(source, self, host), self);
    },
    clear: (self, [applyTo], host) => clearCells(host, self, applyTo ?? "All"),
    insert: (self, [shift], host) => {
      const direction = oneOf(shift, ["Down", "Right"]);
      const area = { ...self.area };
      shiftCells(host, self, direction);
      return rangeOf(self.sheet, area);
    },
    delete: (self, [shift], host) => shiftCells(host, self, oneOf(shift, ["Up", "Left"])),
    merge: (self, [across], host) => mergeCells(host, self, across === true),
    unmerge: (self) => unmergeCells(self),
    getMergedAreasOrNullObject: (self) => {
      const merges = mergesWithin(self);
      return merges.length === 0 ? null : rangeAreasOf({ sheet: self.sheet, areas: merges });
    },
    getRowProperties: (self, [options]) => hiddenProperties(self, "rows", options),
    getColumnProperties: (self, [options]) => hiddenProperties(self, "columns", options),
    select: ({ sheet, area }, _args, host) => {
      if (sheet.visibility !== "visible")
        throw new ExcelError("InvalidOperation", "A hidden sheet cannot be selected.");
      host.select(sheet, { ...area });
    },
    getTables: (self, [fullyContained]) => tablesTouching(self, fullyContained === true),
    calculate: (_self, _args, host) => host.calculate(),
    // The client asks this before it sends a large grid in parts.
    _ValidateArraySize: ({ area }, [rows, columns]) => requireShape(area, rows, columns),
    setDirty: (_self, _args, host) => host.markDirty(),
  },
};
