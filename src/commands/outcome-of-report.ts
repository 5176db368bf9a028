import type { ReportOutcome } from "../excel/write-report";

/** A window has little room, and the report itself tells the rest. */
const mostDifferences = 5;

/**
 * What the button Rapportage says afterwards. Null when all is well: then the report that comes to the front says it all.
 */
export const reportText = ({ sheet, notice, differences, compared, controls }: ReportOutcome): string | null => {
  const lines = [
    ...(notice === null ? [] : [notice]),
    ...differenceLines(differences, compared, sheet),
    ...controlLines(controls),
  ];
  return lines.length === 0 ? null : lines.join("\n");
};

const controlLines = (controls: ReportOutcome["controls"]): string[] => {
  const open = controls.filter(({ adds }) => !adds).length;
  if (open === 0) return [];
  return [
    `${open} van de ${controls.length} controletotalen ${open === 1 ? "sluit" : "sluiten"} niet; zie Aansluiting in de rapportage.`,
  ];
};

const differenceLines = (differences: ReportOutcome["differences"], compared: number, sheet: string): string[] => {
  if (differences.length === 0) return [];
  const rest = differences.length - mostDifferences;
  return [
    `De rapportage staat op ${sheet}, maar ${differences.length} van de ${compared} formules ${differences.length === 1 ? "komt" : "komen"} op iets anders dan is berekend:`,
    ...differences.slice(0, mostDifferences).map(({ message }) => message),
    ...(rest > 0 ? [`En nog ${rest}.`] : []),
  ];
};
