import { controlegetalLabel } from "../../momentopnamen/adopted-sheet";
import type { Adoption } from "../../momentopnamen/adoption";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { constant } from "../cells";
import { head } from "../head";
import { frozenReportName } from "../report-name";
import type { ReportLine } from "../report";
import type { SectionDeclaration } from "../section";

/** Who adopted it, when, and the number that shows later whether it was changed: that stands on the sheet with the values only. */
const adoptionLine = ({ settings }: WorkbookSnapshot, { on, by }: Adoption): ReportLine => ({
  kind: "line",
  cells: [
    { cell: constant("label", "Vastgesteld op"), span: 2 },
    { cell: constant("date", on), span: 1 },
    { cell: constant("label", "Door"), span: 1 },
    { cell: constant("wrapped", by), span: 2 },
    { cell: constant("label", controlegetalLabel), span: 1 },
    { cell: constant("text", `op ${frozenReportName(settings)}`), span: 3 },
  ],
});

/**
 * The head of the report. The Peildatum and the Taakstelling jaar are what was reported on, so they are constants: the report
 * stays right when Instellingen goes on to the next quarter.
 */
export const kop: SectionDeclaration = {
  build: ({ snapshot, version, status, adoption }) => {
    const { kwartaal, rapportagejaar, peildatum, taakstelling } = snapshot.settings;
    const section = head("Kwartaalrapportage sturing op uitvoering", snapshot, [
      ["Kwartaal", constant("text", `Q${kwartaal} ${rapportagejaar}`)],
      ["Peildatum", constant("date", peildatum, "peildatum")],
      ["Taakstelling in", constant("text", taakstelling.jaar, "taakstelling.jaar")],
      ["Status", constant("text", status)],
      ["Versie", constant("text", version)],
    ]);
    return adoption === null ? section : { ...section, blocks: [...section.blocks, adoptionLine(snapshot, adoption)] };
  },
};
