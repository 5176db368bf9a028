import { programmas } from "./beleidsuitgangspunten";
import { bestuur } from "./budget-bestuur";
import { fysiek } from "./budget-fysiek";
import { samenleving } from "./budget-samenleving";
import type { BudgetLine } from "./budget-line";

/** The nine programmes, in the order of the programmabegroting. */
export const budget: readonly (readonly [programma: string, lines: readonly BudgetLine[]])[] = [
  [programmas.bestuur, bestuur],
  [programmas.veiligheid, fysiek.veiligheid],
  [programmas.verkeer, fysiek.verkeer],
  [programmas.economie, fysiek.economie],
  [programmas.onderwijs, samenleving.onderwijs],
  [programmas.sport, samenleving.sport],
  [programmas.sociaal, samenleving.sociaal],
  [programmas.milieu, fysiek.milieu],
  [programmas.wonen, fysiek.wonen],
];
