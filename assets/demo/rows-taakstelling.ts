import { taakstelling, type Measure } from "./content/taakstelling";
import { dateOf, keyAt, type DemoRow } from "./row";
import { budgetregelKey } from "./rows-budget";

const rowOf = (measure: Measure, place: number): DemoRow => ({
  Nr: keyAt("TS", 2, place),
  Maatregel: measure.maatregel,
  Team: measure.team,
  Budgetregel: measure.budgetregel === undefined ? "" : budgetregelKey(measure.budgetregel),
  Jaar: measure.jaar,
  Aard: measure.aard,
  Bedrag: measure.bedrag,
  Zekerheid: measure.zekerheid,
  Begrotingswijziging: measure.wijziging ?? "",
  "Afgeraamd op": dateOf(measure.afgeraamd),
  Stoplicht: measure.stoplicht,
  Toelichting: measure.toelichting,
  "Gecontroleerd door": measure.gecontroleerd === undefined ? "" : "Concerncontroller",
  "Gecontroleerd op": dateOf(measure.gecontroleerd),
});

export const taakstellingRows: readonly DemoRow[] = taakstelling.map(rowOf);
