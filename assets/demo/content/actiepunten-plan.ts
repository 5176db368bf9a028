import type { Actie } from "./actiepunt";
import { portefeuille } from "./teams";

const plan = { bron: "Plan van aanpak" } as const;
const raad = { ...plan, actor: "Gemeenteraad", vindplaats: "Plan van aanpak, onderdeel raad" } as const;
const organisatie = { ...plan, actor: "Organisatie", vindplaats: "Plan van aanpak, onderdeel organisatie", portefeuillehouder: portefeuille.financien } as const;
const college = { ...plan, actor: "College", vindplaats: "Plan van aanpak, onderdeel college", portefeuillehouder: portefeuille.burgemeester } as const;
const griffie = { wie: "Griffier", team: "Communicatie en bestuursondersteuning" } as const;
const directie = { wie: "Gemeentesecretaris", team: "Communicatie en bestuursondersteuning" } as const;

/** The plan van aanpak, actor by actor; `fase` is the plan's own division. */
export const planVanAanpak: readonly Actie[] = [
  { ...raad, ...griffie, actie: "Heidag van de raad over samenwerking en rollen (5 juli)", klasse: "B", weging: "JN", categorie: 1, vijfC: "33123", looptijd: "E", fase: "G", status: "G", start: "2021-05-10", deadline: "2021-07-05", klaar: "2021-07-05", voortgang: 100 },
  { ...raad, ...griffie, actie: "Proces voor de toekomstvisie inrichten", klasse: "U", weging: "JJ", categorie: 1, vijfC: "22322", looptijd: "E", fase: "P", status: "G", start: "2021-02-01", deadline: "2021-04-30", klaar: "2021-04-28", voortgang: 100 },
  { ...raad, ...griffie, actie: "Toekomstvisie Waterrijk 2040 opstellen met inwoners en partners", klasse: "U", weging: "JN", categorie: 1, vijfC: "31212", looptijd: "L", fase: "P", status: "L", start: "2021-05-01", deadline: "2022-02-28", voortgang: 45, werkplan: "Communicatie en bestuursondersteuning/7" },
  { ...raad, ...griffie, actie: "Dualistisch debat versterken: afspraken over vragen, moties en toezeggingen", klasse: "B", weging: "JN", categorie: 1, vijfC: "23112", looptijd: "L", fase: "P", status: "L", start: "2021-06-01", deadline: "2021-12-16", voortgang: 40 },
  { ...raad, ...griffie, actie: "Verhoudingen tussen coalitie en oppositie bespreken in het presidium", klasse: "B", weging: "JN", categorie: 1, vijfC: "33011", looptijd: "D", fase: "P", status: "L", start: "2021-03-01", voortgang: 30 },
  { ...raad, ...griffie, actie: "Externe begeleiding van de coalitievorming na de verkiezingen van 2022 regelen", klasse: "U", weging: "NN", categorie: 1, vijfC: "21111", looptijd: "E", fase: "L", status: "N", deadline: "2022-02-01", voortgang: 0 },

  { ...organisatie, ...directie, actie: "Sturen is kiezen: prioriteiten per team vastleggen in het teamplan", klasse: "B", weging: "JJ", categorie: 2, vijfC: "32332", looptijd: "E", fase: "G", status: "G", start: "2021-01-11", deadline: "2021-03-31", klaar: "2021-03-30", voortgang: 100, werkplan: "Concerncontrol/7" },
  { ...organisatie, ...directie, actie: "Tweehoofdige directie laten starten met een heldere taakverdeling", klasse: "B", weging: "JJ", categorie: 2, vijfC: "23322", looptijd: "E", fase: "G", status: "G", start: "2021-02-15", deadline: "2021-05-01", klaar: "2021-05-17", voortgang: 100 },
  { ...organisatie, ...directie, actie: "Bijeenkomsten met alle medewerkers over de koers", klasse: "B", weging: "JN", categorie: 3, vijfC: "33213", looptijd: "L", fase: "G", status: "L", start: "2021-04-01", deadline: "2021-12-09", voortgang: 65, werkplan: "Communicatie en bestuursondersteuning/1" },
  { ...organisatie, ...directie, actie: "Wekelijkse terugkoppeling uit directie en MT aan de organisatie", klasse: "B", weging: "NJ", categorie: 3, vijfC: "22123", looptijd: "D", fase: "G", status: "L", start: "2021-03-01", voortgang: 80, werkplan: "Communicatie en bestuursondersteuning/1" },
  { ...organisatie, wie: "Teamleider Klantcontact", team: "Klantcontact", actie: "Servicenormen vaststellen en bekendmaken", klasse: "B", weging: "JJ", categorie: 2, vijfC: "21223", looptijd: "E", fase: "G", status: "G", start: "2021-02-01", deadline: "2021-06-01", klaar: "2021-05-25", voortgang: 100, werkplan: "Klantcontact/2" },
  {
    ...organisatie, wie: "Teamleider Personeel en organisatie", team: "Personeel en organisatie", actie: "Handboek sturen en veranderplan opstellen", klasse: "B", weging: "JJ", categorie: 2, vijfC: "33332", looptijd: "E", fase: "P", status: "L", start: "2021-02-01", deadline: "2021-07-01", voortgang: 60, werkplan: "Personeel en organisatie/4",
    remark: { tijd: "Rood", oorzaak: "De tweehoofdige directie is later gestart dan gepland", gevolg: "Handboek pas op 15 december gereed; de uitvoering schuift naar 2022", bijsturing: "Eerst rollen en mandaat, in gebruik vanaf 1 november; de rest volgt per hoofdstuk" },
  },
  { ...organisatie, wie: "Teamleider Personeel en organisatie", team: "Personeel en organisatie", actie: "Sturingsrollen beschrijven, met mandaat en escalatie", klasse: "B", weging: "JJ", categorie: 2, vijfC: "23332", looptijd: "E", fase: "P", status: "L", start: "2021-03-15", deadline: "2021-11-01", voortgang: 80, werkplan: "Personeel en organisatie/5" },
  {
    ...organisatie, wie: "Concerncontroller", team: "Concerncontrol", actie: "Kwaliteit van de P&C-cyclus verhogen: vaste planning, minder en betere stukken", klasse: "B", weging: "JJ", categorie: 2, vijfC: "22332", looptijd: "L", fase: "P", status: "L", start: "2021-01-18", deadline: "2021-09-15", voortgang: 60, werkplan: "Concerncontrol/3",
    remark: { tijd: "Oranje", oorzaak: "Capaciteit ging naar de jaarrekening en de eerste kwartaalrapportage", gevolg: "Vier van tien verbeterpunten zijn nog niet uitgevoerd", bijsturing: "Nieuwe planning vastgelegd in het kwartaalgesprek; gereed op 15 december" },
  },
  { ...organisatie, ...directie, actie: "Handboek sturen uitvoeren in alle teams", klasse: "B", weging: "JN", categorie: 2, vijfC: "33332", looptijd: "L", fase: "L", status: "N", deadline: "2022-06-30", voortgang: 0, werkplan: "Personeel en organisatie/4" },
  { ...organisatie, wie: "Teamleider Klantcontact", team: "Klantcontact", actie: "Servicenormen monitoren en bespreken in het MT", klasse: "B", weging: "JN", categorie: 3, vijfC: "22223", looptijd: "D", fase: "L", status: "L", start: "2021-07-01", voortgang: 50, werkplan: "Klantcontact/2" },
  { ...organisatie, wie: "Teamleider Financiën", team: "Concerncontrol", actie: "Strategische financiële functie inrichten", klasse: "U", weging: "JN", categorie: 2, vijfC: "11221", looptijd: "E", fase: "L", status: "N", deadline: "2022-03-31", voortgang: 0, werkplan: "Concerncontrol/8" },
  { ...organisatie, ...directie, actie: "Werken met evaluatie: elk project sluit af met een evaluatie", klasse: "U", weging: "NN", categorie: 3, vijfC: "22111", looptijd: "D", fase: "L", status: "N", voortgang: 0, werkplan: "Grondzaken en projecten/7" },
  { ...organisatie, ...directie, actie: "Bepalen wat uit het koersdocument wordt uitgevoerd en wat niet", klasse: "U", weging: "JN", categorie: 2, vijfC: "22211", looptijd: "E", fase: "L", status: "N", deadline: "2021-12-14", voortgang: 0 },

  { ...college, wie: "Burgemeester", actie: "Besluit nemen over de tweehoofdige directie", klasse: "B", weging: "JJ", categorie: 1, vijfC: "23321", looptijd: "E", fase: "G", status: "G", start: "2021-01-12", deadline: "2021-02-16", klaar: "2021-02-09", voortgang: 100 },
  { ...college, wie: "Burgemeester", actie: "Portefeuilleverdeling herzien", klasse: "B", weging: "JN", categorie: 1, vijfC: "22221", looptijd: "E", fase: "G", status: "G", start: "2021-01-12", deadline: "2021-03-16", klaar: "2021-03-09", voortgang: 100 },
  { ...college, wie: "Burgemeester", actie: "Externe begeleiding van het college inzetten", klasse: "B", weging: "JN", categorie: 1, vijfC: "33112", looptijd: "L", fase: "G", status: "L", start: "2021-03-02", deadline: "2021-12-31", voortgang: 60 },
  { ...college, wie: "Gemeentesecretaris", actie: "Overleg met de ondernemingsraad over de verandering", klasse: "B", weging: "JN", categorie: 3, vijfC: "23213", looptijd: "D", fase: "G", status: "L", start: "2021-02-01", voortgang: 70 },
  { ...college, wie: "Gemeentesecretaris", actie: "Organisatie versterken: bezetting van de basis op orde brengen", klasse: "B", weging: "JJ", categorie: 2, vijfC: "32322", looptijd: "L", fase: "P", status: "L", start: "2021-03-01", deadline: "2022-06-30", voortgang: 35, werkplan: "Personeel en organisatie/3" },
  { ...college, wie: "Burgemeester", actie: "Samenwerking en rolvastheid van college en directie: halfjaarlijks gesprek", klasse: "B", weging: "JN", categorie: 1, vijfC: "33122", looptijd: "D", fase: "P", status: "L", start: "2021-04-06", voortgang: 50 },
  { ...college, wie: "Burgemeester", actie: "Collegebijeenkomsten evalueren", klasse: "U", weging: "NJ", categorie: 3, vijfC: "22112", looptijd: "E", fase: "P", status: "L", start: "2021-06-01", deadline: "2021-10-12", voortgang: 70 },
  { ...college, wie: "Gemeentesecretaris", actie: "Bestuurlijke agenda voor twaalf maanden vaststellen en bijhouden", klasse: "B", weging: "JJ", categorie: 2, vijfC: "22333", looptijd: "L", fase: "P", status: "L", start: "2021-02-08", deadline: "2021-11-30", voortgang: 75, werkplan: "Communicatie en bestuursondersteuning/2" },
  { ...college, wie: "Concerncontroller", portefeuillehouder: portefeuille.financien, actie: "Verantwoording over budgetten per budgethouder bespreken", klasse: "B", weging: "JJ", categorie: 2, vijfC: "22332", looptijd: "L", fase: "P", status: "L", start: "2021-04-01", deadline: "2021-11-16", voortgang: 60, werkplan: "Concerncontrol/1" },
  { ...college, wie: "Burgemeester", actie: "Reguliere verantwoording aan de raad: vaste vorm en vaste momenten", klasse: "U", weging: "JN", categorie: 3, vijfC: "21222", looptijd: "D", fase: "L", status: "N", voortgang: 0 },
];
