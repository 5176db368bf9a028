import type { CellValue } from "../../src/domain/values/cell-value";
import { serialOf, type Quarter } from "../../src/domain/values/date";
import { demoRows, type DemoRegisters } from "./rows";
import type { DemoRow } from "./row";

/** A quarter of which Waterrijk adopted the report, and the registers as they were at its end. */
export interface PastQuarter {
  readonly kwartaal: Quarter;
  /** Serial dates. */
  readonly peildatum: number;
  readonly adoptedOn: number;
  readonly rows: DemoRegisters;
}

/** Who adopts the reports of Waterrijk. */
export const adoptedBy = "College van B&W";

const isAfter = (value: CellValue | undefined, day: number): boolean => typeof value === "number" && value > day;

/** Work as it was: what was finished later was under way, what began later had not begun. */
const work = (row: DemoRow, finished: string, day: number, share: number): DemoRow => {
  const progress = typeof row["Voortgang (%)"] === "number" ? row["Voortgang (%)"] : 0;
  const part = Math.round(20 * progress * share) / 20;
  if (row.Status === "Gereed" && !isAfter(row[finished], day)) return row;
  if (row.Status === "Vervallen") return row;
  if (isAfter(row.Startdatum, day) || row.Status === "Niet gestart")
    return { ...row, Status: "Niet gestart", "Voortgang (%)": 0 };
  return { ...row, Status: "Loopt", "Voortgang (%)": Math.min(0.95, part) };
};

const cents = (value: CellValue | undefined, share: number): CellValue =>
  typeof value === "number" ? Math.round(value * share * 100) / 100 : "";

/** Forecasts move from the budget towards what is expected now, in whole thousands. */
const forecast = (row: DemoRow, share: number): CellValue => {
  const [expected, first] = [row["Prognose 31-12"], row["Primitieve begroting"]];
  if (typeof expected !== "number" || typeof first !== "number") return "";
  const changed = row.Begrotingswijzigingen;
  const budget = first + (typeof changed === "number" ? changed : 0);
  return expected === budget ? expected : Math.round((budget + (expected - budget) * share) / 1000) * 1000;
};

/** Decisions come one step at a time: what is realised now was hard before, and what is hard now was a plan. */
const measure = (row: DemoRow, day: number, isFirst: boolean): DemoRow => {
  if (row.Zekerheid === "Gerealiseerd")
    return isAfter(row["Afgeraamd op"], day)
      ? {
          ...row,
          Zekerheid: "Hard",
          Begrotingswijziging: "",
          "Afgeraamd op": "",
          "Gecontroleerd door": "",
          "Gecontroleerd op": "",
        }
      : row;
  return row.Zekerheid === "Hard" && isFirst ? { ...row, Zekerheid: "Zacht" } : row;
};

const asItWas = (kwartaal: Quarter, day: number): DemoRegisters => {
  const share = kwartaal / 3;
  return {
    Actiepunten: demoRows.Actiepunten.map((row) => ({
      ...work(row, "Afgerond op", day, share),
      ...(isAfter(row["Afgerond op"], day) ? { "Afgerond op": "" } : {}),
    })),
    Teamplannen: demoRows.Teamplannen.map((row) => {
      const talks = ["Gesprek Q1", "Gesprek Q2", "Gesprek Q3"].filter((header) => isAfter(row[header], day));
      return { ...work(row, "Einddatum", day, share), ...Object.fromEntries(talks.map((header) => [header, ""])) };
    }),
    Budgetregels: demoRows.Budgetregels.map((row) => ({
      ...row,
      Realisatie: cents(row.Realisatie, share),
      "Prognose 31-12": forecast(row, share * share),
    })),
    Taakstelling: demoRows.Taakstelling.map((row) => measure(row, day, kwartaal === 1)),
    "Externe adviezen": demoRows["Externe adviezen"].filter((row) => !isAfter(row.Opdrachtdatum, day)),
    Raadsverzoeken: demoRows.Raadsverzoeken.filter((row) => !isAfter(row.Datum, day)),
  };
};

/** The quarters before the one on which the demo reports, the earliest first. */
export const pastQuarters: readonly PastQuarter[] = [
  { kwartaal: 1 as const, peildatum: serialOf(2021, 3, 31), adoptedOn: serialOf(2021, 4, 20) },
  { kwartaal: 2 as const, peildatum: serialOf(2021, 6, 30), adoptedOn: serialOf(2021, 7, 13) },
].map((quarter) => ({ ...quarter, rows: asItWas(quarter.kwartaal, quarter.peildatum) }));
