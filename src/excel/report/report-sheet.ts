import type { MadeSheet } from "../../domain/report/sheet";
import { colours, columnWidthInPoints } from "../looks";
import { actionBytes, type Batch } from "../payload";
import type { Contents } from "../read/contents";
import { sheetIn } from "../read/sheet-in-formula";
import { rectanglesOf } from "./rectangles";
import { freeSheetName } from "../setup/sheet-name";

/** Where a sheet of ours goes. */
export interface ReportPlace {
  readonly sheet: string;
  /** True when a sheet of ours stands there already: it is cleared and written again, so that references to it stay whole. */
  readonly exists: boolean;
  /** Workbook name on cell A1 that tells a sheet of ours from one of the user's. */
  readonly mark: string;
  /** True when the workbook has the mark, whether or not its sheet is there. */
  readonly hasMark: boolean;
  /** What the workbook keeps of the contents that we wrote; null when it keeps nothing. */
  readonly sum: string | null;
}

/** `Rapportage_2021_Q3` */
const markOf = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]+/gu, "_");

/** Workbook name that keeps by which number a sheet of ours is recognised: `Rapportage_2021_Q3_controle`. */
export const sumNameOf = (mark: string): string => `${mark}_controle`;

/** Finds our sheet of this name, or a name that is free: a user's own sheet is left alone. */
export const placeReport = (name: string, { sheets, names }: Pick<Contents, "sheets" | "names">): ReportPlace => {
  const mark = markOf(name);
  const formula = names.get(mark.toLowerCase());
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const marked = formula === undefined ? null : sheetIn(formula);
  const known = { mark, hasMark: formula !== undefined, sum: names.get(sumNameOf(mark).toLowerCase()) ?? null };
  if (marked !== null && taken.has(marked.toLowerCase())) return { ...known, sheet: marked, exists: true };
  return { ...known, sheet: freeSheetName(name, { sheets }), exists: false };
};

/** The sheet of which the cells decide what may be done: ours, or one that has the name that ours should have. */
export const sheetToLookAt = (name: string, { sheet, exists }: ReportPlace): string | null => {
  if (exists) return sheet;
  return sheet === name ? null : name;
};

/** Dutch: a sheet of the user's has the name that ours should have had. */
export const nameTaken = (expected: string, instead: string): string =>
  `Er staat al een werkblad ${expected} dat niet door deze invoegtoepassing is gemaakt; dat is niet gewijzigd. ${instead}`;

/** Queues a new sheet at a place among the others, from zero. */
export const makeSheet = async (batch: Batch, name: string, position: number): Promise<Excel.Worksheet> => {
  await batch.reserve(2 * actionBytes);
  const made = batch.context.workbook.worksheets.add(name);
  made.position = position;
  return made;
};

/** In header and footer texts an ampersand begins a code. */
const footerText = (text: string): string => text.replaceAll("&", "&&").slice(0, 255);

const allCells = (sheet: Excel.Worksheet, { rows, columnWidths }: MadeSheet): Excel.Range =>
  sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), columnWidths.length);

/** Texts beside a longer one begin where it begins; the looks of cells come after this. */
export const alignToTop = (sheet: Excel.Worksheet, made: MadeSheet): void => {
  allCells(sheet, made).format.verticalAlignment = "Top";
};

/** Runs of rows that follow each other, as first row and number. */
const runsOf = (rows: readonly number[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
};

/** Thin lines below rows of tables. */
const drawRules = async (
  batch: Batch,
  sheet: Excel.Worksheet,
  { ruledRows, columnWidths }: MadeSheet,
): Promise<void> => {
  for (const [first, count] of runsOf(ruledRows)) {
    await batch.reserve(7 * actionBytes);
    const { borders } = sheet.getRangeByIndexes(first, 0, count, columnWidths.length).format;
    const sides = count > 1 ? (["InsideHorizontal", "EdgeBottom"] as const) : (["EdgeBottom"] as const);
    for (const side of sides) {
      const border = borders.getItem(side);
      border.style = "Continuous";
      border.color = colours.rule;
    }
  }
};

/** Column widths, row heights and everything about paper: A4 landscape, one page wide. */
export const layOut = async (batch: Batch, sheet: Excel.Worksheet, made: MadeSheet): Promise<void> => {
  await batch.reserve(
    (40 + 2 * (made.columnWidths.length + made.rowHeights.size + made.pageBreaks.length)) * actionBytes,
  );
  sheet.showGridlines = false;
  made.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(characters);
  });
  // A report that is written again must not keep the heights of the rows that stood there before.
  allCells(sheet, made).format.autofitRows();
  for (const { row, rows, mark } of rectanglesOf(made.rows.map((_, at) => [made.rowHeights.get(at) ?? null])))
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = mark;
  await drawRules(batch, sheet, made);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = made.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.printGridlines = false;
  pageLayout.setPrintMargins("Centimeters", { top: 1.5, bottom: 1.8, left: 1.2, right: 1.2, header: 0.7, footer: 0.8 });
  pageLayout.setPrintTitleRows(`$${made.repeatedRows.first + 1}:$${made.repeatedRows.last + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(made.footer.left);
  footer.centerFooter = "Pagina &P van &N";
  footer.rightFooter = footerText(made.footer.right);
  for (const row of made.pageBreaks) if (row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
};
