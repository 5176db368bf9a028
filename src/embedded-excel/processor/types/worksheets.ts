import { sameName } from "../../model/address";
import type { Sheet } from "../../model/workbook";
import { optional, text } from "../arguments";
import { addSheet } from "../cells/sheet-changes";
import { itemNotFound } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import { worksheetOf } from "./worksheet";

/** By id or name. */
function find(key: Argument, { workbook }: ExcelHost): Sheet {
  const wanted = text(key);
  const sheet = workbook.sheets.find(({ id, name }) => id === wanted || sameName(name, wanted));
  if (!sheet) throw itemNotFound();
  return sheet;
}

const worksheetsType: ObjectType<null> = {
  name: "WorksheetCollection",
  items: (_self, { workbook }) => workbook.sheets.map(worksheetOf),
  item: (_self, key, host) => worksheetOf(find(key, host)),
  methods: {
    add: (_self, [name], host) => worksheetOf(addSheet(host, optional(name, text, null))),
    getActiveWorksheet: (_self, _args, host) => worksheetOf(host.activeSheet),
    getCount: (_self, [visibleOnly], { workbook }) =>
      workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "visible").length,
    getFirst: (_self, [visibleOnly], { workbook }) => worksheetOf(edge(workbook.sheets, visibleOnly)),
    getLast: (_self, [visibleOnly], { workbook }) => worksheetOf(edge([...workbook.sheets].reverse(), visibleOnly)),
    _RegisterDataChangedEvent: (_self, _args, { events }) =>
      events.register(EventType.worksheetChanged, WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: (_self, _args, { events }) =>
      events.unregister(EventType.worksheetChanged, WORKBOOK_TARGET),
    _RegisterAddedEvent: (_self, _args, { events }) => events.register(EventType.worksheetAdded, WORKBOOK_TARGET),
    _UnregisterAddedEvent: (_self, _args, { events }) => events.unregister(EventType.worksheetAdded, WORKBOOK_TARGET),
    _RegisterDeletedEvent: (_self, _args, { events }) => events.register(EventType.worksheetDeleted, WORKBOOK_TARGET),
    _UnregisterDeletedEvent: (_self, _args, { events }) =>
      events.unregister(EventType.worksheetDeleted, WORKBOOK_TARGET),
    _RegisterActivatedEvent: (_self, _args, { events }) =>
      events.register(EventType.worksheetActivated, WORKBOOK_TARGET),
    _UnregisterActivatedEvent: (_self, _args, { events }) =>
      events.unregister(EventType.worksheetActivated, WORKBOOK_TARGET),
    _RegisterSelectionChangedEvent: (_self, _args, { events }) =>
      events.register(EventType.selectionChanged, WORKBOOK_TARGET),
    _UnregisterSelectionChangedEvent: (_self, _args, { events }) =>
      events.unregister(EventType.selectionChanged, WORKBOOK_TARGET),
    _RegisterEventNameChanged: (_self, _args, { events }) =>
      events.register(EventType.worksheetNameChanged, WORKBOOK_TARGET),
    _UnregisterEventNameChanged: (_self, _args, { events }) =>
      events.unregister(EventType.worksheetNameChanged, WORKBOOK_TARGET),
  },
};

function edge(sheets: readonly Sheet[], visibleOnly: Argument): Sheet {
  const sheet = sheets.find(({ visibility }) => visibleOnly !== true || visibility === "visible");
  if (!sheet) throw itemNotFound();
  return sheet;
}

export const worksheetsOf = (): ExcelObject => objectOf(worksheetsType, null);
