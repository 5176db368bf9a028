import type { BudgetLine } from "./budget-line";

const veiligheid: readonly BudgetLine[] = [
  ["1.1 Crisisbeheersing en brandweer", "Bijdrage veiligheidsregio", "L", "S", 3640, 0, 10],
  ["1.1 Crisisbeheersing en brandweer", "Crisisorganisatie en piket", "L", "S", 148, 0, 10, 12],
  ["1.1 Crisisbeheersing en brandweer", "Coronamaatregelen gemeente", "L", "I", 0, 380, 10, 46, "Minder inzet van verkeersregelaars en handhaving na de versoepelingen van juni"],
  ["1.1 Crisisbeheersing en brandweer", "Compensatie Rijk coronamaatregelen", "B", "I", 0, 380, 10],
  ["1.2 Openbare orde en veiligheid", "Integraal veiligheidsbeleid", "L", "S", 372, 0, 10],
  ["1.2 Openbare orde en veiligheid", "Aanpak ondermijning en Bibob", "L", "S", 214, 0, 10],
  ["1.2 Openbare orde en veiligheid", "Buitengewoon opsporingsambtenaren", "L", "S", 728, 60, 12],
  ["1.2 Openbare orde en veiligheid", "Zorg- en veiligheidshuis", "L", "S", 96, 0, 10],
  ["1.2 Openbare orde en veiligheid", "Apv-vergunningen en leges", "B", "S", 118, 0, 11, -27, "Minder evenementen, dus minder leges"],
  ["1.2 Openbare orde en veiligheid", "Dierenwelzijn en vondelingen", "L", "S", 64, 0, 12],
];

const verkeer: readonly BudgetLine[] = [
  ["2.1 Verkeer en vervoer", "Onderhoud wegen en trottoirs", "L", "S", 3120, 0, 13, -84, "Asfalt en grondstoffen 9 procent duurder; twee woonstraten doorgeschoven om het tekort te beperken"],
  ["2.1 Verkeer en vervoer", "Onderhoud bruggen en kades", "L", "S", 1460, 0, 14],
  ["2.1 Verkeer en vervoer", "Brug Vaartweg: voorbereiding en noodmaatregelen", "L", "I", 120, 160, 14, -280, "Fundering slechter dan bekend; kredietvoorstel in de raad van november"],
  ["2.1 Verkeer en vervoer", "Openbare verlichting", "L", "S", 684, 0, 13, 33, "Led verbruikt minder; vervanging loopt voor op schema"],
  ["2.1 Verkeer en vervoer", "Gladheidsbestrijding", "L", "S", 212, 0, 13, -19],
  ["2.1 Verkeer en vervoer", "Straatreiniging", "L", "S", 438, 0, 13],
  ["2.1 Verkeer en vervoer", "Verkeersmaatregelen en schoolzones", "L", "S", 264, 40, 14],
  ["2.1 Verkeer en vervoer", "Snelfietsroute Waterrijk-Oost", "L", "I", 0, 860, 14],
  ["2.1 Verkeer en vervoer", "Subsidie provincie snelfietsroute", "B", "I", 0, 520, 14],
  ["2.1 Verkeer en vervoer", "Kapitaallasten wegen en bruggen", "L", "S", 2240, 0, 5],
  ["2.1 Verkeer en vervoer", "Degeneratievergoeding kabels en leidingen", "B", "S", 186, 0, 14, 41, "Aanleg van glasvezel in drie kernen levert meer vergoedingen op"],
  ["2.1 Verkeer en vervoer", "Personeel verkeer en civiele techniek", "L", "S", 1180, 0, 14],
  ["2.2 Parkeren", "Beheer parkeerplaatsen", "L", "S", 156, 0, 12],
  ["2.2 Parkeren", "Parkeeropbrengsten en ontheffingen", "B", "S", 94, 0, 12, -8],
  ["2.3 Recreatieve havens", "Passantenhaven en steigers", "L", "S", 88, 0, 13],
  ["2.4 Economische havens en waterwegen", "Baggeren van vaarten", "L", "S", 342, 0, 13, 29, "Bestek uitgevoerd samen met het waterschap; lagere stortkosten"],
  ["2.5 Openbaar vervoer", "Haltes en wijkbus", "L", "S", 124, 0, 14],
];

