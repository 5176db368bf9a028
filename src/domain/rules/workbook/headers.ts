import { registers } from "../../registers";
import { normaliseHeader } from "../../snapshot/register-snapshot";
import type { RegisterStructure } from "../../snapshot/workbook-structure";
import type { CellValue } from "../../values/cell-value";
import type { Rule } from "../rule";
import { structures } from "./evidence";
import { cellAddress } from "./wording";

interface Twice {
  readonly header: CellValue;
  readonly first: number;
  readonly again: number;
}

/** Headers that are equal but for case and spaces, each time after the first; empty ones are no headers. */
export const headersTwice = (headers: readonly CellValue[]): readonly Twice[] => {
  const seen = new Map<string, number>();
  return headers.flatMap((header, position): Twice[] => {
    const name = normaliseHeader(header);
    if (name === "") return [];
    const first = seen.get(name);
    if (first === undefined) seen.set(name, position);
    return first === undefined ? [] : [{ header, first, again: position }];
  });
};

/** Headers that Excel numbered because they were there already: `Status2` beside the `Status` that is declared. */
const numberedTwins = (headers: readonly CellValue[], declared: ReadonlySet<string>): readonly Twice[] =>
  headers.flatMap((header, again): Twice[] => {
    const name = normaliseHeader(header);
    const base = name.replace(/\d+$/, "");
    if (base === name || !declared.has(base)) return [];
    const first = headers.findIndex((each) => normaliseHeader(each) === base);
    return first < 0 ? [] : [{ header, first, again }];
  });

const at = ({ area }: RegisterStructure, position: number): string =>
  cellAddress({ row: area.row, column: area.column + position });

/** Rules on the header row of a register. */
export const headerRules: readonly Rule[] = [
  {
    slug: "kop-dubbel",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een kop staat twee keer in een register; hoofdletters en spaties maken geen verschil",
    find: ({ structure }, _, reportOnSheet) => {
      for (const { name, at: register } of structures(structure)) {
        const { sheet, area, headers } = register;
        for (const { header, first, again } of headersTwice(headers)) {
          reportOnSheet(sheet, area.row, area.column + again, {
            message: `De kop ${String(header).trim()} van ${name} staat twee keer: in ${at(register, first)} en in ${at(register, again)}. Alleen de eerste telt mee. Geef de andere kolom een eigen kop, of verwijder haar.`,
          });
        }
        const declared = new Set(registers[name].columns.map((column) => normaliseHeader(column.header)));
        for (const { header, first, again } of numberedTwins(headers, declared)) {
          const counting = String(headers[first]).trim();
          reportOnSheet(sheet, area.row, area.column + again, {
            severity: "info",
            message: `De kolom ${String(header).trim()} van ${name} lijkt een dubbele van ${counting} (${at(register, first)}): Excel zet zelf een cijfer achter een kop die er al is. Alleen ${counting} telt mee. Is het een eigen kolom, geef haar dan een andere kop.`,
          });
        }
      }
    },
  },
];
