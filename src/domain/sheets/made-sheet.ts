import type { Block, Report, Section } from "../report/report";
import { constant, note } from "../report/cells";
import { head } from "../report/head";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { formatDate } from "../values/date";

/** A sheet that is made from the registers and made anew on demand. */
export interface SheetDeclaration {
  /** As the command line asks for it: `plan`. */
  readonly slug: string;
  /** Dutch, as the pane offers it. */
  readonly title: string;
  /** Dutch, one line: what it shows. */
  readonly says: string;
  /** Dutch: why there is nothing to make, where `build` gives none. */
  readonly nothing?: string;
  /** Mostly one; a jaarplan makes a sheet for each eenheid. */
  readonly build: (snapshot: WorkbookSnapshot, version: string) => readonly Report[];
}

/** How to read the sheet, above everything else; Dutch. */
export const legend = (text: string): Section => ({ title: null, startsPage: false, blocks: [note(text)] });

/** How a made sheet differs on paper from the usual. */
interface Paper {
  /** Repeated on each page below the head: column headers that hold for all sections. */
  readonly repeated?: readonly Block[];
  readonly columnWidths?: readonly number[];
}

/**
 * A made sheet with the head that all of them have. The Peildatum is a constant in a cell named `peildatum`, because the sheet
 * says how things stood on that day.
 */
export const madeSheet = (
  name: string,
  title: string,
  snapshot: WorkbookSnapshot,
  version: string,
  sections: readonly Section[],
  { repeated = [], columnWidths }: Paper = {},
): Report => {
  const { peildatum } = snapshot.settings;
  const top = head(title, snapshot, [
    ["Peildatum", constant("date", peildatum, "peildatum")],
    ["Versie", constant("text", version)],
  ]);
  return {
    name,
    sections: [{ ...top, blocks: [...top.blocks, ...repeated] }, ...sections],
    ...(columnWidths === undefined ? {} : { columnWidths }),
    footer: { left: `Sturing op uitvoering, ${title}`, right: `Peildatum ${formatDate(peildatum)}` },
  };
};
