import { columnLetters } from "../../domain/values/address";
import { actionBytes, type Batch } from "../payload";
import { ownFooter, type PageState } from "./page-states";
import type { RegisterPlan } from "./register-plan";

/** Which choices for paper are still open on a register's sheet; each is made by itself, so that the user's own stay. */
export interface PagePlan {
  readonly register: RegisterPlan;
  readonly orientation: boolean;
  /** On how many pages side by side all columns must fit; null leaves that as it is. */
  readonly pagesWide: number | null;
  readonly titles: boolean;
  readonly footer: boolean;
}

/**
 * What set-up has to choose; null when nothing is open. A sheet that set-up makes has no choices of the user's.
 * @param isWidened true when set-up writes figures beside the table: on one page with it they would be too small to read
 */
export const planPage = (register: RegisterPlan, state: PageState | undefined, isWidened: boolean): PagePlan | null => {
  const pages = pagesWideOf(register) + Number(isWidened);
  if (register.origin === "made") return { register, orientation: true, pagesWide: pages, titles: true, footer: true };
  if (!state) return null;
  const { isPortrait, isFullSize, isOnePageWide, hasHeaderOrFooter, hasTitleRows } = state;
  const plan: PagePlan = {
    register,
    orientation: isPortrait && isFullSize && !hasHeaderOrFooter && !hasTitleRows,
    pagesWide: isFullSize || (isOnePageWide && isWidened) ? pages : null,
    titles: !hasTitleRows,
    footer: !hasHeaderOrFooter,
  };
  return plan.orientation || plan.pagesWide !== null || plan.titles || plan.footer ? plan : null;
};

/** Characters that one page in landscape carries and that can still be read: about 7 points in print. */
const readableCharacters = 250;

/** Centimetres; room for the footer below. */
const margins = { top: 1.2, bottom: 1.5, left: 1.2, right: 1.2, header: 0.6, footer: 0.7 };

/** A4 landscape, as wide as can be read, the header row and the key on every page, and which page it is. */
export const layOutPage = async (
  batch: Batch,
  { register, orientation, pagesWide, titles, footer }: PagePlan,
): Promise<void> => {
  await batch.reserve(20 * actionBytes);
  const { pageLayout } = batch.context.workbook.worksheets.getItem(register.sheet);
  // Of each choice the part by which it is recognised comes last: what was stopped half-way is then made again as a whole.
  if (orientation) {
    pageLayout.paperSize = "A4";
    pageLayout.setPrintMargins("Centimeters", margins);
    pageLayout.orientation = "Landscape";
  }
  if (pagesWide !== null) pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (titles) {
    if (pagesWideOf(register) > 1) pageLayout.setPrintTitleColumns(keyColumn(register));
    pageLayout.setPrintTitleRows(`$${register.headerRow + 1}:$${register.headerRow + 1}`);
  }
  if (footer) {
    const onPages = pageLayout.headersFooters.defaultForAllPages;
    for (const [place, text] of ownFooter) onPages[place] = text;
  }
};

const keyColumn = ({ firstColumn }: RegisterPlan): string =>
  `$${columnLetters(firstColumn)}:$${columnLetters(firstColumn)}`;

/** More columns than one page can carry readably go on over a second, with the key repeated. */
const pagesWideOf = ({ register }: RegisterPlan): number => {
  const characters = register.columns.reduce((sum, { width }) => sum + width, 0);
  return Math.ceil(characters / readableCharacters);
};
