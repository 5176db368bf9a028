import { column, constant, formula, note } from "../cells";
import type { Control, ReportCell } from "../report";
import type { SectionDeclaration } from "../section";
import { narekening } from "./narekening";

const row = ({ id, label, look, shown, register }: Control): readonly ReportCell[] => {
  const [shownId, registerId] = [`controle.${id}.rapportage`, `controle.${id}.register`];
  const difference = `{${shownId}}-{${registerId}}`;
  return [
    constant("label", label),
    formula(look, shown.formula, shown.expected, shownId),
    formula(look, register.formula, register.expected, registerId),
    formula(
      "control",
      `=IF(ROUND(${difference},2)=0,"sluit","sluit niet")`,
      adds(shown.expected, register.expected),
      `controle.${id}`,
    ),
  ];
};

const adds = (shown: number, register: number): string => (Math.abs(shown - register) < 0.005 ? "sluit" : "sluit niet");

/** Control totals: what the report shows against what the registers hold, also after the report was made. */
export const aansluiting: SectionDeclaration = {
  build: (_, controls) => ({
    title: "Aansluiting",
    startsPage: false,
    blocks: [
      {
        kind: "table",
        columns: [
          column("Controle", 6),
          column("Rapportage", 1, "right"),
          column("Register", 1, "right"),
          column("Uitkomst", 2, "center"),
        ],
        rows: controls.map(row),
      },
      note(
        "Sluit een controle niet, dan staat er in het register een regel die deze rapportage niet toont, bijvoorbeeld met een " +
          "onbekende status, zonder Nr of met een programma dat later is toegevoegd. Controleer het register en maak de rapportage opnieuw.",
      ),
    ],
  }),
  closing: narekening,
};
