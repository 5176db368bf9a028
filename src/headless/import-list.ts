import type { HeaderMatch, ImportPlan, Mapping, PlannedRow, SourceList } from "../domain/import";
import { suggestRegister } from "../domain/import";
import type { RegisterName } from "../domain/registers/names";
import { applyImport, findSources, previewImport, readSource, type ImportOutcome } from "../excel";

/** A list to bring in: the cells of a file, or the sheet of the workbook that has them. */
export interface AskedList {
  readonly from: SourceList | { readonly sheet: string };
  /** Null: the register that its headers point to. */
  readonly register: RegisterName | null;
  readonly overwrites: boolean;
}

/** What came of a list. */
export interface ImportedList {
  readonly list: SourceList;
  readonly mapping: Mapping;
  readonly plan: ImportPlan;
  readonly outcome: ImportOutcome;
  /** Rows of the register that differ from the list: changed when that was asked, and otherwise only shown. */
  readonly differing: readonly PlannedRow[];
  readonly overwrites: boolean;
}

/** A list of which nothing was brought in. */
export interface RefusedList {
  /** Dutch: why, and what to do. */
  readonly reason: string;
  /** What became of each header, where it came that far. */
  readonly columns: readonly HeaderMatch[];
}

const refused = (reason: string, columns: readonly HeaderMatch[] = []): RefusedList => ({ reason, columns });

/**
 * Brings a list in: rows that are not there yet are added; those that are there change only when that is asked.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const importList = async (asked: AskedList, today: number): Promise<ImportedList | RefusedList> => {
  const list = "cells" in asked.from ? asked.from : await sheetAsList(asked.from.sheet);
  if (typeof list === "string") return refused(list);
  const register = asked.register ?? suggestRegister(list);
  if (register === null)
    return refused(
      `Uit de kopteksten van ${list.name} blijkt niet in welk register de lijst hoort. Geef het op bij --register.`,
    );
  const { mapping, plan, obstacles } = await previewImport(list, register, new Map(), today);
  if (mapping.obstacle !== null) {
    const guessed =
      asked.register === null ? ` Het register ${register} volgt uit de kopteksten; --register kiest een ander.` : "";
    return refused(
      `${mapping.obstacle} Hier kiest u een kolom door haar in de lijst de kop van het register te geven.${guessed}`,
      mapping.columns,
    );
  }
  if (obstacles.length > 0) return refused(obstacles.join(" "), mapping.columns);
  const rows = [...plan.additions, ...(asked.overwrites ? plan.changes : [])];
  const outcome = await applyImport(list, plan, rows, {}, { keep: false });
  return { list, mapping, plan, outcome, differing: plan.changes, overwrites: asked.overwrites };
};

const sheetAsList = async (name: string): Promise<SourceList | string> => {
  const sheets = (await findSources()).filter(({ kind }) => kind === "sheet");
  const found = sheets.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  if (found) return readSource(found);
  const there =
    sheets.length === 0 ? "Er zijn geen bladen met een lijst." : `Wel: ${sheets.map(({ sheet }) => sheet).join(", ")}.`;
  return `De werkmap heeft geen werkblad ${name} met een lijst om in te lezen. ${there} Een bestand eindigt op .csv of .txt.`;
};
