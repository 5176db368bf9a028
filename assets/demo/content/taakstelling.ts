/** A measure of the saving on top of existing targets (Motie punt 7); amounts in euro, dates as `2021-03-25`. */
export interface Measure {
  readonly maatregel: string;
  readonly team: string;
  /** Omschrijving of the budget line that is lowered. */
  readonly budgetregel?: string;
  readonly jaar: number;
  readonly aard: "Structureel" | "Incidenteel";
  readonly bedrag: number;
  readonly zekerheid: string;
  readonly wijziging?: string;
  readonly afgeraamd?: string;
  readonly stoplicht: "Groen" | "Oranje" | "Grijs";
  readonly toelichting: string;
  readonly gecontroleerd?: string;
}

/**
 * The part for which no measure has been found is on the list too, as an assignment to the MT, with a certainty that
 * Waterrijk added to its list: so the measures add up to the amount, and the restant is still the amount without
 * what is gerealiseerd, hard or zacht.
 */
export const nogInTeVullen = "Nog in te vullen";

const jaar = 2021;

export const taakstelling: readonly Measure[] = [
  { maatregel: "Inkoop van schoonmaak en energie bundelen", team: "Vastgoed en facilitair", budgetregel: "Huisvesting gemeentehuis", jaar, aard: "Structureel", bedrag: 25000, zekerheid: "Gerealiseerd", wijziging: "BW 2021-04", afgeraamd: "2021-03-25", stoplicht: "Groen", toelichting: "Nieuwe contracten per 1 maart; lagere tarieven dan in de begroting", gecontroleerd: "2021-04-06" },
  { maatregel: "Ongebruikte licenties opzeggen", team: "Informatievoorziening", budgetregel: "Informatisering en licenties", jaar, aard: "Structureel", bedrag: 18000, zekerheid: "Gerealiseerd", wijziging: "BW 2021-04", afgeraamd: "2021-03-25", stoplicht: "Groen", toelichting: "140 licenties opgezegd na controle op gebruik", gecontroleerd: "2021-04-06" },
  { maatregel: "Vakliteratuur en abonnementen halveren", team: "Personeel en organisatie", budgetregel: "Opleiding en ontwikkeling", jaar, aard: "Structureel", bedrag: 15000, zekerheid: "Gerealiseerd", wijziging: "BW 2021-09", afgeraamd: "2021-06-24", stoplicht: "Groen", toelichting: "Papieren abonnementen vervangen door één kennisbank", gecontroleerd: "2021-07-05" },
  { maatregel: "Papierloos vergaderen door raad, college en MT", team: "Communicatie en bestuursondersteuning", budgetregel: "Griffie", jaar, aard: "Structureel", bedrag: 12000, zekerheid: "Gerealiseerd", wijziging: "BW 2021-09", afgeraamd: "2021-06-24", stoplicht: "Groen", toelichting: "Drukwerk en bezorging vervallen sinds april", gecontroleerd: "2021-07-05" },
  { maatregel: "Vleugel van het gemeentehuis verhuren aan een partner", team: "Vastgoed en facilitair", budgetregel: "Huren en pachten", jaar, aard: "Structureel", bedrag: 24000, zekerheid: "Hard", stoplicht: "Groen", toelichting: "Intentieovereenkomst getekend; huur vanaf 1 oktober, begrotingswijziging in de najaarsnota" },
  { maatregel: "Ontwerpwerk voor communicatie zelf doen", team: "Communicatie en bestuursondersteuning", budgetregel: "Communicatie", jaar, aard: "Structureel", bedrag: 16000, zekerheid: "Hard", stoplicht: "Groen", toelichting: "Contract met het ontwerpbureau loopt af en wordt niet verlengd" },
  { maatregel: "Post tweemaal per week in plaats van dagelijks bezorgen", team: "Vastgoed en facilitair", budgetregel: "Huisvesting gemeentehuis", jaar, aard: "Structureel", bedrag: 15000, zekerheid: "Hard", stoplicht: "Groen", toelichting: "Nieuwe afspraken met de bezorger gaan in op 1 oktober" },
  { maatregel: "Minder extern advies: alleen wat wettelijk nodig is (Motie punt 1)", team: "Juridische zaken", budgetregel: "Juridische advisering en bezwaar", jaar, aard: "Structureel", bedrag: 25000, zekerheid: "Zacht", stoplicht: "Oranje", toelichting: "Hangt af van het aantal zaken in Q4; in het kwartaalgesprek van oktober wordt de stand hard gemaakt" },
  { maatregel: "Wagenpark met drie auto's verkleinen", team: "Beheer openbare ruimte", budgetregel: "Onderhoud openbaar groen", jaar, aard: "Structureel", bedrag: 12000, zekerheid: "Zacht", stoplicht: "Oranje", toelichting: "Twee leasecontracten lopen af; over het derde loopt overleg" },
  { maatregel: "Personeel werven samen met twee buurgemeenten", team: "Personeel en organisatie", budgetregel: "Salarissen bedrijfsvoering", jaar, aard: "Structureel", bedrag: 8000, zekerheid: "Zacht", stoplicht: "Oranje", toelichting: "Gezamenlijke campagne start in november" },
  { maatregel: "Opdracht aan het MT: restant van de taakstelling invullen", team: "Concerncontrol", jaar, aard: "Structureel", bedrag: 30000, zekerheid: nogInTeVullen, stoplicht: "Oranje", toelichting: "Nog geen maatregel gevonden. Zoekrichting: inhuur en verzekeringen; voorstel in het MT van 26 oktober" },
  { maatregel: "Verzekeringen opnieuw aanbesteden", team: "Financiën", jaar: 2022, aard: "Structureel", bedrag: 20000, zekerheid: "Zacht", stoplicht: "Grijs", toelichting: "Aanbesteding start in het voorjaar van 2022; telt dus niet mee voor 2021" },
];
