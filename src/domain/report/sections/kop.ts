import { constant } from "../cells";
import { head } from "../head";
import type { SectionDeclaration } from "../section";

/**
 * The head of the report. The Peildatum and the Taakstelling jaar are what was reported on, so they are constants: the report
 * stays right when Instellingen goes on to the next quarter.
 */
export const kop: SectionDeclaration = {
  build: ({ snapshot, version, status }) => {
    const { kwartaal, rapportagejaar, peildatum, taakstelling } = snapshot.settings;
    return head("Kwartaalrapportage sturing op uitvoering", snapshot, [
      ["Kwartaal", constant("text", `Q${kwartaal} ${rapportagejaar}`)],
      ["Peildatum", constant("date", peildatum, "peildatum")],
      ["Taakstelling in", constant("text", taakstelling.jaar, "taakstelling.jaar")],
      ["Status", constant("text", status)],
      ["Versie", constant("text", version)],
    ]);
  },
};
