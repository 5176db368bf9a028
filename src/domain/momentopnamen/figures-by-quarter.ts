import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { sameText } from "../values/cell-value";

const quarterPattern = /^\d{4}-Q[1-4]$/i;

/** The key figures of adopted reports, as they stand in Momentopnamen. */
export interface FiguresByQuarter {
  /** `2021-Q1`, …; the earliest first. */
  readonly quarters: readonly string[];
  /** What `SUMIFS` makes of the rows of a quarter and a key figure; null when there are none. */
  readonly figure: (quarter: string, id: string) => number | null;
}

export const figuresByQuarter = ({ registers: { Momentopnamen } }: WorkbookSnapshot): FiguresByQuarter => {
  const [kwartaal, kerncijfer] = [Momentopnamen.column("Kwartaal"), Momentopnamen.column("Kerncijfer")];
  const waarde = Momentopnamen.column("Waarde");
  const found = new Map<string, Map<string, number>>();
  for (const row of Momentopnamen.rows) {
    const quarter = String(kwartaal(row)).toUpperCase();
    const value = waarde(row);
    if (!quarterPattern.test(quarter) || typeof value !== "number") continue;
    const figures = found.get(quarter) ?? new Map<string, number>();
    found.set(quarter, figures);
    const id = String(kerncijfer(row)).toLowerCase();
    figures.set(id, (figures.get(id) ?? 0) + value);
  }
  return {
    quarters: [...found.keys()].sort(),
    figure: (quarter, id) => found.get(quarter)?.get(id.toLowerCase()) ?? null,
  };
};

/** True when figures of a quarter were kept already. */
export const isKept = ({ registers: { Momentopnamen } }: WorkbookSnapshot, quarter: string): boolean => {
  const kwartaal = Momentopnamen.column("Kwartaal");
  return Momentopnamen.rows.some((row) => sameText(kwartaal(row), quarter));
};
