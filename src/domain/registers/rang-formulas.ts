/** Native formulas of the Rang columns (1 = first), the same order as each register's `order`. */
export const rangFormulas = {
  Actiepunten: "=0",
  Teamplannen: "=0",
  Budgethouders: "=0",
} as const;
