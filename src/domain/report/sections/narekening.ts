import { column, constant, emptyLine, formula, note } from "../cells";
import { euro } from "../counting";
import { inEuro } from "../native";
import type { Block, ReportCell, Section } from "../report";

const cellsOf = (block: Block): readonly (ReportCell | null)[] => {
  switch (block.kind) {
    case "line":
      return block.cells.map(({ cell }) => cell);
    case "table":
      return block.rows.flat();
    case "cards":
      return block.cards.flat(2);
    case "charts":
      return block.lines.flatMap(cellsOf);
  }
};

/** What `SUM` makes of the section's cells: its numbers, whatever they mean. */
const sumOf = ({ blocks }: Section): number =>
  blocks.flatMap(cellsOf).reduce((sum, cell) => {
    if (!cell) return sum;
    const value = "constant" in cell.content ? cell.content.constant : cell.content.expected;
    return typeof value === "number" ? sum + value : sum;
  }, 0);

const row = (section: Section, place: number): readonly ReportCell[] => {
  const [inExcel, computed] = [`narekening.${place}.excel`, `narekening.${place}.berekend`];
  const sum = euro(sumOf(section));
  return [
    constant("label", section.title ?? ""),
    formula("amount", inEuro(`SUM({${section.area}})`), sum, inExcel),
    constant("amount", sum, computed),
    formula("recalculated", `=IF(ROUND({${inExcel}}-{${computed}},2)=0,"sluit","sluit niet")`, "sluit"),
  ];
};

/**
 * Section by section what Excel computes against what was computed without it, so that a difference is seen on paper too: both
 * sums stand side by side.
 */
export const narekening = (sections: readonly Section[]): readonly Block[] => [
  emptyLine,
  {
    kind: "table",
    columns: [
      column("Narekening: som van alle getallen per hoofdstuk", 4),
      column("Excel", 2, "right"),
      column("Berekend", 2, "right"),
      column("Uitkomst", 2, "center"),
    ],
    rows: sections.filter(({ area }) => area !== undefined).map(row),
  },
  note(
    "Berekend is wat bij het maken van deze rapportage los van Excel is uitgerekend. Sluit een hoofdstuk niet, dan zijn de " +
      "registers daarna gewijzigd: maak de rapportage opnieuw. Sluit het dan nog niet, dan noemt het paneel de cellen. Een som merkt niet " +
      "dat twee getallen even ver uiteen gaan; het paneel vergelijkt bij het maken elke cel.",
  ),
];
