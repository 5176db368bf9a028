import type { Workbook } from "../../model/workbook";
import { type ObjectType, objectOf } from "../registry";
import { applicationOf } from "./application";
import { namesOf } from "./names";
import { rangeOf } from "./range";
import { tablesOf } from "./tables";
import { worksheetsOf } from "./worksheets";

const protectionType: ObjectType<Workbook> = {
  name: "WorkbookProtection",
  properties: { protected: { get: ({ structureProtected }) => structureProtected } },
};

/** The root of every request. */
export const workbookType: ObjectType<Workbook> = {
  name: "Workbook",
  properties: {
    name: { get: (_self, host) => host.options.fileName },
    readOnly: { get: ({ readOnlyRecommended }, host) => host.options.readOnly || readOnlyRecommended },
  },
  children: {
    worksheets: () => worksheetsOf(),
    tables: () => tablesOf(null),
    names: () => namesOf(null),
    application: () => applicationOf(),
    protection: (self) => objectOf(protectionType, self),
  },
  methods: {
    getActiveCell: (_self, _args, host) => {
      const sheet = host.activeSheet;
      return rangeOf(sheet, { ...host.selectionOf(sheet), rowCount: 1, columnCount: 1 });
    },
    getSelectedRange: (_self, _args, host) => {
      const sheet = host.activeSheet;
      return rangeOf(sheet, { ...host.selectionOf(sheet) });
    },
  },
};
