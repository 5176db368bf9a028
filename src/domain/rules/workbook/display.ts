import { registers } from "../../registers";
import type { RegisterName } from "../../registers/names";
import { normaliseHeader } from "../../snapshot/register-snapshot";
import type { RegisterStructure } from "../../snapshot/workbook-structure";
import { enumerate } from "../wording";
import type { Rule } from "../rule";
import { structures } from "./evidence";
import { rowRanges, someOf } from "./wording";

/** Sheets that nobody works in every day: hiding them is housekeeping. */
const mayBeHidden: ReadonlySet<RegisterName> = new Set(["Instellingen", "Lijsten", "Momentopnamen"]);

const hiddenRequired = (name: RegisterName, { headers, hiddenColumns }: RegisterStructure): readonly string[] => {
  const required = new Set(
    registers[name].columns.filter((column) => column.required).map(({ header }) => normaliseHeader(header)),
  );
  return hiddenColumns
    .map((position) => headers[position] ?? "")
    .filter((header) => required.has(normaliseHeader(header)))
    .map((header) => String(header).trim());
};

const hiddenRowsSentence = (name: RegisterName, rows: RegisterStructure["hiddenRows"]): string => {
  if (rows === "unknown") return `In ${name} zijn rijen verborgen; zij tellen wel mee.`;
  const [range = "", ...others] = rowRanges(rows);
  if (others.length > 0)
    return `De rijen ${someOf([range, ...others])} van ${name} zijn verborgen; zij tellen wel mee.`;
  return rows.length === 1
    ? `Rij ${range} van ${name} is verborgen; die telt wel mee.`
    : `De rijen ${range} van ${name} zijn verborgen; zij tellen wel mee.`;
};

/** Rules on what a user does not see, or cannot do, in a register. */
export const displayRules: readonly Rule[] = [
  {
    slug: "blad-verborgen",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "Het werkblad van een register is verborgen; een waarschuwing als Excel het niet zelf terug kan halen",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        const visibility = structure.sheets.find((sheet) => sheet.name === at.sheet)?.visibility ?? "visible";
        if (visibility === "veryHidden") {
          reportOnSheet(at.sheet, at.area.row, at.area.column, {
            severity: "waarschuwing",
            message: `Het werkblad ${at.sheet} met ${name} is zo verborgen dat Excel het in geen menu toont; de rijen tellen wel mee. Vraag uw applicatiebeheerder het zichtbaar te maken: in de Visual Basic-editor staat bij de eigenschappen van het werkblad Visible.`,
          });
        } else if (visibility === "hidden" && !mayBeHidden.has(name)) {
          reportOnSheet(at.sheet, at.area.row, at.area.column, {
            message: `Het werkblad ${at.sheet} is verborgen; de rijen van ${name} tellen wel mee. Klik met de rechtermuisknop op een bladtab en kies Zichtbaar maken.`,
          });
        }
      }
    },
  },
  {
    slug: "blad-beveiligd",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Het werkblad van een register is beveiligd, zodat er niets in kan worden geschreven",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        if (!at.isProtected) continue;
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message: `Het werkblad ${at.sheet} is beveiligd: ${name} kan niet worden aangevuld, gesorteerd of ingelezen. Hef de beveiliging op met Controleren > Beveiliging blad opheffen.`,
        });
      }
    },
  },
  {
    slug: "tabel-gefilterd",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "Een register is gefilterd: alle rijen tellen mee, maar schrijven kan niet",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        if (!at.isFiltered) continue;
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message: `${name} is gefilterd. Ook de rijen die u niet ziet, tellen mee; sorteren, inlezen en aanvullen kunnen pas als het filter weg is. Kies Gegevens > Wissen.`,
        });
      }
    },
  },
  {
    slug: "rijen-verborgen",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "In een register zijn rijen verborgen; zij tellen mee",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        if (at.isFiltered || (at.hiddenRows !== "unknown" && at.hiddenRows.length === 0)) continue;
        const first = at.hiddenRows === "unknown" ? at.area.row : (at.hiddenRows[0] ?? at.area.row);
        reportOnSheet(at.sheet, first, at.area.column, {
          message: `${hiddenRowsSentence(name, at.hiddenRows)} Maak de rijen zichtbaar (rechtermuisknop op de rijnummers > Zichtbaar maken), of verwijder ze als zij niet mee moeten tellen.`,
        });
      }
    },
  },
  {
    slug: "kolommen-verborgen",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "Een verplichte kolom van een register is verborgen",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        const headers = hiddenRequired(name, at);
        if (headers.length === 0) continue;
        const what =
          headers.length === 1
            ? `De kolom ${headers[0] ?? ""} van ${name} is verborgen, maar moet in elke rij zijn ingevuld.`
            : `De kolommen ${enumerate(headers)} van ${name} zijn verborgen, maar moeten in elke rij zijn ingevuld.`;
        reportOnSheet(at.sheet, at.area.row, at.area.column + (at.hiddenColumns[0] ?? 0), {
          message: `${what} Selecteer de kolommen ernaast en kies met de rechtermuisknop Zichtbaar maken.`,
        });
      }
    },
  },
  {
    slug: "totaalrij",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "De tabel van een register heeft een totaalrij, waardoor er geen rijen bij kunnen",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at } of structures(structure)) {
        if (!at.hasTotals) continue;
        const row = at.area.row + at.area.rows + at.unreadRows;
        reportOnSheet(at.sheet, row, at.area.column, {
          message: `De tabel van ${name} heeft een totaalrij (rij ${row + 1}). Die telt niet mee als rij, maar zo kunnen er geen rijen onder de tabel bij. Zet op het tabblad Tabelontwerp de optie Totaalrij uit.`,
        });
      }
    },
  },
];
