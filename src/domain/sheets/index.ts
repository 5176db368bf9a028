import { jaarplan } from "./jaarplan";
import type { SheetDeclaration } from "./made-sheet";
import { planVanAanpak } from "./plan-van-aanpak";
import { portefeuilleoverzicht } from "./portefeuilleoverzicht";
import { prioriteitenmatrix } from "./prioriteitenmatrix";
import { sturingOpBudget } from "./sturing-op-budget";
import { termijnplanning } from "./termijnplanning";

/** The sheets that can be made from the registers, as they are offered. */
export const madeSheets: readonly SheetDeclaration[] = [
  planVanAanpak,
  prioriteitenmatrix,
  termijnplanning,
  portefeuilleoverzicht,
  jaarplan,
  sturingOpBudget,
];
