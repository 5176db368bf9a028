export { check, type CheckOutcome } from "./check";
export { ExcelProblem, type Phase, type ProblemCode } from "./problem";
export { readWorkbook, type ReadOutcome } from "./read-workbook";
export { setUp, type Notice, type SetUpOutcome } from "./set-up";
export { sortRegisters, type SortOutcome } from "./sort-registers";
export { writeReport, type ReportOutcome } from "./write-report";
export type { Difference } from "./report/verify";
export type { PlacedRegister } from "./read/locate";
