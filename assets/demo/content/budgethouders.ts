import { portefeuille, teams } from "./teams";

/** Functie, team, portefeuillehouder, vervanger; BH-01 is the first. */
export type Budgethouder = readonly [functie: string, team: string, portefeuillehouder: string, vervanger: string];

const ofTeams: readonly Budgethouder[] = teams.map((team, index) => [
  team.opdrachtnemer,
  team.name,
  team.portefeuillehouder,
  teams[index % 2 === 0 ? index + 1 : index - 1]?.opdrachtnemer ?? "",
]);

export const budgethouders: readonly Budgethouder[] = [
  ...ofTeams,
  ["Gemeentesecretaris", "Communicatie en bestuursondersteuning", portefeuille.burgemeester, "Concerndirecteur"],
  ["Griffier", "Communicatie en bestuursondersteuning", portefeuille.burgemeester, "Plaatsvervangend griffier"],
  ["Manager Bedrijfsvoering", "Personeel en organisatie", portefeuille.financien, "Manager Samenleving"],
  ["Manager Fysieke leefomgeving", "Ruimte en wonen", portefeuille.ruimte, "Manager Bedrijfsvoering"],
  ["Manager Samenleving", "Onderwijs, sport en cultuur", portefeuille.sociaal, "Manager Fysieke leefomgeving"],
  ["Programmamanager Grip op jeugdhulp", "Toegang Wmo en jeugd", portefeuille.sociaal, "Teamleider Toegang Wmo en jeugd"],
  ["Projectmanager Stationskwartier", "Grondzaken en projecten", portefeuille.ruimte, "Teamleider Grondzaken en projecten"],
  ["Coördinator afval en riolering", "Beheer openbare ruimte", portefeuille.leefomgeving, "Teamleider Beheer openbare ruimte"],
];
