import type { PlanRemark } from "./werkplan-bijzonder";

/** An action as the demo's author writes it down; codes keep the list readable. Dates as `2021-03-25`. */
export interface Actie {
  readonly actie: string;
  readonly bron: "Motie" | "Amendement" | "Toezegging" | "Raadsbesluit" | "Collegebesluit" | "Advies" | "Plan van aanpak";
  readonly vindplaats: string;
  readonly actor: "Gemeenteraad" | "College" | "Organisatie";
  readonly wie: string;
  readonly team?: string;
  readonly portefeuillehouder?: string;
  readonly klasse: "B" | "W" | "U" | "N";
  /** Belangrijk and Urgent: J or N each. */
  readonly weging: "JJ" | "JN" | "NJ" | "NN";
  readonly categorie: 1 | 2 | 3;
  /** The five C's, a digit each. */
  readonly vijfC: string;
  /** Eenmalig, Langer lopend, Doorlopend. */
  readonly looptijd: "E" | "L" | "D";
  /** Gedaan of gestart, heeft Prioriteit, Later oppakken. */
  readonly fase: "G" | "P" | "L";
  readonly status: "N" | "L" | "G" | "V";
  readonly start?: string;
  readonly deadline?: string;
  readonly klaar?: string;
  /** Percent. */
  readonly voortgang: number;
  readonly remark?: PlanRemark;
  /** Team and place of the line in its plan. */
  readonly werkplan?: string;
  readonly reactie?: string;
}
