import type { Rule } from "../rule";
import { taakstellingBlockRules } from "./block";
import { blockRules } from "./cells";
import { formulaRules, settingRules } from "./contents";
import { displayRules } from "./display";
import { headerRules } from "./headers";
import { presentRules } from "./present";
import { wholeWorkbookRules } from "./workbook";

/** Rules on what is broken about the workbook itself: one finding names a defect, where it is and what to do. */
export const workbookRules: readonly Rule[] = [
  ...wholeWorkbookRules,
  ...presentRules,
  ...headerRules,
  ...blockRules,
  ...displayRules,
  ...formulaRules,
  ...taakstellingBlockRules,
  ...settingRules,
];
