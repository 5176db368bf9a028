import { actiepunten } from "./actiepunten";
import { beleidsuitgangspunten } from "./beleidsuitgangspunten";
import { bestuurlijkeOpdrachten } from "./bestuurlijke-opdrachten";
import { budgethouders } from "./budgethouders";
import { budgetregels } from "./budgetregels";
import { externeAdviezen } from "./externe-adviezen";
import { instellingen } from "./instellingen";
import { jaarplannen } from "./jaarplannen";
import { lijsten } from "./lijsten";
import { mandaten } from "./mandaten";
import { portefeuilles } from "./portefeuilles";
import { raadsthemas } from "./raadsthemas";
import { raadsverzoeken } from "./raadsverzoeken";
import { taakstelling } from "./taakstelling";
import { teamplannen } from "./teamplannen";
import type { RegisterName } from "./names";
import type { Register } from "./register";

export const registers: Readonly<Record<RegisterName, Register>> = {
  Actiepunten: actiepunten,
  Teamplannen: teamplannen,
  Budgethouders: budgethouders,
  Budgetregels: budgetregels,
  Taakstelling: taakstelling,
  "Externe adviezen": externeAdviezen,
  Mandaten: mandaten,
  Raadsverzoeken: raadsverzoeken,
  "Bestuurlijke opdrachten": bestuurlijkeOpdrachten,
  Beleidsuitgangspunten: beleidsuitgangspunten,
  Jaarplannen: jaarplannen,
  Raadsthemas: raadsthemas,
  Portefeuilles: portefeuilles,
  Instellingen: instellingen,
  Lijsten: lijsten,
};
