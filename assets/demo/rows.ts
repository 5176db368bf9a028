import type { RegisterName } from "../../src/domain/registers/names";
import type { SettingKey } from "../../src/domain/registers/settings";
import type { CellValue } from "../../src/domain/values/cell-value";
import { beleidsuitgangspunten } from "./content/beleidsuitgangspunten";
import { keyAt, peildatum, type DemoRow } from "./row";
import { actiepuntenRows } from "./rows-actiepunten";
import { budgethoudersRows, budgetregelsRows } from "./rows-budget";
import {
  bestuurlijkeOpdrachtenRows,
  externeAdviezenRows,
  jaarplannenRows,
  mandatenRows,
  portefeuillesRows,
  raadsthemasRows,
  raadsverzoekenRows,
} from "./rows-bestuur";
import { taakstellingRows } from "./rows-taakstelling";
import { teamplannenRows } from "./rows-teamplannen";

/** Waterrijk's registers, row by row in order of Nr, so that sorting by priority has something to do. */
export const demoRows = {
  Actiepunten: actiepuntenRows,
  Teamplannen: teamplannenRows,
  Budgethouders: budgethoudersRows,
  Budgetregels: budgetregelsRows,
  Taakstelling: taakstellingRows,
  Beleidsuitgangspunten: beleidsuitgangspunten.map(
    ([Programma, Beleidsuitgangspunt, Raadsthema, Vindplaats], place) => ({
      Nr: keyAt("BU", 2, place),
      Programma,
      Beleidsuitgangspunt,
      Raadsthema,
      Vindplaats,
    }),
  ),
  "Externe adviezen": externeAdviezenRows,
  Mandaten: mandatenRows,
  Raadsverzoeken: raadsverzoekenRows,
  "Bestuurlijke opdrachten": bestuurlijkeOpdrachtenRows,
  Jaarplannen: jaarplannenRows,
  Raadsthemas: raadsthemasRows,
  Portefeuilles: portefeuillesRows,
} as const satisfies Partial<Record<RegisterName, readonly DemoRow[]>>;

/** Rows of some registers. */
export type DemoRegisters = Partial<Record<keyof typeof demoRows, readonly DemoRow[]>>;

/** What Waterrijk filled in on the sheet Instellingen. */
export const demoSettings = {
  Gemeente: "Gemeente Waterrijk",
  Rapportagejaar: 2021,
  Kwartaal: "Q3",
  Peildatum: peildatum,
  "Taakstelling jaar": 2021,
  "Beschikbare uren per team": 14000,
} as const satisfies Partial<Record<SettingKey, CellValue>>;
