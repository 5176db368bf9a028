import { buildReport } from "../../../src/domain/report/build-report";
import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import { madeSheets } from "../../../src/domain/sheets";
import { workbook, type Contents } from "../builders";
import { namesText, registersText, rulesText } from "./declarations-text";
import { findingsText } from "./findings-text";
import { municipality } from "./municipality";
import { sheetText } from "./sheet-text";
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
  { file: "rapportage.txt", says: "a Concept report on a small municipality", text: () => report(municipality) },
  { file: "rapportage-leeg.txt", says: "a report on registers without rows", text: () => report(nothing) },
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
