import { isEmpty } from "../../domain/values/cell-value";
import type { ChangesOutcome } from "../../excel";
import { candidateText } from "./find-candidates";
import type { Candidate, ReferenceCell } from "./reference-cell";

/** `Budgethouder in BR-014`. */
export const placeText = ({ header, key }: ReferenceCell): string => (key === "" ? header : `${header} in ${key}`);

/** Where the cell points: `BH-03 Teammanager Wonen`. */
export const pointsText = ({ points, value, target }: ReferenceCell): string => {
  if (points) return candidateText(points);
  return isEmpty(value) ? "nog leeg" : `${String(value)}, en dat staat niet in ${target}`;
};

/** What came of choosing, in a sentence. */
export interface Said {
  readonly isDone: boolean;
  readonly text: string;
}

/** Says that it was written, or what somebody else made of the cell meanwhile. */
export const choiceText = (
  cell: ReferenceCell,
  chosen: Candidate,
  { skipped }: { readonly skipped: readonly Pick<ChangesOutcome["skipped"][number], "found">[] },
): Said => {
  const [skip] = skipped;
  if (skip === undefined) return { isDone: true, text: `${placeText(cell)} is nu ${candidateText(chosen)}.` };
  if (skip.found === null) {
    return {
      isDone: false,
      text: `Niet gewijzigd: rij ${cell.key} is er niet meer, of haar Nr staat er dubbel. Controleer de werkmap en kies opnieuw.`,
    };
  }
  const found = isEmpty(skip.found) ? "niets meer" : `intussen ${String(skip.found)}`;
  return {
    isDone: false,
    text: `Niet gewijzigd: in ${placeText(cell)} staat ${found}. Iemand wijzigde de cel tegelijk. Kies opnieuw als u iets anders wilt.`,
  };
};
