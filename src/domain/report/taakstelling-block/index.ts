export { reconciliationPart } from "./reconciliation";
export { standingPart } from "./standing";
export { chartOf } from "./chart";
export { blockLayout } from "./layout";
