/*
 * What changes the workbook, but for Rapportage and Bladen: one script, which also shows repairs and the way back.
 */
export {
  applyImport,
  keptActions,
  repair,
  saveSettings,
  setUp,
  sortRegisters,
  turnBack,
  writeCells,
} from "../../excel";
