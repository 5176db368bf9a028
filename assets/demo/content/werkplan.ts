/**
 * A line of a team's plan: werkplanregel, product, number of the beleidsuitgangspunt, class (Basis op orde, Wettelijke
 * taken, Uitvoering, (Nieuw) beleid), kind of work (Uitvoerend proces, Beleidsproces, Project, Opgave), planned hours,
 * indicator, target, result so far, and the status when it is not Loopt (Gereed, Niet gestart, Vervallen).
 */
export type PlanLine = readonly [
  werkplanregel: string,
  product: string,
  beleidsuitgangspunt: number,
  klasse: "B" | "W" | "U" | "N",
  werksoort: "U" | "B" | "P" | "O",
  uren: number,
  indicator: string,
  streefwaarde: string,
  gerealiseerd: string,
  status?: "G" | "N" | "V",
];
