import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { amountOf, isEmpty, isError, sameText } from "../values/cell-value";
import { formatEuro, roundToCents } from "../values/euro";
import { nameIn } from "./name-in";
import { emptyCells } from "./missing-cells";
import type { Rule } from "./rule";
import { enumerate, quote, subjectOf } from "./wording";

/**
 * What counts towards the amount, in euro: measures of the year itself that come on top of existing targets, whatever their
 * certainty. A municipality may add certainties to the list; what the report calls restant counts only the three it starts with.
 */
const coveredBy = ({ registers: { Taakstelling }, settings }: WorkbookSnapshot): number => {
  const [jaar, bestaand] = [Taakstelling.column("Jaar"), Taakstelling.column("Bestaande taakstelling")];
  const bedrag = Taakstelling.column("Bedrag");
  const counting = Taakstelling.rows.filter(
    (row) => jaar(row) === settings.taakstelling.jaar && isEmpty(bestaand(row)),
  );
  return roundToCents(counting.reduce((sum, row) => sum + amountOf(bedrag(row)), 0));
};

const realisedRows = (register: RegisterSnapshot): readonly Row[] => {
  const zekerheid = register.column("Zekerheid");
  return register.rows.filter((row) => sameText(zekerheid(row), "Gerealiseerd"));
};

/** Incidenteel rows with a real year, per measure; case and outer spaces make no other measure. */
const incidentalByMeasure = (
  register: RegisterSnapshot,
): ReadonlyMap<string, readonly { row: Row; year: number }[]> => {
  const [maatregel, aard, jaar] = [register.column("Maatregel"), register.column("Aard"), register.column("Jaar")];
  const measures = new Map<string, { row: Row; year: number }[]>();
  for (const row of register.rows) {
    const [name, year] = [nameIn(maatregel(row)), jaar(row)];
    if (name === null || typeof year !== "number" || !sameText(aard(row), "Incidenteel")) continue;
    const rows = measures.get(name);
    if (rows) rows.push({ row, year });
    else measures.set(name, [{ row, year }]);
  }
  return measures;
};

const yearsAllowed = 3;

/** Rules on Taakstelling alone. */
export const taakstellingRules: readonly Rule[] = [
  {
    slug: "taakstelling-niet-gedekt",
    severity: "fout",
    source: "Motie punt 7",
    says: "De maatregelen tellen op tot minder dan het bedrag van de taakstelling",
    find: (snapshot, report) => {
      const {
        registers: { Taakstelling },
        settings: { taakstelling },
      } = snapshot;
      const total = coveredBy(snapshot);
      const rest = roundToCents(taakstelling.bedrag - total);
      if (rest <= 0) return;
      const [first] = Taakstelling.rows;
      report(Taakstelling, first ?? null, first ? "Bedrag" : "Nr", {
        message: `De maatregelen voor ${taakstelling.jaar} tellen op tot ${formatEuro(total)} van ${formatEuro(taakstelling.bedrag)}: restant ${formatEuro(rest)}. Voeg maatregelen toe.`,
      });
    },
  },
  {
    slug: "taakstelling-dubbel",
    severity: "fout",
    source: "Motie punt 7",
    says: "Een maatregel hoort al bij een bestaande taakstelling: de bezuiniging moet daar bovenop komen, dus de rij telt niet mee",
    find: ({ registers: { Taakstelling } }, report) => {
      const existing = Taakstelling.column("Bestaande taakstelling");
      for (const row of Taakstelling.rows) {
        const value = existing(row);
        // An error has its own finding.
        if (isEmpty(value) || isError(value)) continue;
        report(Taakstelling, row, "Bestaande taakstelling", {
          message: `${subjectOf(Taakstelling, row)} hoort al bij ${quote(value)} en telt niet mee. Vervang de maatregel, of maak de cel leeg als dat niet klopt.`,
        });
      }
    },
  },
  {
    slug: "taakstelling-zonder-wijziging",
    severity: "waarschuwing",
    source: "Motie punt 7",
    says: "Een maatregel is Gerealiseerd zonder begrotingswijziging",
    find: ({ registers: { Taakstelling } }, report) => {
      const change = Taakstelling.column("Begrotingswijziging");
      for (const row of realisedRows(Taakstelling)) {
        if (!isEmpty(change(row))) continue;
        report(Taakstelling, row, "Begrotingswijziging", {
          message: `${subjectOf(Taakstelling, row)} is Gerealiseerd zonder begrotingswijziging. Vul het nummer in, of zet Zekerheid op Hard.`,
        });
      }
    },
  },
  {
    slug: "taakstelling-incidenteel-later",
    severity: "fout",
    source: "Motie punt 7",
    says: "Dezelfde maatregel is in meer dan drie jaren Incidenteel",
    find: ({ registers: { Taakstelling } }, report) => {
      for (const rows of incidentalByMeasure(Taakstelling).values()) {
        const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
        const beyond = rows.find(({ year }) => year === years[yearsAllowed]);
        if (beyond === undefined) continue;
        report(Taakstelling, beyond.row, "Jaar", {
          message: `${subjectOf(Taakstelling, beyond.row)} is in ${years.length} jaren Incidenteel, ${beyond.year} is het vierde. Maak de maatregel structureel of zoek een andere.`,
        });
      }
    },
  },
  {
    slug: "vier-ogen",
    severity: "waarschuwing",
    source: "Motie punt 7",
    says: "Een maatregel is Gerealiseerd zonder Gecontroleerd door en op",
    find: ({ registers: { Taakstelling } }, report) => {
      const unchecked = emptyCells(Taakstelling, ["Gecontroleerd door", "Gecontroleerd op"]);
      for (const row of realisedRows(Taakstelling)) {
        const missing = unchecked(row);
        const [first] = missing;
        if (first === undefined) continue;
        report(Taakstelling, row, first, {
          message: `${subjectOf(Taakstelling, row)} is Gerealiseerd zonder ${enumerate(missing)}. Laat een tweede controleur meekijken en dat vastleggen.`,
        });
      }
    },
  },
];
