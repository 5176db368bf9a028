import { mapHeaders, planImport, suggestRegister, type PlannedRow, type SourceList } from "../../../src/domain/import";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { actiepunt, budgetregel, on, workbook, type Contents } from "../builders";

type Cells = readonly (readonly CellValue[])[];

const list = (cells: Cells, more: Partial<SourceList> = {}): SourceList => ({
  name: "werkblad Lijst",
  cells,
  firstRow: 1,
  firstColumn: 0,
  ...more,
});

const there: Contents = {
  Actiepunten: [
    actiepunt({ Team: "Financiën", "Voortgang (%)": 0.25 }),
    actiepunt({ Actiepunt: "Heidag", Verantwoordelijke: "Directeur" }),
    actiepunt({ Actiepunt: "Heidag", Verantwoordelijke: "Griffier" }),
    actiepunt({ Nr: "", Actiepunt: "Zonder nummer" }),
    actiepunt({ Nr: "AP-009", Actiepunt: "Dubbel nummer" }),
    actiepunt({ Nr: "AP-009", Actiepunt: "Dubbel nummer" }),
  ],
  Budgetregels: [budgetregel()],
};

const actions = list(
  [
    ["Actielijst MT", "", "", ""],
    ["Stand 30-9-2021", "", "", ""],
    [
      "Volgnr.",
      "Actie",
      "Trekker",
      "Stand van zaken",
      "Gereed voor",
      "% gereed",
      "Opmerkingen",
      "Rang",
      "Status",
      "Tijd (stoplicht)",
      "Kwadrant",
      "",
      "Bijstruing",
    ],
    ["AP-001", "Mandaatregels aanpassen", "Griffier", "Gereed", "ma 4-10-2021", "45", "", "", "", "rood", "", "x"],
    ["", "Nieuwe actie", "", "loopt ", "1 maart 2022 om 09:30 uur", "12", "", "", "", "", "", "", "Meer mensen"],
    ["", "heidag", "", "Gereed", "", "", "", "", "", "", "", ""],
    ["AP-009", "Dubbel nummer", "", "Gereed", "", "", "", "", "", "", "", ""],
    ["AP-077", "Eigen nummer", "", "Bezig", "31-2-2021", "500", "", "", "", "", "", ""],
    ["AP-078", "Twee keer", "", "Loopt", "di 4-10-2021", "", "", "", "", "", "", ""],
    ["ap-078", "Twee keer", "", "Loopt", "", "", "", "", "", "", "", ""],
    ["", "Zonder nummer", "", "Gereed", 44469, true, "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", "", "", "", ""],
    ["Nr", "Actie", "Trekker", "", "", "", "", "", "", "", "", ""],
    [
      "Volgnr.",
      "Actie",
      "Trekker",
      "Stand van zaken",
      "Gereed voor",
      "% gereed",
      "Opmerkingen",
      "Rang",
      "Status",
      "Tijd (stoplicht)",
      "Kwadrant",
      "",
      "Bijstruing",
    ],
    ["", "#N/B", "", "", "", "", "", "", "", "", "", ""],
    ["geen nummer", "Vreemd nummer", "", "", "", "", "", "", "", "", "", ""],
    ["Totaal", "", "", "", "", "", "", "", "", "", "", ""],
  ],
  { firstRow: 4, firstColumn: 2 },
);

const budgets = list([
  [
    "Kostenplaatshouder",
    "Programma",
    "Omschr.",
    "Lasten / baten",
    "Aard (S/I)",
    "Begroot 2021",
    "Realisatie (x € 1.000)",
    "Verplichting",
    "Prognose",
  ],
  ["BH-01", "Bestuur", "Inhuur", "Lasten", "Structureel", "1.234,56", 5, "4.977-", "V12.000"],
  ["BH-99", "Bestuur", "Leges", "baten", "S", "1.234.56", 5, "PM", "12.50"],
  ["", "Zorg", "Nieuw", "Kosten", "Incidenteel", "veel", "", "€ 5", "N5"],
  ["Totaal", "", "", "", "", 100000, "", "", ""],
]);

const rowText = ({ sourceRow, key, title, hasOwnKey, stillEmpty, cells }: PlannedRow): string =>
  [
    `    rij ${sourceRow}: ${key}${hasOwnKey ? " (eigen)" : ""} ${title}`,
    ...cells.map(
      ({ header, from, to, shownFrom, shownTo }) =>
        `        ${header}: ${JSON.stringify(from)} "${shownFrom}" -> ${JSON.stringify(to)} "${shownTo}"`,
    ),
    ...(stillEmpty.length > 0 ? [`        nog leeg: ${stillEmpty.join(", ")}`] : []),
  ].join("\n");

const importText = (source: SourceList, register: "Actiepunten" | "Budgetregels", contents: Contents): string => {
  const mapping = mapHeaders(source, register);
  const plan = planImport(workbook(contents), source, mapping);
  return [
    `${source.name} lijkt ${suggestRegister(source) ?? "niets"}; koprij ${mapping.headerRow}; ${mapping.obstacle ?? "kan"}`,
    `mist ${mapping.missing.join(", ")}`,
    ...mapping.columns.map(
      ({ position, found, target, how, reason }) =>
        `    ${position} ${JSON.stringify(found)} -> ${target ?? "nergens"}, ${how}: ${reason}`,
    ),
    `nieuw`,
    ...plan.additions.map(rowText),
    `gewijzigd`,
    ...plan.changes.map(rowText),
    `ongewijzigd: ${plan.unchanged}`,
    ...plan.refusals.map(
      ({ sourceRow, header, value, reason }) => `    rij ${sourceRow}, ${header ?? "de rij"}, "${value}": ${reason}`,
    ),
    ...plan.notices.map((notice) => `    ${notice}`),
    "",
  ].join("\n");
};

/** What bringing in lists would do, and what is said about it. */
export const importsText = (): string =>
  [
    importText(actions, "Actiepunten", there),
    importText(actions, "Actiepunten", { Actiepunten: [], settings: { Peildatum: on("30-09-2021") } }),
    importText(budgets, "Budgetregels", there),
    importText(budgets, "Budgetregels", { Budgetregels: [], Budgethouders: [] }),
    importText(
      list([
        ["Naam", "Leeftijd"],
        ["x", 5],
      ]),
      "Actiepunten",
      there,
    ),
    importText(list([]), "Actiepunten", there),
    importText(
      list(
        [
          ["Nr", "Actiepunt", "Nr"],
          ["AP-001", "x", "AP-002"],
        ],
        { name: "lijst.csv" },
      ),
      "Actiepunten",
      there,
    ),
    importText(list([["Actiepunt", "Budget"]]), "Actiepunten", there),
  ].join("\n");
