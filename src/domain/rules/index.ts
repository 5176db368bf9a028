import { acrossRegistersRules } from "./across-registers";
import { actiepuntenRules } from "./actiepunten";
import { budgetregelsRules } from "./budgetregels";
import { cellRules } from "./cells/check-cells";
import { executionRules } from "./execution";
import { externeAdviezenRules } from "./externe-adviezen";
import { mandatenRules } from "./mandaten";
import { opdrachtenEnJaarplannenRules } from "./opdrachten-en-jaarplannen";
import { raadsverzoekenRules } from "./raadsverzoeken";
import { rapportagesRules } from "./rapportages";
import type { Rule, RuleDescription } from "./rule";
import { structureRules } from "./structure";
import { taakstellingRules } from "./taakstelling";
import { teamplannenRules } from "./teamplannen";
import { workbookRules } from "./workbook";

/** Rules on rows and registers; those on single cells are in `cells`. */
export const rowRules: readonly Rule[] = [
  ...structureRules,
  ...executionRules,
  ...actiepuntenRules,
  ...teamplannenRules,
  ...acrossRegistersRules,
  ...budgetregelsRules,
  ...taakstellingRules,
  ...externeAdviezenRules,
  ...mandatenRules,
  ...raadsverzoekenRules,
  ...opdrachtenEnJaarplannenRules,
  ...rapportagesRules,
];

/** Every rule on what the registers hold; the faulty demo has an error for each. */
export const rules: readonly RuleDescription[] = [...cellRules, ...rowRules];

/** Every rule, as the documentation lists them: those on the workbook itself come last. */
export const allRules: readonly RuleDescription[] = [...rules, ...workbookRules];
