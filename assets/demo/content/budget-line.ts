/**
 * A line of the budget: taakveld, omschrijving, Lasten or Baten, Structureel or Incidenteel, primitieve begroting and
 * wijzigingen in thousands of euro, number of the budgethouder, and the forecast's deviation in thousands of euro
 * (positive is voordeel) with its explanation when the line does not go as budgeted.
 */
export type BudgetLine = readonly [
  taakveld: string,
  omschrijving: string,
  soort: "L" | "B",
  aard: "S" | "I",
  primitief: number,
  wijzigingen: number,
  budgethouder: number,
  afwijking?: number,
  toelichting?: string,
];
