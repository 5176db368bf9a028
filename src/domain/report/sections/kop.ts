import { constant, formula, fullWidth } from "../cells";
import type { ReportCell } from "../report";
import type { SectionDeclaration } from "../section";

/**
 * The head of the report, repeated on each page. The Peildatum and the Taakstelling jaar are what was reported on, so they are
 * constants: the report stays right when Instellingen goes on to the next quarter.
 */
export const kop: SectionDeclaration = {
  build: ({ snapshot: { settings }, version, status }) => {
    const { gemeente, kwartaal, rapportagejaar, peildatum, taakstelling } = settings;
    const unknown = "(gemeente nog niet ingevuld in Instellingen)";
    const facts: readonly (readonly [string, ReportCell])[] = [
      ["Kwartaal", constant("text", `Q${kwartaal} ${rapportagejaar}`)],
      ["Peildatum", constant("date", peildatum, "peildatum")],
      ["Taakstelling in", constant("text", taakstelling.jaar, "taakstelling.jaar")],
      ["Status", constant("text", status)],
      ["Versie", constant("text", version)],
    ];
    return {
      title: null,
      startsPage: false,
      blocks: [
        fullWidth(constant("title", "Kwartaalrapportage sturing op uitvoering")),
        fullWidth(
          formula(
            "subtitle",
            `=IF(Instelling_Gemeente="","${unknown}",Instelling_Gemeente)`,
            gemeente === "" ? unknown : gemeente,
          ),
        ),
        {
          kind: "line",
          cells: facts.flatMap(([name, cell]) => [
            { cell: constant("label", name), span: 1 },
            { cell, span: 1 },
          ]),
        },
      ],
    };
  },
};
