import { registers } from "../../src/domain/registers";
import { listNames, lists, type ListName } from "../../src/domain/registers/lists";
import { registerNames, type RegisterName } from "../../src/domain/registers/names";
import { settingKeys, settings, type SettingKey } from "../../src/domain/registers/settings";
import type { Finding } from "../../src/domain/rules/finding";
import { validate } from "../../src/domain/rules/validate";
import { createSnapshot, type FoundRegister } from "../../src/domain/snapshot/create-snapshot";
import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import type { CellValue } from "../../src/domain/values/cell-value";
import { parseDutchDate } from "../../src/domain/values/date";

/** A row by header; what is not named is empty. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A serial date, written as a reader knows it. */
export const on = (text: string): number => parseDutchDate(text) ?? NaN;

export const peildatum = on("30-09-2021");

export const actiepunt = (cells: Cells = {}): Cells => ({
  Actiepunt: "Mandaatregels aanpassen",
  Bron: "Motie",
  Actor: "College",
  Verantwoordelijke: "Gemeentesecretaris",
  Prioriteitsklasse: "Basis op orde",
  Status: "Loopt",
  Startdatum: on("01-01-2021"),
  Deadline: on("31-12-2021"),
  ...cells,
});

export const werkplanregel = (cells: Cells = {}): Cells => ({
  Team: "Financiën",
  Sturingsniveau: "Team",
  Werksoort: "Uitvoerend proces",
  Werkplanregel: "Facturen binnen 30 dagen betalen",
  Beleidsuitgangspunt: "BU-01",
  Prioriteitsklasse: "Basis op orde",
  Opdrachtgever: "Afdelingshoofd",
  Opdrachtnemer: "Teamleider",
  Status: "Loopt",
  "Gesprek Q1": on("12-04-2021"),
  "Gesprek Q2": on("12-07-2021"),
  ...cells,
});

export const budgethouder = (cells: Cells = {}): Cells => ({
  Functie: "Teamleider",
  Team: "Financiën",
  Portefeuillehouder: "Wethouder Financiën",
  ...cells,
});

export const budgetregel = (cells: Cells = {}): Cells => ({
  Budgethouder: "BH-01",
  Programma: "Bestuur",
  Omschrijving: "Inhuur",
  Soort: "Lasten",
  Aard: "Structureel",
  "Primitieve begroting": 100000,
  Realisatie: 40000,
  Verplichtingen: 20000,
  ...cells,
});

export const maatregel = (cells: Cells = {}): Cells => ({
  Maatregel: "Minder inhuur",
  Team: "Financiën",
  Jaar: 2021,
  Aard: "Structureel",
  Bedrag: 200000,
  Zekerheid: "Hard",
  ...cells,
});

export const beleidsuitgangspunt = (cells: Cells = {}): Cells => ({
  Programma: "Bestuur",
  Beleidsuitgangspunt: "De basis is op orde",
  ...cells,
});

export const externAdvies = (cells: Cells = {}): Cells => ({
  Onderwerp: "Controle van de jaarrekening",
  Budgethouder: "BH-01",
  Bedrag: 40000,
  "Wettelijk verplicht": "Ja",
  "Wettelijke grondslag": "Gemeentewet, artikel 213",
  "Noodzaak getoetst": "Ja",
  "Omvang getoetst": "Ja",
  "Prijs getoetst": "Ja",
  Opdrachtdatum: on("01-02-2021"),
  Status: "Verleend",
  Mandaat: "MA-001",
  ...cells,
});

export const mandaat = (cells: Cells = {}): Cells => ({
  Bevoegdheid: "Opdrachten binnen het eigen budget",
  Gemandateerde: "Teamleider Financiën",
  Grens: 50000,
  Collegebesluit: "B&W 2021-088",
  ...cells,
});

export const raadsverzoek = (cells: Cells = {}): Cells => ({
  Verzoek: "Extra spreekuur voor ouderen",
  Datum: on("27-05-2021"),
  "Binnen afspraken": "Ja",
  Status: "Loopt",
  ...cells,
});

export const bestuurlijkeOpdracht = (cells: Cells = {}): Cells => ({
  Titel: "Budgetregels aanscherpen",
  Aanleiding: "Motie",
  Categorie: "II Uitvoering",
  Waarom: "De raad vroeg erom",
  Hoe: "Regels toetsen en voorleggen",
  Wie: "Financiën",
  Wat: "Nieuwe budgetregels",
  Waar: "Hele organisatie",
  "Wat mag het kosten": "Niets",
  "Bestuurlijk opdrachtgever": "Wethouder Financiën",
  Status: "Loopt",
  ...cells,
});

