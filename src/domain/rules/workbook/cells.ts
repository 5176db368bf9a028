import type { Rule } from "../rule";
import { formatNumber } from "../../values/number";
import { structures } from "./evidence";
import { areaAddress, cellAddress, rowRanges, someOf } from "./wording";

/** Rules on cells that keep a register from being one block of rows. */
export const blockRules: readonly Rule[] = [
  {
    slug: "cellen-samengevoegd",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een register heeft samengevoegde cellen",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        const [first] = at.merges;
        if (!first) continue;
        reportOnSheet(at.sheet, first.row, first.column, {
          message: `In ${name} zijn cellen samengevoegd: ${someOf(at.merges.map(areaAddress))}. Van samengevoegde cellen telt alleen de eerste, en zo wordt het register geen tabel. Splits ze (Start > Samenvoegen en centreren uit) en vul elke cel in.`,
        });
      }
    },
  },
  {
    slug: "cellen-ver-weg",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Ver onder of naast een register staat nog inhoud op het werkblad",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        const [first] = at.strays;
        if (!first) continue;
        const named = at.strays.map(cellAddress);
        const what = named.length === 1 ? `In cel ${named[0] ?? ""} staat` : `In de cellen ${someOf(named)} staat`;
        reportOnSheet(at.sheet, first.row, first.column, {
          message: `${what} inhoud, ver buiten ${name}. Die telt niet mee, maakt de werkmap traag en kan invoegen verhinderen. Ga ernaartoe, maak de cellen leeg met Delete en sla de werkmap op.`,
        });
      }
    },
  },
  {
    slug: "rijen-buiten-tabel",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Onder de tabel van een register staan rijen die er niet bij horen",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        const [first] = at.rowsBelow;
        if (first === undefined) continue;
        const [range = "", ...others] = rowRanges(at.rowsBelow);
        const which = at.rowsBelow.length === 1 ? `staat rij ${range}` : `staan de rijen ${someOf([range, ...others])}`;
        reportOnSheet(at.sheet, first, at.area.column, {
          message: `Onder de tabel van ${name} ${which}; wat daar staat, telt niet mee en wordt niet gecontroleerd. Maak de tabel groter: sleep haar hoek rechtsonder omlaag, of kies Tabelontwerp > Tabelformaat wijzigen.`,
        });
      }
    },
  },
  {
    slug: "tabel-te-lang",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "De tabel van een register loopt door tot ver onder de laatste rij met inhoud",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        if (at.unreadRows === 0) continue;
        const last = at.area.row + at.area.rows;
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message: `De tabel ${at.table ?? name} loopt door tot rij ${formatNumber(last + at.unreadRows)}; gelezen is tot en met rij ${formatNumber(last)}. Wat daaronder staat, telt niet mee, en sorteren en aanvullen gaan zo niet. Maak de tabel kleiner (Tabelontwerp > Tabelformaat wijzigen) tot de laatste rij met inhoud.`,
        });
      }
    },
  },
];
