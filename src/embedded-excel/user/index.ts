export { Colleague } from "./colleague";
export type { Editor, Refusal } from "./editor";
export { addSheet, deleteSheet, renameSheet, setProtection } from "./sheets";
export { filterTable, sortTable } from "./tables";
export { clearCells, typeInCell } from "./typing";
