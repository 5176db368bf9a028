import { actiepunten } from "./actiepunten";
import { beleidsuitgangspunten } from "./beleidsuitgangspunten";
import { budgethouders } from "./budgethouders";
import { budgetregels } from "./budgetregels";
import { instellingen } from "./instellingen";
import { lijsten } from "./lijsten";
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
  Beleidsuitgangspunten: beleidsuitgangspunten,
  Instellingen: instellingen,
  Lijsten: lijsten,
};