const economie: readonly BudgetLine[] = [
  ["3.1 Economische ontwikkeling", "Economisch beleid en ondernemersloket", "L", "S", 418, 0, 17],
  ["3.1 Economische ontwikkeling", "Herstelagenda ondernemers na corona", "L", "I", 0, 150, 17],
  ["3.2 Fysieke bedrijfsinfrastructuur", "Bedrijventerrein Oostpolder: kosten", "L", "S", 1260, 0, 16],
  ["3.2 Fysieke bedrijfsinfrastructuur", "Bedrijventerrein Oostpolder: kavelverkoop", "B", "S", 1260, 240, 16, 95, "Een kavel is eerder verkocht dan geraamd; resultaat loopt via de grondexploitatie"],
  ["3.3 Bedrijvenloket en bedrijfsregelingen", "Bedrijveninvesteringszone: subsidie", "L", "S", 136, 0, 17],
  ["3.3 Bedrijvenloket en bedrijfsregelingen", "Bedrijveninvesteringszone: bijdrage", "B", "S", 136, 0, 5],
  ["3.3 Bedrijvenloket en bedrijfsregelingen", "Marktgelden en standplaatsen", "B", "S", 62, -20, 17, -6],
  ["3.4 Economische promotie", "Recreatie en toerisme", "L", "S", 198, 0, 17],
  ["3.4 Economische promotie", "Regiomarketing", "L", "S", 74, 0, 17, 9],
];

const milieu: readonly BudgetLine[] = [
  ["7.1 Volksgezondheid", "Bijdrage GGD en jeugdgezondheidszorg", "L", "S", 2680, 0, 25],
  ["7.1 Volksgezondheid", "Preventieakkoord", "L", "S", 84, 0, 25],
  ["7.2 Riolering", "Beheer en onderhoud riolering", "L", "S", 4120, 0, 28],
  ["7.2 Riolering", "Rioolheffing", "B", "S", 5940, 0, 28, 18],
  ["7.2 Riolering", "Dotatie voorziening riolering", "L", "S", 1180, 0, 28],
  ["7.3 Afval", "Inzameling en verwerking huishoudelijk afval", "L", "S", 5280, 140, 28, -126, "6 procent meer restafval en een hoger verbrandingstarief; wordt verrekend met de voorziening afval"],
  ["7.3 Afval", "Milieustraat", "L", "S", 760, 0, 28, -24],
  ["7.3 Afval", "Afvalstoffenheffing", "B", "S", 6720, 0, 28],
  ["7.3 Afval", "Vergoeding verpakkingen en oud papier", "B", "S", 890, 0, 28, 68, "Hogere papierprijs en meer ingezameld plastic"],
  ["7.4 Milieubeheer", "Bijdrage omgevingsdienst", "L", "S", 1490, 0, 17],
  ["7.4 Milieubeheer", "Energietransitie en klimaat", "L", "I", 260, 310, 17, 120, "Rijksmiddelen Transitievisie warmte lopen door tot 2022; uitvoering wijkgesprekken volgt in het voorjaar"],
  ["7.5 Begraafplaatsen en crematoria", "Onderhoud begraafplaatsen", "L", "S", 512, 0, 13],
  ["7.5 Begraafplaatsen en crematoria", "Grafrechten", "B", "S", 436, 0, 1, 27, "Meer begravingen en verlengingen dan geraamd"],
];

const wonen: readonly BudgetLine[] = [
  ["8.1 Ruimtelijke ordening", "Bestemmingsplannen en omgevingsvisie", "L", "S", 1120, 0, 15],
  ["8.1 Ruimtelijke ordening", "Invoering Omgevingswet", "L", "I", 340, 120, 24, 88, "Invoering uitgesteld tot 1 juli 2022; leverancierskosten schuiven door"],
  ["8.1 Ruimtelijke ordening", "Kostenverhaal en planschade", "B", "S", 280, 0, 15, -33, "Twee anterieure overeenkomsten worden pas in 2022 getekend"],
  ["8.2 Grondexploitatie (niet-bedrijventerreinen)", "De Rietlanden: kosten", "L", "S", 6240, 0, 16],
  ["8.2 Grondexploitatie (niet-bedrijventerreinen)", "De Rietlanden: grondverkopen", "B", "S", 7180, 0, 16],
  ["8.2 Grondexploitatie (niet-bedrijventerreinen)", "Stationskwartier: plankosten", "L", "I", 420, 0, 27, -22],
  ["8.3 Wonen en bouwen", "Vergunningverlening en bouwtoezicht", "L", "S", 2180, 90, 11, -96, "Inhuur constructeur en juridische toets om de achterstand weg te werken; gedekt door extra leges"],
  ["8.3 Wonen en bouwen", "Leges omgevingsvergunningen", "B", "S", 1860, 0, 11, 234, "18 procent meer aanvragen, waaronder twee grote woningbouwplannen"],
  ["8.3 Wonen en bouwen", "Toezicht en handhaving gebouwde omgeving", "L", "S", 684, 0, 12],
  ["8.3 Wonen en bouwen", "Woonbeleid en statushouders", "L", "S", 316, 0, 15],
  ["8.3 Wonen en bouwen", "Startersleningen: rente", "B", "S", 42, 0, 5],
];

export const fysiek = { veiligheid, verkeer, economie, milieu, wonen } as const;
