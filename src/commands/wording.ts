/** `Actiepunten`, `Actiepunten en Teamplannen`, `Actiepunten, Teamplannen en Budgethouders`. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(names);
