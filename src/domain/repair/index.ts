export type { Repair } from "./repair";
export { repairsOf } from "./repairs-of";
