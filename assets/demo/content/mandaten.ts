/** Bevoegdheid, gemandateerde, place of the budgethouder (1 = BH-01), grens in euro, collegebesluit, besluitdatum, ondermandaat. */
export type Mandate = readonly [
  bevoegdheid: string,
  gemandateerde: string,
  budgethouder: number | null,
  grens: number,
  besluit: string,
  datum: string,
  ondermandaat?: string,
];

const besluit = "B&W 2021-088";
const datum = "2021-02-23";

/** What a team leader may commission by order of the mandate decree of 2021. */
const ofTeams: readonly (readonly [team: string, budgethouder: number, grens: number])[] = [
  ["Burgerzaken", 1, 25000],
  ["Klantcontact", 2, 15000],
  ["Communicatie en bestuursondersteuning", 3, 25000],
  ["Juridische zaken", 4, 40000],
  ["Financiën", 5, 40000],
  ["Concerncontrol", 6, 40000],
  ["Personeel en organisatie", 7, 25000],
  ["Informatievoorziening", 8, 50000],
  ["Vastgoed en facilitair", 9, 50000],
  ["Openbare orde en veiligheid", 10, 25000],
  ["Vergunningen", 11, 40000],
  ["Toezicht en handhaving", 12, 25000],
  ["Beheer openbare ruimte", 13, 75000],
  ["Verkeer en civiele techniek", 14, 75000],
  ["Ruimte en wonen", 15, 50000],
  ["Grondzaken en projecten", 16, 50000],
  ["Duurzaamheid en economie", 17, 50000],
  ["Onderwijs, sport en cultuur", 18, 25000],
  ["Toegang Wmo en jeugd", 19, 25000],
  ["Werk en inkomen", 20, 25000],
];

const ofManagement: readonly Mandate[] = [
  ["Opdrachten tot de Europese aanbestedingsgrens", "Gemeentesecretaris", 21, 214000, besluit, datum, "Managers tot 100.000 euro"],
  ["Opdrachten van de griffie", "Griffier", 22, 50000, "Raad 2021-014", "2021-02-11"],
  ["Opdrachten binnen het domein Bedrijfsvoering", "Manager Bedrijfsvoering", 23, 100000, besluit, datum],
  ["Opdrachten binnen het domein Fysieke leefomgeving", "Manager Fysieke leefomgeving", 24, 100000, besluit, datum],
  ["Opdrachten binnen het domein Samenleving", "Manager Samenleving", 25, 100000, besluit, datum],
  ["Opdrachten binnen het programma Grip op jeugdhulp", "Programmamanager Grip op jeugdhulp", 26, 60000, besluit, datum],
  ["Opdrachten binnen het project Stationskwartier", "Projectmanager Stationskwartier", 27, 100000, besluit, datum],
  ["Opdrachten voor afval en riolering", "Coördinator afval en riolering", 28, 75000, besluit, datum],
];

const ofDecisions: readonly Mandate[] = [
  ["Besluiten op aanvragen om een omgevingsvergunning", "Teamleider Vergunningen", null, 0, besluit, datum, "Senior vergunningverlener: enkelvoudige aanvragen"],
  ["Besluiten op aanvragen Wmo", "Teamleider Toegang Wmo en jeugd", null, 20000, besluit, datum, "Wmo-consulent: tot 5.000 euro per jaar"],
  ["Besluiten op aanvragen jeugdhulp", "Teamleider Toegang Wmo en jeugd", null, 50000, besluit, datum, "Jeugdconsulent: ambulante hulp"],
  ["Besluiten op aanvragen Participatiewet", "Teamleider Werk en inkomen", null, 15000, besluit, datum, "Inkomensconsulent"],
  ["Verlenen van subsidies volgens het subsidieplafond", "Manager Samenleving", 25, 25000, besluit, datum],
  ["Aangaan en opzeggen van huurovereenkomsten", "Teamleider Vastgoed en facilitair", 9, 50000, besluit, datum],
  ["Uitzetten en aantrekken van middelen (treasury)", "Teamleider Financiën", 5, 10000000, "B&W 2021-091", datum, "Treasurer: kasgeld tot 2.000.000 euro"],
];

export const mandaten: readonly Mandate[] = [
  ...ofTeams.map(
    ([team, budgethouder, grens]): Mandate => [`Opdrachten binnen het budget van ${team}`, `Teamleider ${team}`, budgethouder, grens, besluit, datum],
  ),
  ...ofManagement,
  ...ofDecisions,
];
