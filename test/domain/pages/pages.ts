import { buildReport } from "../../../src/domain/report/build-report";
import { keptRows } from "../../../src/domain/momentopnamen/kept-rows";
import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import { madeSheets } from "../../../src/domain/sheets";
import { chartOf, reconciliationPart, standingPart } from "../../../src/domain/report/taakstelling-block";
import { on, workbook, type Contents } from "../builders";
import { namesText, registersText, rulesText } from "./declarations-text";
import { brokenWorkbooksText, obstaclesText } from "./broken-workbook";
import { importsText } from "./imports";
import { findingsText } from "./findings-text";
import { bigMunicipality, municipality } from "./municipality";
import { cellText, sheetText } from "./sheet-text";
import { slips, slipsInSetUp } from "./slips";

/** A page that somebody has read, and what it must say. */
export interface Page {
  /** Its file, in this folder. */
  readonly file: string;
  readonly says: string;
  readonly text: () => string;
}

const nothing: Contents = {
  Actiepunten: [],
  Teamplannen: [],
  Budgethouders: [],
  Budgetregels: [],
  Taakstelling: [],
  Beleidsuitgangspunten: [],
  "Externe adviezen": [],
  Mandaten: [],
  Raadsverzoeken: [],
  "Bestuurlijke opdrachten": [],
  Jaarplannen: [],
  Raadsthemas: [],
  Portefeuilles: [],
};

const report = (contents: Contents): string => sheetText(layoutReport(buildReport(workbook(contents), "1.0.0")));

const adoption = { on: on("15-10-2021"), by: "Gemeentesecretaris" };

/** What two quarters before left, of which the second was adopted as the registers were then. */
const kept = [
  ...keptRows(
    workbook({ ...nothing, settings: { Kwartaal: "Q1", Peildatum: on("31-03-2021"), Rapportagejaar: 2021 } }),
    { on: on("15-04-2021"), by: "Directeur" },
    "0000-0000-0000-0001",
    "0.9.0",
  ),
  ...keptRows(
    workbook({ ...bigMunicipality, settings: { Kwartaal: "Q2", Peildatum: on("30-06-2021"), Rapportagejaar: 2021 } }),
    adoption,
    "3F2A-91C0-7D4E-B812",
    "1.0.0",
  ),
];

const adoptedReport = (): string =>
  sheetText(layoutReport(buildReport(workbook({ ...municipality, Momentopnamen: kept }), "1.0.0", adoption)));

const keptText = (): string => kept.map((row) => `${Object.values(row).join(" | ")}\n`).join("");

const blockText = (contents: Contents): string =>
  [standingPart, reconciliationPart]
    .flatMap((part) => part(workbook(contents)))
    .flatMap((cells, row) => [
      `${row + 1}`,
      ...cells.flatMap((cell, column) => (cell ? cellText(cell, column) : [])),
      "",
    ])
    .join("\n");

export const pages: readonly Page[] = [
  { file: "registers.txt", says: "every register with its columns, helps and other words", text: registersText },
  { file: "namen.txt", says: "every list, setting and name of the workbook", text: namesText },
  { file: "regels.txt", says: "every rule as it describes itself", text: rulesText },
  { file: "bevindingen.txt", says: "what is found in a workbook full of slips", text: () => findingsText(slips) },
  {
    file: "bevindingen-inrichting.txt",
    says: "what is found in a workbook that was set up with slips",
    text: () => findingsText(slipsInSetUp),
  },
  { file: "bevindingen-werkmap.txt", says: "what is found in workbooks that are broken", text: brokenWorkbooksText },
  { file: "inrichten.txt", says: "why set-up leaves a register as it stands", text: obstaclesText },
  { file: "inlezen.txt", says: "what bringing in lists would do", text: importsText },
  { file: "rapportage.txt", says: "a Concept report on a small municipality", text: () => report(municipality) },
  { file: "rapportage-leeg.txt", says: "a report on registers without rows", text: () => report(nothing) },
  {
    file: "rapportage-miljoenen.txt",
    says: "a report on millions, and on cells that are not what they should be",
    text: () => report(bigMunicipality),
  },
  {
    file: "rapportage-vastgesteld.txt",
    says: "an adopted report, with the movement since the two before",
    text: adoptedReport,
  },
  { file: "momentopnamen.txt", says: "what adopted reports leave in Momentopnamen", text: keptText },
  {
    file: "taakstelling-blok.txt",
    says: "the block above Taakstelling",
    text: () =>
      [
        ...[municipality, bigMunicipality, nothing].map(blockText),
        JSON.stringify(chartOf({ row: 2, column: 1 }, { row: 3, column: 12, rows: 19, columns: 5 }), null, 2),
      ].join("\n"),
  },
  ...madeSheets.map(({ slug, title, says, nothing: none, build }) => ({
    file: `blad-${slug}.txt`,
    says: `the sheet ${title}`,
    text: () =>
      [
        `${title}: ${says}. ${none ?? ""}\n`,
        ...build(workbook(municipality), "1.0.0").map((each) => sheetText(layoutReport(each))),
        ...build(workbook(nothing), "1.0.0").map((each) => sheetText(layoutReport(each))),
      ].join("\n"),
  })),
];
