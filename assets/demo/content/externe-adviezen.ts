/** An advice from outside; amounts in euro, dates as `2021-03-25`. */
export interface Advice {
  readonly onderwerp: string;
  readonly bureau?: string;
  /** Place of the budgethouder: 1 is BH-01. */
  readonly budgethouder: number;
  /** Omschrijving of the budget line that pays. */
  readonly budgetregel: string;
  readonly bedrag: number;
  /** The law that asks for it; without one the advice went through the gate. */
  readonly grondslag?: string;
  readonly noodzaak?: string;
  readonly opdracht?: string;
  readonly pfo?: string;
  readonly besluit?: string;
  readonly getoetst: boolean;
  readonly opdrachtdatum?: string;
  readonly status: "Aangevraagd" | "Besproken" | "Verleend" | "Afgewezen" | "Afgerond";
  /** Place of the mandate: 1 is MA-001. */
  readonly mandaat?: number;
}

export const externeAdviezen: readonly Advice[] = [
  { onderwerp: "Controle van de jaarrekening 2020", bureau: "Accountantskantoor", budgethouder: 22, budgetregel: "Rekenkamer en accountant", bedrag: 46000, grondslag: "Gemeentewet, artikel 213", getoetst: true, opdrachtdatum: "2021-01-12", status: "Afgerond", mandaat: 22 },
  { onderwerp: "Milieueffectrapport Stationskwartier", bureau: "Ingenieursbureau", budgethouder: 27, budgetregel: "Stationskwartier: plankosten", bedrag: 68000, grondslag: "Wet milieubeheer, artikel 7.2", getoetst: true, opdrachtdatum: "2021-02-15", status: "Verleend", mandaat: 27 },
  { onderwerp: "Constructief onderzoek brug Vaartweg", bureau: "Ingenieursbureau", budgethouder: 14, budgetregel: "Brug Vaartweg: voorbereiding en noodmaatregelen", bedrag: 54500, grondslag: "Woningwet, artikel 1a", getoetst: true, opdrachtdatum: "2021-03-08", status: "Afgerond", mandaat: 14 },
  { onderwerp: "Archeologisch vooronderzoek De Rietlanden", bureau: "Archeologisch bureau", budgethouder: 16, budgetregel: "De Rietlanden: kosten", bedrag: 23800, grondslag: "Erfgoedwet, artikel 3.1", getoetst: true, opdrachtdatum: "2021-04-19", status: "Afgerond", mandaat: 16 },
  { onderwerp: "Stikstofberekening verbinding Oostpolder", bureau: "Ingenieursbureau", budgethouder: 16, budgetregel: "Bedrijventerrein Oostpolder: kosten", bedrag: 12400, grondslag: "Wet natuurbescherming, artikel 2.7", getoetst: true, opdrachtdatum: "2021-05-10", status: "Verleend", mandaat: 16 },
  { onderwerp: "Taxatie van gemeentelijk vastgoed voor verkoop", bureau: "Taxateur", budgethouder: 9, budgetregel: "Onderhoud overige gebouwen", bedrag: 9600, grondslag: "Mededeling staatssteun bij verkoop van grond en gebouwen", getoetst: true, opdrachtdatum: "2021-03-22", status: "Afgerond", mandaat: 9 },
  { onderwerp: "Functionaris gegevensbescherming: jaarlijkse toets", bureau: "Privacybureau", budgethouder: 8, budgetregel: "Informatisering en licenties", bedrag: 14500, grondslag: "AVG, artikel 37 en 39", getoetst: true, opdrachtdatum: "2021-06-01", status: "Verleend", mandaat: 8 },
  { onderwerp: "Medisch advies bij Wmo-aanvragen", bureau: "Sociaal-medisch adviesbureau", budgethouder: 19, budgetregel: "Toegang Wmo en jeugd: personeel", bedrag: 24000, grondslag: "Wmo 2015, artikel 2.3.8", getoetst: true, opdrachtdatum: "2021-01-18", status: "Verleend", mandaat: 19 },
  { onderwerp: "Second opinion op de jeugdhulpcijfers", bureau: "Onderzoeksbureau", budgethouder: 26, budgetregel: "Jeugdhulp met verblijf", bedrag: 38500, noodzaak: "Drie prognoses liepen 900.000 euro uiteen; kennis van zorgmodellen ontbreekt in huis", opdracht: "Toets de prognose van de 40 duurste trajecten en lever één model dat het team zelf kan bijhouden", pfo: "2021-03-30", besluit: "B&W 2021-141", getoetst: true, opdrachtdatum: "2021-04-12", status: "Afgerond", mandaat: 26 },
  { onderwerp: "Begeleiding van de inwonersgesprekken toekomstvisie", bureau: "Procesbegeleider", budgethouder: 3, budgetregel: "Toekomstvisie en inwonersgesprekken", bedrag: 24500, noodzaak: "Raad vroeg om onafhankelijke gespreksleiders; eigen medewerkers zijn partij", opdracht: "Vijf gesprekken leiden en per gesprek een verslag van twee bladzijden", pfo: "2021-02-09", getoetst: true, opdrachtdatum: "2021-02-22", status: "Afgerond", mandaat: 3 },
  { onderwerp: "Fundering van kades in de oude kern", bureau: "Ingenieursbureau", budgethouder: 14, budgetregel: "Onderhoud bruggen en kades", bedrag: 31000, noodzaak: "Scheuren bij twee panden; metingen vragen apparatuur die de gemeente niet heeft", opdracht: "Meet 120 meter kade en geef per vak de resterende levensduur", pfo: "2021-05-18", getoetst: true, opdrachtdatum: "2021-06-07", status: "Verleend", mandaat: 14 },
  { onderwerp: "Juridisch advies overname zwembad De Plas", bureau: "Advocatenkantoor", budgethouder: 18, budgetregel: "Zwembad De Plas: exploitatiebijdrage", bedrag: 18500, noodzaak: "Staatssteun en btw bij een nieuwe overeenkomst; te groot risico zonder specialist", opdracht: "Beoordeel drie vormen van de overeenkomst op staatssteun en btw", pfo: "2021-06-15", besluit: "B&W 2021-233", getoetst: true, opdrachtdatum: "2021-06-28", status: "Verleend", mandaat: 18 },
  { onderwerp: "Marktverkenning nieuw zaaksysteem", budgethouder: 8, budgetregel: "Informatisering en licenties", bedrag: 22000, noodzaak: "Contract loopt af in 2023; eerst zelf eisen opstellen", pfo: "2021-07-06", getoetst: false, status: "Besproken" },
  { onderwerp: "Evaluatie van de wijkbus", budgethouder: 14, budgetregel: "Haltes en wijkbus", bedrag: 11000, noodzaak: "Reizigerscijfers zijn er; een eigen analyse volstaat", pfo: "2021-04-20", getoetst: false, status: "Afgewezen" },
  { onderwerp: "Onderzoek naar woonwensen van jongeren", budgethouder: 15, budgetregel: "Woonbeleid en statushouders", bedrag: 30000, noodzaak: "Nodig voor nieuw beleid; gevolgen voor de middelen zijn in beeld gebracht", opdracht: "Enquête onder 1.200 jongeren en twee groepsgesprekken", pfo: "2021-09-14", getoetst: false, status: "Besproken" },
  { onderwerp: "Citymarketingplan", budgethouder: 17, budgetregel: "Regiomarketing", bedrag: 28000, pfo: "2021-03-16", getoetst: false, status: "Afgewezen" },
  { onderwerp: "Warmtenet Zuiderpark: haalbaarheid", budgethouder: 17, budgetregel: "Energietransitie en klimaat", bedrag: 42000, noodzaak: "Rijkssubsidie vraagt een onafhankelijke doorrekening", opdracht: "Doorrekening van twee varianten, met kosten voor bewoners", getoetst: false, status: "Aangevraagd" },
  { onderwerp: "Herstructurering van de sociale werkvoorziening", budgethouder: 20, budgetregel: "Sociale werkvoorziening", bedrag: 19500, noodzaak: "Gemeenschappelijke regeling wijzigt; rekenmodel ontbreekt", getoetst: false, status: "Aangevraagd" },
];
