import { isNewerSchema, isOlderSchema } from "../../registers/schema-version";
import { lostFormulas, reconciliationPart, standingPart } from "../../report/taakstelling-block";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { CellValue } from "../../values/cell-value";
import type { Rule } from "../rule";
import { settingValue } from "../setting-value";
import { quote } from "../wording";
import { cellAddress, someOf } from "./wording";

interface Lost {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was typed over the formula; null where the cell was emptied. */
  readonly found: CellValue | null;
}

/** Of both parts, from the first row down. A workbook of another layout may have had other formulas in these places. */
const lostIn = (snapshot: WorkbookSnapshot): readonly Lost[] => {
  const version = settingValue(snapshot, "Schemaversie");
  if (isOlderSchema(version) || isNewerSchema(version)) return [];
  const lost = snapshot.structure.block.flatMap(({ part, sheet, row, column, formulas }): Lost[] => {
    const laidOut = part === "standing" ? standingPart(snapshot) : reconciliationPart(snapshot);
    const { typedOver, blank } = lostFormulas(laidOut, formulas);
    return [...typedOver, ...blank.map((cell) => ({ ...cell, found: null }))].map((cell) => ({
      sheet,
      row: row + cell.row,
      column: column + cell.column,
      found: cell.found,
    }));
  });
  return lost.sort((one, other) => one.row - other.row || one.column - other.column);
};

const typedIn = (cells: readonly Lost[]): string => {
  const named = someOf(cells.map(cellAddress));
  const [first] = cells;
  const example = first ? `${cells.length === 1 ? "" : `${cellAddress(first)}: `}${quote(first.found ?? "")}` : "";
  return cells.length === 1
    ? `in ${named} is over de formule heen getypt (${example})`
    : `in ${named} is over de formules heen getypt (${example})`;
};

/** Rules on the block of figures of Taakstelling. */
export const taakstellingBlockRules: readonly Rule[] = [
  {
    slug: "blok-overschreven",
    severity: "waarschuwing",
    source: "Motie punt 7",
    says: "In het blok met de stand van Taakstelling ontbreekt een formule, of is eroverheen getypt",
    find: (snapshot, _, reportOnSheet) => {
      const lost = lostIn(snapshot);
      const [first] = lost;
      if (!first) return;
      const [typed, blank] = [lost.filter(({ found }) => found !== null), lost.filter(({ found }) => found === null)];
      const what = [
        ...(typed.length > 0 ? [typedIn(typed)] : []),
        ...(blank.length > 0 ? [`${someOf(blank.map(cellAddress))} ${blank.length === 1 ? "is" : "zijn"} leeg`] : []),
      ].join("; ");
      const emptied = typed.length === 1 ? "die cel" : "die cellen";
      const toDo =
        typed.length > 0
          ? `Maak ${emptied} leeg (Delete) en kies Werkmap aanvullen; dat zet de formules terug.`
          : "Kies Werkmap aanvullen; dat zet de formules terug.";
      reportOnSheet(first.sheet, first.row, first.column, {
        message: `Het blok van Taakstelling volgt de tabel niet overal meer: ${what}. ${toDo}`,
      });
    },
  },
];
