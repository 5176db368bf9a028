import { moveSheet } from "../../model/sheet-operations";
import type { Sheet } from "../../model/workbook";
import { color, flag, integer, oneOf, optional, text } from "../arguments";
import { requireStructure } from "../cells/protection";
import { areaOf } from "../cells/ranges";
import { deleteSheet, renameSheet, setVisibility } from "../cells/sheet-changes";
import { ExcelError } from "../errors";
import { EventType } from "../events";
import { type ExcelObject, type ObjectType, memberName, objectOf, wireName } from "../registry";
import { sheetFilterOf } from "./auto-filter";
import { chartsOf } from "./charts";
import { freezePanesOf } from "./freeze-panes";
import { namesOf } from "./names";
import { rowBreaksOf } from "./page-breaks";
import { pageLayoutOf } from "./page-layout";
import { rangeOf, wholeSheet } from "./range";
import { protectionOf } from "./sheet-protection";
import { tablesOf } from "./tables";

const worksheetType: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (self, given, host) => renameSheet(host, self, text(given)),
    },
    position: {
      get: (self, { workbook }) => workbook.sheets.indexOf(self),
      set: (self, given, host) => {
        requireStructure(host);
        moveSheet(host.workbook, self, integer(given, 0, host.workbook.sheets.length - 1));
      },
    },
    visibility: {
      get: ({ visibility }) => wireName(visibility),
      set: (self, given, host) =>
        setVisibility(host, self, memberName(oneOf(given, ["Visible", "Hidden", "VeryHidden"])) as Sheet["visibility"]),
    },
    tabColor: {
      get: ({ tabColor }) => tabColor ?? "",
      set: (self, given) => {
        self.tabColor = color(given);
      },
    },
    // The client asks for showGridlines and showHeadings, and sets them by these names.
    showGridlines: { get: ({ view }) => view.showGridlines },
    gridlines: {
      get: ({ view }) => view.showGridlines,
      set: ({ view }, given) => {
        view.showGridlines = flag(given);
      },
    },
    showHeadings: { get: ({ view }) => view.showHeadings },
    headings: {
      get: ({ view }) => view.showHeadings,
      set: ({ view }, given) => {
        view.showHeadings = flag(given);
      },
    },
  },
  children: {
    tables: (self) => tablesOf(self),
    charts: (self) => chartsOf(self),
    names: (self) => namesOf(self),
    freezePanes: (self) => freezePanesOf(self),
    protection: (self) => protectionOf(self),
    pageLayout: (self) => pageLayoutOf(self),
    horizontalPageBreaks: (self) => rowBreaksOf(self),
    autoFilter: (self) => sheetFilterOf(self),
  },
  methods: {
    activate: (self, _args, host) => {
      if (self.visibility !== "visible")
        throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
      host.activate(self);
    },
    delete: (self, _args, host) => deleteSheet(host, self),
    calculate: (_self, _args, host) => {
      host.markDirty();
      host.calculate();
    },
    getRange: (self, [address], { workbook }) => {
      if (address === null || address === undefined || address === "") return rangeOf(self, wholeSheet());
      const found = areaOf(workbook, self, text(address));
      return rangeOf(found.sheet, found.area);
    },
    getRangeByIndexes: (self, [row, column, rows, columns]) =>
      rangeOf(self, {
        row: integer(row),
        column: integer(column),
        rowCount: integer(rows),
        columnCount: integer(columns),
      }),
    getCell: (self, [row, column]) =>
      rangeOf(self, { row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 }),
    getUsedRange: (self, [valuesOnly]) =>
      rangeOf(
        self,
        self.cells.usedArea(optional(valuesOnly, flag, false)) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      ),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const used = self.cells.usedArea(optional(valuesOnly, flag, false));
      return used && rangeOf(self, used);
    },
    _RegisterDataChangedEvent: ({ id }, _args, { events }) => events.register(EventType.worksheetChanged, id),
    _UnregisterDataChangedEvent: ({ id }, _args, { events }) => events.unregister(EventType.worksheetChanged, id),
    _RegisterSelectionChangedEvent: ({ id }, _args, { events }) => events.register(EventType.selectionChanged, id),
    _UnregisterSelectionChangedEvent: ({ id }, _args, { events }) => events.unregister(EventType.selectionChanged, id),
    _RegisterEventNameChanged: ({ id }, _args, { events }) => events.register(EventType.worksheetNameChanged, id),
    _UnregisterEventNameChanged: ({ id }, _args, { events }) => events.unregister(EventType.worksheetNameChanged, id),
  },
};

export const worksheetOf = (sheet: Sheet): ExcelObject => objectOf(worksheetType, sheet);
