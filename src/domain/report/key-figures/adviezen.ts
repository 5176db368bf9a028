import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { sameText } from "../../values/cell-value";
import { euro, filledRows, sumOf } from "../counting";
import { countFilled, countIfs, inEuro, sumIfs, type NativeCriterion } from "../native";
import type { KeyFigure } from "../report";

/** All advice, and what of it the law asks for or not (Motie punt 1). */
export const adviesGroups = [
  { id: "adviezen.verplicht", label: "Wettelijk verplicht", answer: "Ja" },
  { id: "adviezen.nietVerplicht", label: "Niet verplicht", answer: "Nee" },
  { id: "adviezen.alle", label: "Alle", answer: null },
] as const;

export type AdviesGroup = (typeof adviesGroups)[number];

/** Advice of a group, natively. */
export const inGroup = ({ answer }: AdviesGroup): readonly NativeCriterion[] =>
  answer === null ? [] : [["Wettelijk verplicht", `"${answer}"`]];

/** Rows of a group. */
export const groupRows = (
  { registers: { "Externe adviezen": adviezen } }: WorkbookSnapshot,
  { answer }: AdviesGroup,
) => {
  const required = adviezen.column("Wettelijk verplicht");
  return filledRows(adviezen).filter((row) => answer === null || sameText(required(row), answer));
};

/** How much external advice there is, and what it costs; counts and euro. */
export const adviesFigures = (snapshot: WorkbookSnapshot): readonly KeyFigure[] => {
  const adviezen = snapshot.registers["Externe adviezen"];
  return adviesGroups.flatMap((group): readonly KeyFigure[] => {
    const rows = groupRows(snapshot, group);
    const criteria = inGroup(group);
    return [
      {
        id: group.id,
        label: `Externe adviezen: ${group.label.toLowerCase()}`,
        look: "count",
        formula: `=${criteria.length === 0 ? countFilled(adviezen.declaration) : countIfs("Externe adviezen", criteria)}`,
        expected: rows.length,
      },
      {
        id: `${group.id}Bedrag`,
        label: `Externe adviezen: bedrag ${group.label.toLowerCase()}`,
        look: "euro",
        formula: inEuro(sumIfs("Externe adviezen", "Bedrag", criteria)),
        expected: euro(sumOf(rows, adviezen.column("Bedrag"))),
      },
    ];
  });
};
