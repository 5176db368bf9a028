import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { Mapping } from "./mapping";
import type { ImportPlan } from "./plan";
import type { SourceList } from "./source-list";

/** What bringing in a list would do to a register: pure, nothing is written. */
export const planImport = (_snapshot: WorkbookSnapshot, _list: SourceList, mapping: Mapping): ImportPlan => ({
  register: mapping.register,
  additions: [],
  changes: [],
  unchanged: 0,
  refusals: [],
  notices: [],
});
