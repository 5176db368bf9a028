import { portefeuille } from "./teams";

/** A bestuurlijke opdracht with its six answers; dates as `2021-03-25`. */
export interface Assignment {
  readonly titel: string;
  readonly aanleiding: "Raadsprogramma" | "Motie" | "Amendement" | "Initiatiefvoorstel";
  readonly categorie: 1 | 2 | 3;
  readonly waarom: string;
  readonly hoe: string;
  readonly wie: string;
  readonly wat: string;
  readonly waar: string;
  readonly kosten: string;
  readonly bestuurlijk: string;
  readonly ambtelijk: string;
  readonly nemer: string;
  readonly samenvatting: string;
  readonly alternatieven: string;
  readonly datum: string;
  readonly status: "Niet gestart" | "Loopt" | "Gereed";
}

export const bestuurlijkeOpdrachten: readonly Assignment[] = [
  { titel: "Proces voor de toekomstvisie inrichten", aanleiding: "Raadsprogramma", categorie: 1, waarom: "De raad wil kiezen waar Waterrijk in 2040 staat", hoe: "Vijf inwonersgesprekken, twee raadsavonden, één tekst", wie: "Griffie en team Communicatie, met een procesbegeleider", wat: "Een visie van hooguit twintig bladzijden", waar: "In de vijf kernen", kosten: "140.000 euro, eenmalig, gedekt uit de kadernota", bestuurlijk: portefeuille.burgemeester, ambtelijk: "Gemeentesecretaris", nemer: "Teamleider Communicatie en bestuursondersteuning", samenvatting: "Inwoners en raad bepalen samen de koers tot 2040", alternatieven: "Actualiseren van de visie van 2012; verworpen", datum: "2021-01-19", status: "Loopt" },
  { titel: "Grip op jeugdhulp", aanleiding: "Motie", categorie: 2, waarom: "Uitgaven stijgen drie jaar op rij sneller dan het budget", hoe: "Herbeoordeling van dure trajecten en praktijkondersteuners bij huisartsen", wie: "Programmamanager met Toegang Wmo en jeugd", wat: "450.000 euro minder verblijf zonder langere wachttijd", waar: "Regionaal met vier gemeenten, uitvoering lokaal", kosten: "Binnen het programmabudget", bestuurlijk: portefeuille.sociaal, ambtelijk: "Manager Samenleving", nemer: "Programmamanager Grip op jeugdhulp", samenvatting: "Eerder en lichter helpen", alternatieven: "Budgetplafond per aanbieder; juridisch niet houdbaar", datum: "2021-02-02", status: "Loopt" },
  { titel: "Overeenkomst zwembad De Plas vernieuwen", aanleiding: "Amendement", categorie: 2, waarom: "Tekort van de exploitant en overeenkomst die afloopt", hoe: "Drie vormen vergelijken op kosten en risico", wie: "Onderwijs, sport en cultuur met Financiën", wat: "Een overeenkomst voor vijf jaar", waar: "Zwembad De Plas", kosten: "Hooguit 120.000 euro hogere bijdrage per jaar", bestuurlijk: portefeuille.sociaal, ambtelijk: "Manager Samenleving", nemer: "Teamleider Onderwijs, sport en cultuur", samenvatting: "Zwemmen blijft betaalbaar tegen een bekend bedrag", alternatieven: "Zelf exploiteren; sluiten", datum: "2021-05-18", status: "Loopt" },
  { titel: "Budgetregels aanscherpen", aanleiding: "Motie", categorie: 1, waarom: "Wat niet nodig is, hoeft niet te worden besteed of opgespaard", hoe: "Regels toetsen aan de motie en voorleggen aan college en raad", wie: "Financiën en Concerncontrol", wat: "Nieuwe budgetregels in de financiële verordening", waar: "Hele organisatie", kosten: "Geen; 120 uur binnen het teamplan", bestuurlijk: portefeuille.financien, ambtelijk: "Manager Bedrijfsvoering", nemer: "Teamleider Financiën", samenvatting: "Onderbesteding vloeit terug", alternatieven: "Regels houden en strenger toetsen", datum: "2021-03-09", status: "Gereed" },
  { titel: "Brug Vaartweg vervangen", aanleiding: "Raadsprogramma", categorie: 2, waarom: "De fundering is slechter dan bekend; beperking tot 7,5 ton", hoe: "Kredietvoorstel, aanbesteding, uitvoering buiten het vaarseizoen", wie: "Verkeer en civiele techniek met een ingenieursbureau", wat: "Een brug die 45 ton draagt", waar: "Vaartweg", kosten: "2,1 miljoen euro, af te schrijven in 50 jaar", bestuurlijk: portefeuille.leefomgeving, ambtelijk: "Manager Fysieke leefomgeving", nemer: "Teamleider Verkeer en civiele techniek", samenvatting: "Veilige oeververbinding voor hulpdiensten en bus", alternatieven: "Versterken: 15 jaar levensduur voor 60 procent van de kosten", datum: "2021-08-31", status: "Loopt" },
];

