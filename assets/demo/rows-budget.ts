import { budget } from "./content/budget";
import type { BudgetLine } from "./content/budget-line";
import { budgethouders } from "./content/budgethouders";
import { between, seeded, wholeBetween, type Random } from "./random";
import { keyAt, type DemoRow } from "./row";

const lines = budget.flatMap(([programma, ofProgramma]) => ofProgramma.map((line) => ({ programma, line })));

/**
 * Key of the budget line with this omschrijving.
 * @throws Error when there is none: a slip in the demo's contents
 */
export const budgetregelKey = (omschrijving: string): string => {
  const place = lines.findIndex(({ line }) => line[1] === omschrijving);
  if (place < 0) throw new Error(`No budget line ${omschrijving}`);
  return keyAt("BR", 3, place);
};

const cents = (euro: number): number => Math.round(euro * 100) / 100;

/** The forecast in whole thousands; an uneventful line has none, or says it goes as budgeted. */
const forecast = (random: Random, line: BudgetLine, begroting: number): number | "" => {
  const [, , soort, , , , , afwijking] = line;
  const isLeftOpen = random() < 0.4;
  if (afwijking === undefined) return isLeftOpen ? "" : begroting;
  return Math.round((begroting + (soort === "L" ? -1 : 1) * afwijking * 1000) / 1000) * 1000;
};

/** Spent and committed after three quarters: below budget and forecast, as the demo is without faults. */
const spending = (random: Random, [, , soort, aard]: BudgetLine, ceiling: number): DemoRow => {
  const share = aard === "S" ? between(random, 0.68, 0.77) : between(random, 0.4, 0.72);
  const committed = between(random, 0.03, 0.14);
  return {
    Realisatie: cents(ceiling * share),
    ...(soort === "L" ? { Verplichtingen: cents(ceiling * committed) } : {}),
  };
};

const rowOf = (random: Random, programma: string, line: BudgetLine, place: number): DemoRow => {
  const [taakveld, omschrijving, soort, aard, primitief, wijzigingen, budgethouder, , toelichting = ""] = line;
  const primitieve = primitief === 0 ? 0 : primitief * 1000 + wholeBetween(random, -480, 480);
  const begroting = primitieve + wijzigingen * 1000;
  const prognose = forecast(random, line, begroting);
  return {
    Nr: keyAt("BR", 3, place),
    Budgethouder: keyAt("BH", 2, budgethouder - 1),
    Programma: programma,
    Taakveld: taakveld,
    Omschrijving: omschrijving,
    Soort: soort === "L" ? "Lasten" : "Baten",
    Aard: aard === "S" ? "Structureel" : "Incidenteel",
    "Primitieve begroting": primitieve,
    ...(wijzigingen === 0 ? {} : { Begrotingswijzigingen: wijzigingen * 1000 }),
    ...spending(random, line, Math.min(begroting, prognose === "" ? begroting : prognose)),
    "Prognose 31-12": prognose,
    Toelichting: toelichting,
  };
};

const random = seeded(55000);

export const budgetregelsRows: readonly DemoRow[] = lines.map(({ programma, line }, place) =>
  rowOf(random, programma, line, place),
);

export const budgethoudersRows: readonly DemoRow[] = budgethouders.map(
  ([Functie, Team, Portefeuillehouder, Vervanger], place) => ({
    Nr: keyAt("BH", 2, place),
    Functie,
    Team,
    Portefeuillehouder,
    Vervanger,
  }),
);
