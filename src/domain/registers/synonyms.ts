/*
 * What the lists of controllers call the columns that several registers share. Headers are compared without case, accents,
 * punctuation, spaces, years and units, so one spelling of each is enough.
 */

export const nrSynonyms = ["Nummer", "Volgnr", "Volgnummer", "ID", "Code", "Kenmerk"];

export const teamSynonyms = ["Afdeling", "Afd.", "Organisatieonderdeel", "Teamnaam", "Vakafdeling"];

export const portefeuillehouderSynonyms = [
  "Wethouder",
  "P-houder",
  "Pfh",
  "PH",
  "Verantwoordelijk wethouder",
  "Bestuurlijk verantwoordelijke",
];

export const prioriteitsklasseSynonyms = ["Prioriteit", "Prio", "Prio klasse", "Klasse", "Prioriteitscategorie"];

export const statusSynonyms = ["Stand van zaken", "Stand", "SvZ", "Voortgangsstatus", "Huidige status"];

export const startdatumSynonyms = [
  "Start",
  "Begin",
  "Begindatum",
  "Datum start",
  "Gestart op",
  "Aanvang",
  "Aanvangsdatum",
];

/** Until when work may take; not when it was done. */
export const deadlineSynonyms = [
  "Gereed voor",
  "Streefdatum",
  "Streefdatum gereed",
  "Uiterste datum",
  "Uiterlijk",
  "Opleverdatum",
  "Klaar voor",
  "Geplande einddatum",
  "Gepland gereed",
  "Wanneer",
  "Termijn",
];

export const voortgangSynonyms = ["% gereed", "Gereed %", "% voltooid", "Voortgangspercentage", "Voortgang %"];

export const programmaSynonyms = ["Beleidsprogramma", "Programmanaam", "Begrotingsprogramma", "Begrotingshoofdstuk"];

export const aardSynonyms = [
  "Structureel/incidenteel",
  "Incidenteel/structureel",
  "Structureel of incidenteel",
  "S/I",
  "I/S",
];

export const toelichtingSynonyms = [
  "Opmerking",
  "Opmerkingen",
  "Verklaring",
  "Uitleg",
  "Bijzonderheden",
  "Toelichting op afwijking",
  "Toelichting bij afwijking",
];

export const budgethouderSynonyms = [
  "Kostenplaatshouder",
  "Functie budgethouder",
  "Budgetverantwoordelijke",
  "Budgeteigenaar",
  "Nr budgethouder",
  "Budgethoudernummer",
];

export const budgetregelSynonyms = [
  "Begrotingsregel",
  "Begrotingspost",
  "Nr budgetregel",
  "Budgetregelnr",
  "Budgetregelnummer",
  "Budgetnummer",
];

export const collegebesluitSynonyms = [
  "Besluit college",
  "B&W-besluit",
  "Besluit B&W",
  "Besluitnummer",
  "Nr collegebesluit",
  "Nummer collegebesluit",
];

export const rangSynonyms = ["Rangorde", "Volgorde", "Rangnummer", "Ranking"];

export const begrotingNaWijzigingSynonyms = [
  "Begroting na wijz.",
  "Actuele begroting",
  "Bijgestelde begroting",
  "Budget na wijziging",
  "Actueel budget",
  "Bijgesteld budget",
];

export const realisatieSynonyms = [
  "Besteed",
  "Bestedingen",
  "Uitgaven",
  "Uitgegeven",
  "Gerealiseerd",
  "Geboekt",
  "Werkelijk",
  "Werkelijke kosten",
  "Uitputting",
];

export const verplichtingenSynonyms = [
  "Aangegane verplichtingen",
  "Openstaande verplichtingen",
  "Verplichtingenstand",
  "Verplicht",
];

export const beschikbaarSynonyms = [
  "Restant",
  "Restant budget",
  "Budgetruimte",
  "Vrije ruimte",
  "Nog beschikbaar",
  "Beschikbaar budget",
  "Nog te besteden",
];

export const prognoseSynonyms = [
  "Prognose ultimo",
  "Prognose einde jaar",
  "Prognose jaareinde",
  "Prognose eind december",
  "Jaarprognose",
  "Eindejaarsprognose",
  "Eindejaarsverwachting",
  "Verwachting",
  "Verwachte realisatie",
];

export const afwijkingSynonyms = ["Verschil", "Verwachte afwijking", "Afwijking prognose", "Over- of onderschrijding"];

export const voordeelNadeelSynonyms = ["Voordeel/nadeel", "Voordeel of nadeel", "V of N", "Voordelig/nadelig"];
