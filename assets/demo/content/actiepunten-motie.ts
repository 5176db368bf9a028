import type { Actie } from "./actiepunt";
import { portefeuille } from "./teams";

const motie = (punt: number) => ({ bron: "Motie", vindplaats: `Motie punt ${punt}` }) as const;

/** The seven points of the motion "Sturing op uitvoering", with what the college answered. */
export const motiepunten: readonly Actie[] = [
  {
    ...motie(1), actie: "Alleen nog externe adviezen inwinnen die wettelijk verplicht zijn; andere adviezen eerst met een scherpe opdracht langs portefeuillehouder of college",
    actor: "College", wie: "Gemeentesecretaris", team: "Juridische zaken", portefeuillehouder: portefeuille.burgemeester, klasse: "B", weging: "JJ", categorie: 2, vijfC: "22332",
    looptijd: "D", fase: "G", status: "L", start: "2020-12-11", deadline: "2021-12-31", voortgang: 75, werkplan: "Juridische zaken/4",
    reactie: "Overgenomen; besproken in het portefeuillehoudersoverleg op basis van een noodzaakanalyse",
  },
  {
    ...motie(2), actie: "Voorstel maken om de budgetregels aan te scherpen: wat niet wordt besteed, hoeft niet te worden opgespaard",
    actor: "College", wie: "Teamleider Financiën", team: "Financiën", portefeuillehouder: portefeuille.financien, klasse: "B", weging: "JJ", categorie: 1, vijfC: "21232",
    looptijd: "E", fase: "G", status: "G", start: "2021-03-01", deadline: "2021-06-30", klaar: "2021-06-22", voortgang: 100, werkplan: "Financiën/7",
    reactie: "Wordt in het tweede kwartaal van 2021 bekeken",
  },
  {
    ...motie(3), actie: "De beleidskeuzes van de raad vertalen in teamplannen en werkplannen; wat niet in het plan staat, doen we niet",
    actor: "Organisatie", wie: "Gemeentesecretaris", team: "Concerncontrol", portefeuillehouder: portefeuille.burgemeester, klasse: "B", weging: "JJ", categorie: 2, vijfC: "33333",
    looptijd: "L", fase: "G", status: "L", start: "2021-01-27", deadline: "2021-12-31", voortgang: 80, werkplan: "Concerncontrol/7",
    reactie: "Concept-teamplannen 2021 in het MT van 27-01-2021; elk kwartaal een gesprek tussen MT-lid en teamleider, dan MT, dan portefeuillehoudersoverleg",
  },
  {
    ...motie(4), actie: "Werken in de volgorde basis op orde, wettelijke taken, uitvoering, (nieuw) beleid",
    actor: "College", wie: "Gemeentesecretaris", team: "Concerncontrol", portefeuillehouder: portefeuille.burgemeester, klasse: "B", weging: "JJ", categorie: 1, vijfC: "32331",
    looptijd: "E", fase: "G", status: "G", start: "2020-12-11", deadline: "2021-02-01", klaar: "2021-01-26", voortgang: 100,
    reactie: "Overgenomen; vóór nieuw beleid worden de gevolgen voor de middelen in beeld gebracht",
  },
  {
    ...motie(5), actie: "De mandaatregels aanpassen; het college besluit wat gemandateerd wordt",
    actor: "College", wie: "Teamleider Juridische zaken", team: "Juridische zaken", portefeuillehouder: portefeuille.burgemeester, klasse: "B", weging: "JJ", categorie: 1, vijfC: "12321",
    looptijd: "E", fase: "G", status: "G", start: "2021-01-04", deadline: "2021-03-01", klaar: "2021-02-23", voortgang: 100, werkplan: "Juridische zaken/2",
    reactie: "Voorstel aan het college vóór 01-03-2021",
  },
  {
    ...motie(6), actie: "Vanaf de zomer van 2021 elk kwartaal aan de raad rapporteren over de uitvoering",
    actor: "Organisatie", wie: "Concerncontroller", team: "Concerncontrol", portefeuillehouder: portefeuille.financien, klasse: "B", weging: "JJ", categorie: 3, vijfC: "23333",
    looptijd: "L", fase: "P", status: "L", start: "2021-05-03", deadline: "2021-10-14", voortgang: 85, werkplan: "Concerncontrol/1",
    reactie: "Eerste rapportage in de eerste raadscyclus na de zomervakantie",
  },
  {
    ...motie(7), actie: "200.000 euro besparen bovenop de bestaande taakstellingen",
    actor: "Organisatie", wie: "Concerncontroller", team: "Concerncontrol", portefeuillehouder: portefeuille.financien, klasse: "B", weging: "JJ", categorie: 2, vijfC: "32221",
    looptijd: "E", fase: "P", status: "L", start: "2021-01-11", deadline: "2021-12-31", voortgang: 60, werkplan: "Concerncontrol/2",
    remark: { geld: "Oranje", oorzaak: "Voor 30.000 euro is nog geen maatregel gevonden; 45.000 euro is nog zacht", gevolg: "Zonder extra maatregelen wordt het bedrag in 2021 niet helemaal gehaald", bijsturing: "MT bespreekt op 26 oktober een voorstel over inhuur en verzekeringen" },
    reactie: "Het MT bespreekt dit in januari (besloten op 11-12-2020)",
  },
];
