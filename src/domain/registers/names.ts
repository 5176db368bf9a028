/** Every register, in the order of the sheets in a new workbook. */
export const registerNames = [
  "Actiepunten",
  "Teamplannen",
  "Budgethouders",
  "Budgetregels",
  "Taakstelling",
  "Beleidsuitgangspunten",
  "Instellingen",
  "Lijsten",
] as const;

export type RegisterName = (typeof registerNames)[number];

/** The registers that are put in order of priority; the others keep the order of their users. */
export const sortedRegisters = [
  "Actiepunten",
  "Teamplannen",
  "Budgethouders",
] as const satisfies readonly RegisterName[];

export type SortedRegister = (typeof sortedRegisters)[number];
