/** What the codes of the demo's contents stand for: the values of the lists. */
export const klassen = { B: "Basis op orde", W: "Wettelijke taken", U: "Uitvoering", N: "(Nieuw) beleid" } as const;
export const statussen = { N: "Niet gestart", L: "Loopt", G: "Gereed", V: "Vervallen" } as const;
export const werksoorten = {
  U: "Uitvoerend proces",
  B: "Beleidsproces",
  P: "Project of programma",
  O: "Opgave",
} as const;
export const looptijden = { E: "Eenmalig", L: "Langer lopend", D: "Doorlopend" } as const;
export const fases = { G: "Gedaan of gestart", P: "Heeft prioriteit", L: "Later oppakken" } as const;
export const categorieen = {
  1: "I Politieke koersbepaling",
  2: "II Uitvoering",
  3: "III Periodiek of routine",
} as const;
