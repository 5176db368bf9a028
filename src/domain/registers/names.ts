/** Every register, in the order of the sheets in a new workbook. */
export const registerNames = [
  "Actiepunten",
  "Teamplannen",
  "Budgethouders",
  "Budgetregels",
  "Taakstelling",
  "Externe adviezen",
  "Mandaten",
  "Raadsverzoeken",
  "Bestuurlijke opdrachten",
  "Beleidsuitgangspunten",
  "Jaarplannen",
  "Raadsthemas",
  "Portefeuilles",
  "Instellingen",
  "Lijsten",
] as const;

export type RegisterName = (typeof registerNames)[number];

/** Name of a register's table: that of its sheet without the spaces that a table's name cannot have. */
export const tableName = (register: RegisterName): string => register.replaceAll(" ", "");

const byTable = new Map(registerNames.map((name) => [tableName(name), name]));

/** The register whose table has this name, as formulas write it; undefined for a table of the user's. */
export const registerOfTable = (table: string): RegisterName | undefined => byTable.get(table);

/** The registers that are put in order of priority; the others keep the order of their users. */
export const sortedRegisters = [
  "Actiepunten",
  "Teamplannen",
  "Budgethouders",
] as const satisfies readonly RegisterName[];

export type SortedRegister = (typeof sortedRegisters)[number];