export const jaarplan = (cells: Cells = {}): Cells => ({
  Eenheid: "Bedrijfsvoering",
  Sturingsniveau: "Domein",
  Jaar: 2021,
  "Strategische richting": "De basis op orde",
  "In- en externe ontwikkelingen": "Krapte op de arbeidsmarkt",
  "Strategische speerpunten": "Servicenormen",
  "Indicatoren en doelstellingen": "Facturen binnen 30 dagen",
  Verbeterpunten: "Minder inhuur",
  Financiën: "18 miljoen euro",
  "CMT-afstemming op": on("20-10-2020"),
  ...cells,
});

export const raadsthema = (cells: Cells = {}): Cells => ({
  Aandachtsveld: "Voorzieningen",
  Thema: "Sport",
  Regie: "Gemeente",
  ...cells,
});

export const portefeuille = (cells: Cells = {}): Cells => ({
  Portefeuillehouder: "Wethouder Financiën",
  Domein: "Samenleving",
  Onderwerp: "Werk en inkomen",
  ...cells,
});

export interface Contents extends Partial<
  Record<Exclude<RegisterName, "Instellingen" | "Lijsten">, readonly Cells[] | null>
> {
  readonly settings?: Partial<Record<SettingKey, CellValue>>;
  /** Values in place of those a list starts with. */
  readonly lists?: Partial<Record<ListName, readonly CellValue[]>>;
  /** Sheets beside the registers, in place of the reports that were adopted. */
  readonly sheets?: readonly string[];
  /** Headers of a register in place of the declared ones. */
  readonly headers?: Partial<Record<RegisterName, readonly string[]>>;
}

const headersOf = (name: RegisterName): readonly string[] => registers[name].columns.map(({ header }) => header);

/** `AP-002` for the second row. */
const keyFor = (name: RegisterName, index: number): Cells => {
  const [first] = registers[name].columns;
  if (first?.kind !== "key") return {};
  const [prefix, digits = ""] = first.example.split("-");
  return { Nr: `${prefix}-${String(index + 1).padStart(digits.length, "0")}` };
};

const register = (name: RegisterName, rows: readonly Cells[], headers = headersOf(name)): FoundRegister => ({
  location: { sheet: name, headerRow: 0, firstColumn: 0 },
  headers,
  body: rows.map((cells, index) => {
    const row = { ...keyFor(name, index), ...cells };
    return { index: index + 1, values: headers.map((header) => row[header.trim()] ?? "") };
  }),
});

/** A small workbook without a single finding, but for what is given; null leaves a register out. Row 1 has the headers. */
export const workbook = ({
  settings: given = {},
  lists: givenLists = {},
  headers = {},
  sheets,
  ...contents
}: Contents = {}): WorkbookSnapshot => {
  const clean = {
    Actiepunten: [actiepunt()],
    Teamplannen: [werkplanregel()],
    Budgethouders: [budgethouder()],
    Budgetregels: [budgetregel()],
    Taakstelling: [maatregel()],
    Beleidsuitgangspunten: [beleidsuitgangspunt()],
    "Externe adviezen": [externAdvies()],
    Mandaten: [mandaat()],
    Raadsverzoeken: [raadsverzoek()],
    "Bestuurlijke opdrachten": [bestuurlijkeOpdracht()],
    Jaarplannen: [jaarplan()],
    Raadsthemas: [raadsthema()],
    Portefeuilles: [portefeuille()],
  };
  const filledLists = Object.fromEntries(listNames.map((name) => [name, givenLists[name] ?? lists[name]]));
  const longest = Math.max(...Object.values(filledLists).map((values) => values.length));
  const rows: Partial<Record<RegisterName, readonly Cells[] | null>> = {
    ...clean,
    ...contents,
    Instellingen: settingKeys.map((key) => ({ Sleutel: key, Waarde: given[key] ?? settings[key].initial })),
    Lijsten: Array.from({ length: longest }, (_, place) =>
      Object.fromEntries(listNames.map((name) => [name, filledLists[name]?.[place] ?? ""])),
    ),
  };
  const found: Partial<Record<RegisterName, FoundRegister>> = {};
  for (const name of registerNames) {
    const { [name]: cells = [] } = rows;
    if (cells !== null) found[name] = register(name, cells, headers[name]);
  }
  const adopted = ["Rapportage 2021-Q1 vastgesteld", "Rapportage 2021-Q2 vastgesteld"];
  return createSnapshot(found, peildatum, {}, sheets ?? adopted);
};

/** Findings as `rule: sheet column row`, in the order they are given. */
export const findingsIn = (contents: Contents): readonly string[] =>
  validate(workbook(contents)).map(({ rule, sheet, column, row }) => `${rule}: ${sheet} ${column} ${row}`);

/** The only finding in a workbook. */
export const onlyFinding = (contents: Contents): Finding => {
  const [first, ...more] = validate(workbook(contents));
  if (first === undefined || more.length > 0)
    throw new Error(`Expected one finding, got ${1 + more.length - (first ? 0 : 1)}`);
  return first;
};
