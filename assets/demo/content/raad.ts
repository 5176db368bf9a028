import { portefeuille } from "./teams";

/** What the council asked beside the agreements; dates as `2021-03-25`. */
export interface CouncilRequest {
  readonly verzoek: string;
  readonly datum: string;
  readonly indiener: string;
  readonly binnen: "Ja" | "Nee";
  readonly gevolgen?: string;
  /** Plan line that is dropped: team and place. */
  readonly vervalt?: string;
  readonly besluit: string;
  readonly status: "Niet gestart" | "Loopt" | "Gereed";
}

export const raadsverzoeken: readonly CouncilRequest[] = [
  { verzoek: "Overzicht van subsidies boven 10.000 euro op de website", datum: "2021-02-18", indiener: "Commissie Bestuur", binnen: "Ja", besluit: "Overgenomen binnen de gewone planning", status: "Gereed" },
  { verzoek: "Proef met een gratis wijkbus in de weekenden", datum: "2021-03-25", indiener: "Motie vreemd", binnen: "Nee", gevolgen: "12.000 euro uit het mobiliteitsbudget en 80 uur; de proef met deelauto's start later", besluit: "Raad 2021-031", status: "Loopt" },
  { verzoek: "Onderzoek naar een tweede milieustraat", datum: "2021-04-22", indiener: "Amendement bij de kadernota", binnen: "Nee", gevolgen: "160 uur van Beheer openbare ruimte; grondstoffenplan schuift een kwartaal", besluit: "Raad 2021-044", status: "Loopt" },
  { verzoek: "Extra inloopspreekuur voor ouderen in drie kernen", datum: "2021-05-27", indiener: "Commissie Samenleving", binnen: "Nee", vervalt: "Klantcontact/8", besluit: "Raad 2021-052: chat en videobellen schuiven naar 2022", status: "Loopt" },
  { verzoek: "Elk kwartaal een brief over de brug Vaartweg", datum: "2021-06-24", indiener: "Toezegging wethouder", binnen: "Ja", besluit: "Opgenomen in de kwartaalrapportage", status: "Loopt" },
  { verzoek: "Plan voor vergroening van de Markt", datum: "2021-09-16", indiener: "Motie", binnen: "Nee", gevolgen: "Nog geen dekking: voorstel bij de begroting 2022", besluit: "Aangehouden tot de begroting", status: "Niet gestart" },
];

/** Who has regie on the theme RT-01, RT-02, …, and what asks extra attention. */
export const regie: readonly (readonly [regie: string, aandacht?: string])[] = [
  ["Gemeente"],
  ["Omgevingsdienst", "Meetpunt langs de rondweg"],
  ["Gemeente en veiligheidsregio"],
  ["GGD", "Preventieakkoord met scholen"],
  ["Gemeente", "Wachttijd jeugdhulp"],
  ["Gemeente", "Kosten huishoudelijke ondersteuning"],
  ["Werkbedrijf"],
  ["Gemeente en ondernemersvereniging"],
  ["Gemeente", "2.000 woningen tot 2030"],
  ["Gemeente"],
  ["Gemeente en provincie", "Brug Vaartweg"],
  ["Cultuurhuis"],
  ["Gemeente en sportverenigingen", "Toekomst van zwembad De Plas"],
  ["Gemeenteraad", "Dualistisch debat"],
  ["Gemeente", "Taakstelling van 200.000 euro"],
  ["Gemeente", "Servicenormen telefoon"],
];

/** Portefeuillehouder, domein, onderwerp; PF-01 is the first. */
export const portefeuilles: readonly (readonly [string, string, string])[] = [
  [portefeuille.burgemeester, "Samenleving", "Openbare orde en veiligheid"],
  [portefeuille.burgemeester, "Bedrijfsvoering en overstijgend", "Bestuurlijke zaken en handhaving"],
  [portefeuille.burgemeester, "Bedrijfsvoering en overstijgend", "Sturing op uitvoering"],
  [portefeuille.financien, "Bedrijfsvoering en overstijgend", "Financiën en taakstelling"],
  [portefeuille.financien, "Bedrijfsvoering en overstijgend", "Personeel, informatievoorziening en dienstverlening"],
  [portefeuille.financien, "Bedrijfsvoering en overstijgend", "Planning en control"],
  [portefeuille.ruimte, "Fysieke leefomgeving", "Wonen en ruimtelijke ordening"],
  [portefeuille.ruimte, "Fysieke leefomgeving", "Vergunningen en Omgevingswet"],
  [portefeuille.ruimte, "Projecten en programma's", "Stationskwartier"],
  [portefeuille.ruimte, "Projecten en programma's", "De Rietlanden"],
  [portefeuille.sociaal, "Samenleving", "Jeugd en Wmo"],
  [portefeuille.sociaal, "Samenleving", "Werk en inkomen"],
  [portefeuille.sociaal, "Samenleving", "Onderwijs, sport en cultuur"],
  [portefeuille.sociaal, "Projecten en programma's", "Grip op jeugdhulp"],
  [portefeuille.leefomgeving, "Fysieke leefomgeving", "Mobiliteit en beheer openbare ruimte"],
  [portefeuille.leefomgeving, "Fysieke leefomgeving", "Duurzaamheid, economie en afval"],
];
