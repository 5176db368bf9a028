/** Who adopted a report and when. */
export interface Adoption {
  /** Serial date. */
  readonly on: number;
  /** Function, never the name of a person. */
  readonly by: string;
}

/** A function fits in the head of the report; what is longer is a sentence. */
const longestFunction = 80;

/** Dutch: why this cannot stand for who adopts a report; null when it can. */
export const adopterProblem = (by: string): string | null => {
  const typed = by.trim();
  if (typed === "") return "Vul in wie de rapportage vaststelt: een functie, bijvoorbeeld Gemeentesecretaris.";
  return typed.length > longestFunction
    ? `Houd het korter: een functie van ten hoogste ${longestFunction} tekens, bijvoorbeeld Gemeentesecretaris.`
    : null;
};
