import type { Actie } from "./content/actiepunt";
import { motiepunten } from "./content/actiepunten-motie";
import { overigeActies } from "./content/actiepunten-overig";
import { planVanAanpak } from "./content/actiepunten-plan";
import { categorieen, fases, klassen, looptijden, statussen } from "./codes";
import { dateOf, keyAt, type DemoRow } from "./row";
import { werkplanKey } from "./rows-teamplannen";

const lights = ({ remark, status }: Actie): DemoRow => {
  const usual = status === "N" || status === "V" ? "Grijs" : "Groen";
  return {
    Tijd: remark?.tijd ?? usual,
    Geld: remark?.geld ?? usual,
    Kwaliteit: remark?.kwaliteit ?? usual,
    Oorzaak: remark?.oorzaak ?? "",
    Gevolg: remark?.gevolg ?? "",
    Bijsturing: remark?.bijsturing ?? "",
  };
};

const scores = ({ vijfC }: Actie): DemoRow => {
  const [Collectiviteit = 0, Cultuur = 0, Coördinatie = 0, Consistentie = 0, Communicatie = 0] = vijfC
    .split("")
    .map(Number);
  return { Collectiviteit, Cultuur, Coördinatie, Consistentie, Communicatie };
};

const rowOf = (actie: Actie, place: number): DemoRow => ({
  Nr: keyAt("AP", 3, place),
  Actiepunt: actie.actie,
  Bron: actie.bron,
  Vindplaats: actie.vindplaats,
  Actor: actie.actor,
  Portefeuillehouder: actie.portefeuillehouder ?? "",
  Verantwoordelijke: actie.wie,
  Team: actie.team ?? "",
  Prioriteitsklasse: klassen[actie.klasse],
  Belangrijk: actie.weging.startsWith("J") ? "Ja" : "Nee",
  Urgent: actie.weging.endsWith("J") ? "Ja" : "Nee",
  Categorie: categorieen[actie.categorie],
  ...scores(actie),
  Looptijd: looptijden[actie.looptijd],
  Fase: fases[actie.fase],
  Status: statussen[actie.status],
  Startdatum: dateOf(actie.start),
  Deadline: dateOf(actie.deadline),
  "Afgerond op": dateOf(actie.klaar),
  "Voortgang (%)": actie.voortgang / 100,
  ...lights(actie),
  Werkplanregel: actie.werkplan === undefined ? "" : werkplanKey(actie.werkplan),
  "Reactie college": actie.reactie ?? "",
});

/** The seven points of the motion first, then the plan van aanpak, then what else was promised. */
export const actiepuntenRows: readonly DemoRow[] = [...motiepunten, ...planVanAanpak, ...overigeActies].map(rowOf);
