import { perHolder } from "../registers/budget-formulas";
import { prioritise } from "../order/prioritise";
import { column, constant, formula, note } from "../report/cells";
import { euro, groupKey } from "../report/counting";
import { countIfs, inEuro, lookUp, sumIfs, textCriterion } from "../report/native";
import { registerLines, type RegisterLines } from "../report/register-lines";
import type { ReportCell, ReportTable } from "../report/report";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { amountOf, isEmpty, isError, type CellValue } from "../values/cell-value";
import { legend, madeSheet, type SheetDeclaration } from "./made-sheet";

/** Status of advice that was commissioned. */
const commissioned = ["Verleend", "Afgerond"] as const;

/** Rows of a register by the budget holder they name. */
const byHolder = (rows: readonly Row[], holder: (row: Row) => CellValue): ((key: CellValue) => readonly Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupKey(holder(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return (key) => groups.get(groupKey(key)) ?? [];
};

/** What a budget holder commissioned and may decide, computed without Excel. */
const facts = ({ registers: { "Externe adviezen": adviezen, Mandaten } }: WorkbookSnapshot) => {
  const [status, amount] = [adviezen.column("Status"), adviezen.column("Bedrag")];
  const isCommissioned = (row: Row): boolean => commissioned.some((each) => groupKey(each) === groupKey(status(row)));
  const advice = byHolder(adviezen.rows.filter(isCommissioned), adviezen.column("Budgethouder"));
  const mandates = byHolder(Mandaten.rows, Mandaten.column("Budgethouder"));
  return {
    advice: (key: CellValue): number => euro(advice(key).reduce((sum, row) => sum + amountOf(amount(row)), 0)),
    mandates: (key: CellValue): number => mandates(key).length,
  };
};

const moneyColumns = [
  ["Begroting na wijziging", perHolder.begrotingNaWijziging],
  ["Realisatie", perHolder.realisatie],
  ["Verplichtingen", perHolder.verplichtingen],
  ["Prognose", perHolder.prognose],
] as const;

const tableOf = (snapshot: WorkbookSnapshot, lines: RegisterLines): ReportTable => {
  const { advice, mandates } = facts(snapshot);
  const nr = snapshot.registers.Budgethouders.column("Nr");
  const values = moneyColumns.map(([header, compute]) => ({ header, of: compute(snapshot) }));
  const deviation = perHolder.afwijking(snapshot);
  const rows = lines.ids.map((id, line): readonly ReportCell[] => {
    const row = lines.row(line);
    const key = nr(row) as string | number;
    const holder = ["Budgethouder", textCriterion(id, String(key))] as const;
    const under = amountOf(deviation(row));
    const found = lookUp("Budgethouders", "Afwijking", id, key);
    return [
      lines.key(line),
      lines.text(line, "Functie"),
      ...values.map(({ header, of }) => lines.amount(line, header, (each) => amountOf(of(each)), `${id}.${header}`)),
      formula("euro", `=MAX(0,${found})`, Math.max(0, under), `${id}.onderbesteding`),
      formula(
        "euro",
        inEuro(
          commissioned
            .map((status) => sumIfs("Externe adviezen", "Bedrag", [holder, ["Status", `"${status}"`]]))
            .join("+"),
        ),
        advice(key),
        `${id}.advies`,
      ),
      formula("count", `=${countIfs("Mandaten", [holder])}`, mandates(key), `${id}.mandaten`),
    ];
  });
  const total = (name: string, look: "totalEuro" | "totalCount", expected: number): ReportCell =>
    formula(look, `=SUM({${lines.ids[0]}.${name}}:{${lines.ids.at(-1)}.${name}})`, expected);
  const sum = (of: (row: Row) => number): number =>
    euro(lines.ids.reduce((all, _, line) => all + of(lines.row(line)), 0));
  return {
    kind: "table",
    columns: [
      column("Nr", 1),
      column("Budgethouder", 2),
      ...moneyColumns.map(([header]) => column(header, 1, "right")),
      column("Onderbesteding", 1, "right"),
      column("Extern advies verleend", 1, "right"),
      column("Mandaten", 1, "right"),
    ],
    rows: [
      ...rows,
      [
        constant("totalLabel", "Totaal"),
        constant("totalLabel", ""),
        ...values.map(({ header, of }) =>
          total(
            header,
            "totalEuro",
            sum((row) => amountOf(of(row))),
          ),
        ),
        total(
          "onderbesteding",
          "totalEuro",
          sum((row) => Math.max(0, amountOf(deviation(row)))),
        ),
        total(
          "advies",
          "totalEuro",
          sum((row) => advice(nr(row))),
        ),
        total(
          "mandaten",
          "totalCount",
          sum((row) => mandates(nr(row))),
        ),
      ],
    ],
  };
};

/** Per budget holder what there is, what was spent and committed, and what was commissioned (Motie punten 1, 2 en 5). */
export const sturingOpBudget: SheetDeclaration = {
  slug: "budget",
  title: "Sturing op budget",
  says: "Per budgethouder begroting, besteding, prognose, onderbesteding, verleend extern advies en mandaten",
  build: (snapshot, version) => {
    const { Budgethouders } = snapshot.registers;
    const nr = Budgethouders.column("Nr");
    const rows = prioritise(Budgethouders, snapshot).filter((row) => !isEmpty(nr(row)) && !isError(nr(row)));
    const lines = registerLines(Budgethouders, rows, "budgethouder");
    return [
      madeSheet("Sturing op budget", "Sturing op budget", snapshot, version, [
        legend(
          "Bedragen zijn saldi van lasten en baten. Onderbesteding is het deel van de begroting dat volgens de prognose overblijft; wat niet nodig is, hoeft niet te worden besteed of opgespaard (Motie punt 2). " +
            "Extern advies verleend telt adviezen met status Verleend of Afgerond.",
        ),
        {
          title: "Per budgethouder, het grootste nadeel eerst",
          startsPage: false,
          blocks: lines.ids.length === 0 ? [note("Er zijn nog geen budgethouders.")] : [tableOf(snapshot, lines)],
        },
      ]),
    ];
  },
};
