import type { Adoption } from "../momentopnamen/adoption";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { formatDate } from "../values/date";
import { keyFigures } from "./figures";
import type { Control, Report, ReportStatus, Section } from "./report";
import { reportName } from "./report-name";
import type { ReportContext } from "./section";
import { sections } from "./sections";

/** Each section after the kop is an area, so that another can add up its numbers. */
const builtSections = (context: ReportContext, controls: readonly Control[]): readonly Section[] =>
  sections.reduce<readonly Section[]>((before, { build, closing }, place) => {
    const section = build(context, controls);
    const blocks = closing ? [...section.blocks, ...closing(before)] : section.blocks;
    return [...before, { ...section, blocks, ...(section.title === null ? {} : { area: `hoofdstuk.${place}` }) }];
  }, []);

/**
 * What the quarterly report says about the workbook.
 * @param snapshot read after sorting, since of rows with the same Nr the first counts
 * @param version of the add-in
 * @param adoption of a report that is Vastgesteld; null for a Concept
 */
export const buildReport = (snapshot: WorkbookSnapshot, version: string, adoption: Adoption | null = null): Report => {
  const status: ReportStatus = adoption === null ? "Concept" : "Vastgesteld";
  const figures = keyFigures(snapshot);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const context: ReportContext = {
    snapshot,
    version,
    status,
    adoption,
    figures,
    figure: (id) => {
      const figure = byId.get(id);
      if (!figure) throw new Error(`no key figure ${id}`);
      return figure;
    },
  };
  const controls = sections.flatMap((section) => section.controls?.(context) ?? []);
  const { kwartaal, rapportagejaar, peildatum } = snapshot.settings;
  return {
    name: reportName(snapshot.settings),
    sections: builtSections(context, controls),
    footer: {
      left: `Sturing op uitvoering, Q${kwartaal} ${rapportagejaar}`,
      right: `${status}, peildatum ${formatDate(peildatum)}`,
    },
  };
};
