/** What new policy asks of the organisation: shown before it starts (Motie punt 4). */
export interface NewPolicy {
  readonly gevolgen: string;
  readonly personeel: "Ja" | "Deels" | "Nee";
  readonly processen: "Ja" | "Deels" | "Nee";
  readonly financien: "Ja" | "Deels" | "Nee";
  readonly menselijkeMaat: string;
}

/** Key: team and the place of the line in its plan. */
export const newPolicy: Readonly<Record<string, NewPolicy>> = {
  "Klantcontact/8": { gevolgen: "220 uur uit het team en 6.000 euro licentie; start pas als de norm voor telefoon is gehaald", personeel: "Deels", processen: "Ja", financien: "Ja", menselijkeMaat: "Balie en telefoon blijven open voor wie niet digitaal vaardig is" },
  "Personeel en organisatie/8": { gevolgen: "Eenmalig 40.000 euro voor inrichting, structureel 25.000 euro lagere huisvesting", personeel: "Ja", processen: "Deels", financien: "Ja", menselijkeMaat: "Teams maken zelf afspraken; thuissituatie telt mee" },
  "Vastgoed en facilitair/8": { gevolgen: "Levert 24.000 euro huur per jaar op; vraagt 240 uur en verplaatsing van twee teams", personeel: "Ja", processen: "Ja", financien: "Ja", menselijkeMaat: "Partner is voor inwoners onder één dak bereikbaar" },
  "Verkeer en civiele techniek/8": { gevolgen: "12.000 euro uit het mobiliteitsbudget; evaluatie na een jaar", personeel: "Deels", processen: "Ja", financien: "Ja", menselijkeMaat: "Ook voor inwoners zonder smartphone te reserveren" },
  "Ruimte en wonen/8": { gevolgen: "320 uur en 30.000 euro onderzoek, gedekt uit het woonfonds; daarvoor schuift de nota woonwagens naar 2022", personeel: "Deels", processen: "Ja", financien: "Deels", menselijkeMaat: "Gericht op jongeren en mensen na een scheiding" },
  "Duurzaamheid en economie/8": { gevolgen: "Kosten vallen binnen de rijksregeling; 260 uur uit het team", personeel: "Ja", processen: "Ja", financien: "Ja", menselijkeMaat: "Hulp bij de aanvraag aan de keukentafel" },
  "Werk en inkomen/8": { gevolgen: "240 uur; besparing op uitkeringen weegt op tegen begeleiding", personeel: "Deels", processen: "Deels", financien: "Ja", menselijkeMaat: "Deelnemers houden zekerheid over hun inkomen" },
};
