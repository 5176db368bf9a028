/** A team of Waterrijk, with the functions that steer it. Functions only: a demo never names people. */
export interface Team {
  readonly name: string;
  /** MT-lid who commissions the team's work. */
  readonly opdrachtgever: string;
  readonly opdrachtnemer: string;
  readonly portefeuillehouder: string;
}

const mt = {
  bedrijfsvoering: "Manager Bedrijfsvoering",
  samenleving: "Manager Samenleving",
  ruimte: "Manager Fysieke leefomgeving",
  directie: "Gemeentesecretaris",
} as const;

/** Who in the college answers for what. */
export const portefeuille = {
  burgemeester: "Burgemeester",
  financien: "Wethouder Financiën en bedrijfsvoering",
  ruimte: "Wethouder Ruimte en wonen",
  sociaal: "Wethouder Sociaal domein",
  leefomgeving: "Wethouder Mobiliteit en duurzaamheid",
} as const;

const team = (name: string, opdrachtgever: string, portefeuillehouder: string): Team => ({
  name,
  opdrachtgever,
  opdrachtnemer: `Teamleider ${name}`,
  portefeuillehouder,
});

export const teams: readonly Team[] = [
  team("Burgerzaken", mt.bedrijfsvoering, portefeuille.burgemeester),
  team("Klantcontact", mt.bedrijfsvoering, portefeuille.financien),
  team("Communicatie en bestuursondersteuning", mt.directie, portefeuille.burgemeester),
  team("Juridische zaken", mt.bedrijfsvoering, portefeuille.burgemeester),
  team("Financiën", mt.bedrijfsvoering, portefeuille.financien),
  team("Concerncontrol", mt.directie, portefeuille.financien),
  team("Personeel en organisatie", mt.bedrijfsvoering, portefeuille.financien),
  team("Informatievoorziening", mt.bedrijfsvoering, portefeuille.financien),
  team("Vastgoed en facilitair", mt.bedrijfsvoering, portefeuille.ruimte),
  team("Openbare orde en veiligheid", mt.directie, portefeuille.burgemeester),
  team("Vergunningen", mt.ruimte, portefeuille.ruimte),
  team("Toezicht en handhaving", mt.ruimte, portefeuille.burgemeester),
  team("Beheer openbare ruimte", mt.ruimte, portefeuille.leefomgeving),
  team("Verkeer en civiele techniek", mt.ruimte, portefeuille.leefomgeving),
  team("Ruimte en wonen", mt.ruimte, portefeuille.ruimte),
  team("Grondzaken en projecten", mt.ruimte, portefeuille.ruimte),
  team("Duurzaamheid en economie", mt.ruimte, portefeuille.leefomgeving),
  team("Onderwijs, sport en cultuur", mt.samenleving, portefeuille.sociaal),
  team("Toegang Wmo en jeugd", mt.samenleving, portefeuille.sociaal),
  team("Werk en inkomen", mt.samenleving, portefeuille.sociaal),
];

export type TeamName = string;

/** @throws Error for a team that Waterrijk does not have: a slip in the demo's contents. */
export const teamNamed = (name: TeamName): Team => {
  const found = teams.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`Waterrijk has no team ${name}`);
  return found;
};
