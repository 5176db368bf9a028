import { sameText, type CellValue } from "../values/cell-value";

/** The lists behind the drop-downs, with the values a new workbook starts with. Users may add values in the sheet Lijsten. */
export const lists = {
  Prioriteitsklasse: ["Basis op orde", "Wettelijke taken", "Uitvoering", "(Nieuw) beleid"],
  Bron: ["Motie", "Amendement", "Toezegging", "Raadsbesluit", "Collegebesluit", "Advies", "Plan van aanpak"],
  Actor: ["Gemeenteraad", "College", "Organisatie"],
  Kwadrant: ["DOEN", "PLANNEN", "DELEGEREN", "ELIMINEREN"],
  Categorie: ["I Politieke koersbepaling", "II Uitvoering", "III Periodiek of routine"],
  Looptijd: ["Eenmalig", "Langer lopend", "Doorlopend"],
  Fase: ["Gedaan of gestart", "Heeft prioriteit", "Later oppakken"],
  Status: ["Niet gestart", "Loopt", "Gereed", "Vervallen"],
  Stoplicht: ["Groen", "Oranje", "Rood", "Grijs"],
  Sturingsniveau: ["Individu", "Cluster", "Team", "Afdeling", "Domein", "Concern", "College"],
  Werksoort: ["Uitvoerend proces", "Beleidsproces", "Project of programma", "Opgave"],
  Aanleiding: ["Raadsprogramma", "Motie", "Amendement", "Initiatiefvoorstel"],
  Domein: ["Fysieke leefomgeving", "Samenleving", "Bedrijfsvoering en overstijgend", "Projecten en programma's"],
  Soort: ["Lasten", "Baten"],
  Aard: ["Structureel", "Incidenteel"],
  Adviesstatus: ["Aangevraagd", "Besproken", "Verleend", "Afgewezen", "Afgerond"],
  Zekerheid: ["Gerealiseerd", "Hard", "Zacht"],
  "Ja/Nee": ["Ja", "Nee"],
  "Ja/Deels/Nee": ["Ja", "Deels", "Nee"],
} as const satisfies Record<string, readonly string[]>;

export type ListName = keyof typeof lists;

export const listNames = Object.keys(lists) as readonly ListName[];

/** Values per list as they stand in the workbook. */
export type Lists = Readonly<Record<ListName, readonly string[]>>;

/** The workbook name over a list: `Lijst_JaNee`. The prefix keeps it apart from names users made. */
export const listRangeName = (list: ListName): string => `Lijst_${list.replaceAll("/", "")}`;

/** Statuses that close an action, werkplanregel or advice. */
export const closedStatuses = ["Gereed", "Vervallen", "Afgewezen", "Afgerond"] as const;

/** Open is every status that does not close; case does not count, spaces do (as `COUNTIFS` compares). */
export const isOpen = (status: CellValue): boolean => !closedStatuses.some((closed) => sameText(status, closed));
