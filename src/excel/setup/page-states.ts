import { registerNames, type RegisterName } from "../../domain/registers/names";
import type { PlacedRegister } from "../read/locate";
import type { Question } from "../session";

/** What the user, or an earlier set-up, already chose for a register's sheet on paper. */
export interface PageState {
  readonly isPortrait: boolean;
  /** True when the sheet prints at its own size, on as many pages as that takes. */
  readonly isFullSize: boolean;
  /** True when all columns are made to fit on one page and the rows take as many as they need. */
  readonly isOnePageWide: boolean;
  /** Any text above or below the page. */
  readonly hasHeaderOrFooter: boolean;
  readonly hasTitleRows: boolean;
}

export type PageStates = ReadonlyMap<RegisterName, PageState>;

const texts = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const satisfies readonly (keyof Excel.HeaderFooter)[];

/** What set-up puts below every page, in the order in which it is written. */
export const ownFooter = [
  ["leftFooter", "&A"],
  ["centerFooter", "Pagina &P van &N"],
  ["rightFooter", "Afgedrukt op &D"],
] as const;

/** True for a footer of ours that was not written to its end. */
const isBegunFooter = (onPages: Excel.HeaderFooter): boolean => {
  const begun = ownFooter.findIndex(([place, text]) => onPages[place] !== text);
  const rest = new Set<string>(texts);
  for (const [place] of ownFooter.slice(0, Math.max(0, begun))) rest.delete(place);
  return begun > 0 && [...rest].every((place) => onPages[place as (typeof texts)[number]] === "");
};

/** Asks how the sheet of every register prints that has it to itself. */
export const askPageStates =
  (found: Partial<Record<RegisterName, PlacedRegister>>): Question<PageStates> =>
  (context) => {
    const sheets = Object.values(found).map(({ location }) => location.sheet);
    const answers = registerNames.flatMap((name) => {
      const sheet = found[name]?.location.sheet;
      if (sheet === undefined || sheets.filter((other) => other === sheet).length > 1) return [];
      const { pageLayout } = context.workbook.worksheets.getItem(sheet);
      pageLayout.load("orientation,zoom");
      const onPages = pageLayout.headersFooters.defaultForAllPages.load(texts.join(","));
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex");
      return [{ name, pageLayout, onPages, titles }];
    });
    return () =>
      new Map(
        answers.map(({ name, pageLayout, onPages, titles }) => [
          name,
          {
            isPortrait: pageLayout.orientation === "Portrait",
            isFullSize: isFullSize(pageLayout.zoom),
            isOnePageWide: pageLayout.zoom.horizontalFitToPages === 1 && !pageLayout.zoom.verticalFitToPages,
            hasHeaderOrFooter: texts.some((text) => onPages[text] !== "") && !isBegunFooter(onPages),
            hasTitleRows: !titles.isNullObject,
          },
        ]),
      );
  };

const isFullSize = ({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): boolean =>
  (scale ?? 100) === 100 && !horizontalFitToPages && !verticalFitToPages;
