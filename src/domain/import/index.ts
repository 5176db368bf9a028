export { changesOf } from "./changes-of";
export { CsvProblem } from "./csv-problem";
export { mapHeaders } from "./map-headers";
export type { ChosenColumns, HeaderMatch, Mapping, MatchKind } from "./mapping";
export type { ImportPlan, ImportRefusal, PlannedCell, PlannedRow } from "./plan";
export { planImport } from "./plan-import";
export type { SourceList } from "./source-list";
export { importableRegisters, suggestRegister } from "./suggest-register";
