import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { adviesFigures } from "./key-figures/adviezen";
import { budgetFigures } from "./key-figures/budget";
import { actiepuntenProgress, progressFigures, werkplanProgress } from "./key-figures/progress";
import { raadsverzoekFigures } from "./key-figures/raadsverzoeken";
import { stoplichtFigures } from "./key-figures/stoplichten";
import { taakstellingFigures } from "./key-figures/taakstelling";
import type { KeyFigure } from "./report";

/** Figures by id (`taakstelling.restant`); counts and euro. */
export type Figures = Readonly<Record<string, number>>;

/** Every key figure: its label, its native formula and the value that formula must come to. */
export const keyFigures = (snapshot: WorkbookSnapshot): readonly KeyFigure[] => [
  ...progressFigures(snapshot, actiepuntenProgress),
  ...progressFigures(snapshot, werkplanProgress),
  ...budgetFigures(snapshot),
  ...taakstellingFigures(snapshot),
  ...adviesFigures(snapshot),
  ...raadsverzoekFigures(snapshot),
  ...stoplichtFigures(snapshot, actiepuntenProgress),
  ...stoplichtFigures(snapshot, werkplanProgress),
];

/** The key figures computed without Excel, exactly as the report's native formulas compute them ("Amounts and figures"). */
export const figures = (snapshot: WorkbookSnapshot): Figures =>
  Object.fromEntries(keyFigures(snapshot).map(({ id, expected }) => [id, expected]));
