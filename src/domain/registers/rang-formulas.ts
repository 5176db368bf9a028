import { listRangeName } from "./lists";

/** The register's order as one number a row, lowest first, and the text that breaks ties: arrays behind workbook names. */
export interface OrderName {
  readonly name: string;
  /** English, with `=`. At most twelve digits, because LibreOffice compares no finer. */
  readonly formula: string;
}

/** 1 for every row with contents, 0 for every row without: their sum is the number of rows. */
export const filledName = (register: string): string => `Gevuld_${register}`;
const keyName = (register: string): string => `Volgorde_${register}`;
const tieName = (register: string): string => `Volgorde_${register}_Nr`;

/** The required columns: a row in which all of them are empty, or hold nothing but spaces, is no row. */
export const requiredColumns = {
  Actiepunten: ["Nr", "Actiepunt", "Bron", "Actor", "Verantwoordelijke", "Prioriteitsklasse", "Status"],
  Teamplannen: [
    "Nr",
    "Team",
    "Sturingsniveau",
    "Werksoort",
    "Werkplanregel",
    "Beleidsuitgangspunt",
    "Prioriteitsklasse",
    "Opdrachtgever",
    "Opdrachtnemer",
    "Status",
  ],
  Budgethouders: ["Nr", "Functie", "Team", "Portefeuillehouder"],
} as const;

type SortedRegister = keyof typeof requiredColumns;

const closedFirstDigit = (status: string): string =>
  `ISNUMBER(MATCH(${status},{"Gereed","Vervallen","Afgewezen","Afgerond"},0))*1E11`;

const placeIn = (column: string, list: "Prioriteitsklasse" | "Kwadrant", unknown: number): string =>
  `IFERROR(MATCH(${column},${listRangeName(list)},0),${unknown})`;

/** Highest first, in three digits; no number comes last. */
const descending = (column: string): string =>
  `IF(ISNUMBER(${column}),IF(${column}>90,0,IF(${column}<0,900,900-10*${column})),999)`;

/** Day number, at most five digits; what is no date comes last. */
const day = (column: string): string =>
  `IF(ISNUMBER(${column}),IF((${column}>=1)*(${column}<2958466),IF(${column}<99998,INT(${column}),99998),99999),99999)`;

const lightsOf = (colour: string): string =>
  ["Tijd", "Geld", "Kwaliteit"].map((light) => `IFERROR((Teamplannen[${light}]="${colour}")*1,0)`).join("+");

const worstLight = `IF(${lightsOf("Rood")},1,IF(${lightsOf("Oranje")},2,IF(${lightsOf("Groen")},3,IF(${lightsOf("Grijs")},4,9))))`;

/** The criteria of each register's `order` as digits of one number, the most significant first. */
const keys: Record<SortedRegister, string> = {
  Actiepunten: [
    closedFirstDigit("Actiepunten[Status]"),
    `${placeIn("Actiepunten[Prioriteitsklasse]", "Prioriteitsklasse", 99)}*1E9`,
    `${placeIn("Actiepunten[Kwadrant]", "Kwadrant", 9)}*1E8`,
    `${descending("Actiepunten[5C-score]")}*1E5`,
    day("Actiepunten[Deadline]"),
  ].join("+"),
  Teamplannen: [
    closedFirstDigit("Teamplannen[Status]"),
    `${placeIn("Teamplannen[Prioriteitsklasse]", "Prioriteitsklasse", 99)}*1E9`,
    `${worstLight}*1E8`,
    day("Teamplannen[Einddatum]"),
  ].join("+"),
  Budgethouders: "IF(ISNUMBER(Budgethouders[Afwijking]),ROUND(100*Budgethouders[Afwijking],0),8E11)",
};

const namesOf = (register: SortedRegister): readonly OrderName[] => {
  const texts = requiredColumns[register].map((header) => `${register}[${header}]`).join("&");
  return [
    { name: filledName(register), formula: `=IF(IFERROR(TRIM(${texts}),"#")="",0,1)` },
    { name: keyName(register), formula: `=IF(${filledName(register)}=0,9E11,${keys[register]})` },
    { name: tieName(register), formula: `=IFERROR(IF(${register}[Nr]="","zzzz",${register}[Nr]&""),"zzzz")` },
  ];
};

/**
 * One plus the rows that come before: by the order, then by Nr, then by place. A single row is first without counting:
 * LibreOffice takes no place in an array of one.
 */
const rang = (register: SortedRegister): string => {
  const texts = requiredColumns[register].map((header) => `[@${header}]`).join("&");
  const row = `ROW()-ROW(${register}[[#Headers],[Nr]])`;
  const [key, tie] = [keyName(register), tieName(register)];
  const [ownKey, ownTie] = [`INDEX(${key},${row})`, `INDEX(${tie},${row})`];
  const earlierTie = `(${tie}<${ownTie})+(${tie}=${ownTie})*(ROW(${register}[Nr])<ROW())`;
  return `=IF(IFERROR(TRIM(${texts}),"#")="","",IF(ROWS(${register}[Nr])=1,1,1+SUMPRODUCT((${key}<${ownKey})+(${key}=${ownKey})*(${earlierTie}))))`;
};

/** The arrays the Rang columns count in. */
export const orderNames: readonly OrderName[] = [
  ...namesOf("Actiepunten"),
  ...namesOf("Teamplannen"),
  ...namesOf("Budgethouders"),
];

/** Native formulas of the Rang columns (1 = first), the same order as each register's `order`. */
export const rangFormulas: Record<SortedRegister, string> = {
  Actiepunten: rang("Actiepunten"),
  Teamplannen: rang("Teamplannen"),
  Budgethouders: rang("Budgethouders"),
};