/** Eenheid, sturingsniveau, jaar, the six parts, CMT-afstemming, vastgesteld, terugblik; JP-01 is the first. */
export type YearPlan = readonly [
  eenheid: string,
  niveau: string,
  jaar: number,
  richting: string,
  ontwikkelingen: string,
  speerpunten: string,
  indicatoren: string,
  verbeterpunten: string,
  financien: string,
  cmt?: string,
  vastgesteld?: string,
];

export const jaarplannen: readonly YearPlan[] = [
  ["Financiën", "Team", 2021, "De administratie is op orde en bestuur en teams kunnen op de cijfers bouwen", "Rechtmatigheidsverantwoording door het college; oude posten door corona", "Facturen op tijd, invordering hervatten, nieuwe budgetregels", "Facturen binnen 30 dagen: 95 %; oude posten onder 150.000 euro", "Afwijkingen in de maand zelf bij de budgethouder", "1,1 miljoen euro personeel, 20.000 euro software", "2020-10-20", "2020-12-08"],
  ["Toegang Wmo en jeugd", "Team", 2021, "Eerder en lichter helpen, zo dicht mogelijk bij huis", "Abonnementstarief trekt meer meldingen; regionale inkoop jeugd", "Wachttijd omlaag, dure trajecten herbeoordelen, praktijkondersteuners", "Wachttijd Wmo onder zes weken; verblijf jeugd 450.000 euro lager", "Eén plan per gezin, één aanspreekpunt", "2,4 miljoen euro personeel; zorgkosten op het programma", "2020-10-20", "2020-12-08"],
  ["Vergunningen", "Team", 2021, "Aanvragen op tijd en goed beoordeeld, klaar voor de Omgevingswet", "Meer aanvragen; krapte aan constructeurs", "Termijnbewaking, proefdraaien met het omgevingsloket", "Binnen de termijn: 95 %; geen vergunning van rechtswege", "Dagelijks overzicht van aflopende termijnen", "2,2 miljoen euro, gedekt uit leges", "2020-10-27", "2020-12-08"],
  ["Beheer openbare ruimte", "Team", 2021, "Een veilige en schone openbare ruimte op niveau B", "Hogere prijzen voor asfalt; meer restafval door thuiswerken", "Wegen, bomen, afval", "CROW-niveau B bij schouw; 118 kilo restafval per inwoner", "Meldingen binnen twee werkdagen terugkoppelen", "6,8 miljoen euro onderhoud", "2020-10-27", "2020-12-08"],
  ["Concerncontrol", "Concern", 2021, "Van verantwoorden naar bijsturen", "Motie sturing op uitvoering; rechtmatigheid bij het college", "Interne controle, kwartaalrapportage, taakstelling", "Controles op tijd: 100 %; restant taakstelling nul", "Bevindingen dezelfde week bij het team", "0,6 miljoen euro", "2020-10-13", "2020-12-08"],
  ["Financiën", "Team", 2022, "Minder handwerk, snellere cijfers", "Nieuwe financiële verordening; krapte op de arbeidsmarkt", "Maandafsluiting, digitale facturen, werving", "Maandcijfers op werkdag 8; facturen binnen 30 dagen: 97 %", "Budgethouders zien hun stand zelf", "1,2 miljoen euro personeel", "2021-09-28"],
  ["Vergunningen", "Team", 2022, "Werken volgens de Omgevingswet", "Invoering op 1 juli 2022", "Omgevingsloket, omgevingsplan, kortere procedures", "Binnen de termijn: 97 %; 80 % in acht weken", "Eén loket voor initiatieven", "2,4 miljoen euro"],
];
