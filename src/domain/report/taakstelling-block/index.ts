export { reconciliationPart } from "./reconciliation";
export { standingPart } from "./standing";
export { chartOf } from "./chart";
export { blockLayout, blockNames, blockParts, type BlockPart } from "./layout";
export { lostFormulas } from "./own-formulas";
