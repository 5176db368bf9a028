import { keyFigures } from "../report/figures";
import { quarterKey } from "../report/report-name";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";
import type { Adoption } from "./adoption";
import { keptNumber } from "./canonical";
import { fullLabel } from "./full-label";

/** A row of Momentopnamen by header. */
export type KeptRow = Readonly<Record<string, CellValue>>;

/** `MO-007` after `MO-006`, whatever else stands in the column. */
const nextNumber = ({ registers: { Momentopnamen } }: WorkbookSnapshot): number => {
  const nr = Momentopnamen.column("Nr");
  const numbers = Momentopnamen.rows.map((row) => Number(/^MO-(\d+)$/i.exec(String(nr(row)).trim())?.[1] ?? 0));
  return numbers.reduce((most, each) => Math.max(most, each), 0) + 1;
};

/**
 * What an adopted report leaves in Momentopnamen: a row for each key figure.
 * @param controlegetal of the adopted report
 * @param version of the add-in
 */
export const keptRows = (
  snapshot: WorkbookSnapshot,
  { on, by }: Adoption,
  controlegetal: string,
  version: string,
): readonly KeptRow[] => {
  const first = nextNumber(snapshot);
  return keyFigures(snapshot).map((figure, place) => ({
    Nr: `MO-${String(first + place).padStart(3, "0")}`,
    Kwartaal: quarterKey(snapshot.settings),
    Peildatum: snapshot.settings.peildatum,
    Kerncijfer: figure.id,
    Omschrijving: fullLabel(figure),
    Waarde: keptNumber(figure.expected),
    Eenheid: figure.look === "euro" ? "euro" : "aantal",
    "Vastgesteld op": on,
    "Vastgesteld door": by,
    Controlegetal: controlegetal,
    Versie: version,
  }));
};
