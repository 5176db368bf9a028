import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { constant, formula, fullWidth } from "./cells";
import type { ReportCell, Section } from "./report";

const unknown = "(gemeente nog niet ingevuld in Instellingen)";

/** Up to five facts side by side: each a name and a cell. */
export type Facts = readonly (readonly [string, ReportCell])[];

/** The head of a made sheet, repeated on each page: its title, the municipality and what the sheet was made on. */
export const head = (title: string, { settings: { gemeente } }: WorkbookSnapshot, facts: Facts): Section => ({
  title: null,
  startsPage: false,
  blocks: [
    fullWidth(constant("title", title)),
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
});
