import { buildReport } from "../../../src/domain/report/build-report";
import { figures } from "../../../src/domain/report/figures";
import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import type { SheetCell } from "../../../src/domain/report/sheet";
import { keptRows } from "../../../src/domain/momentopnamen/kept-rows";
import type { WorkbookSnapshot } from "../../../src/domain/snapshot/workbook-snapshot";
import { actiepunt, on, workbook, type Contents } from "../builders";

const adoption = { on: on("15-07-2021"), by: "Gemeentesecretaris" };

/** A workbook in which an earlier quarter was adopted as it was then. */
const after = (then: Contents, now: Contents = {}, quarter = "Q2"): WorkbookSnapshot => {
  const before = workbook({
    ...then,
    settings: { Kwartaal: quarter, Peildatum: on("30-06-2021"), Rapportagejaar: 2021 },
  });
  return workbook({ ...now, Momentopnamen: keptRows(before, adoption, "3F2A-91C0-7D4E-B812", "1.0.0") });
};

/** Rows of the section, from its heading to the next. */
const sectionOf = (snapshot: WorkbookSnapshot) => {
  const made = layoutReport(buildReport(snapshot, "1.0.0"));
  const isHeading = (cells: readonly (SheetCell | null)[]): boolean => cells[0]?.look === "heading";
  const textOf = (cell: SheetCell | null | undefined) =>
    !cell ? "" : "constant" in cell.content ? cell.content.constant : cell.content.expected;
  const start = made.rows.findIndex(
    (cells) => isHeading(cells) && textOf(cells[0]) === "Beweging sinds de vorige rapportage",
  );
  const end = made.rows.findIndex((cells, row) => row > start && isHeading(cells));
  const rows = made.rows.slice(start + 1, end);
  return { made, start, end, rows, texts: rows.map((cells) => cells.filter((cell) => cell !== null).map(textOf)) };
};

const open = (count: number) => ({ Actiepunten: Array.from({ length: count }, () => actiepunt()) });

describe("the movement since the report before", () => {
  it("says in one line that there is none yet", () => {
    const { texts, made } = sectionOf(workbook());
    expect(texts.filter((row) => row.length > 0)).toEqual([
      [expect.stringContaining("Er is nog geen eerder kwartaal")],
    ]);
    expect(JSON.stringify(made.rows)).not.toContain("Momentopnamen[");
  });

  it("shows every key figure then, now and the difference", () => {
    const snapshot = after(open(3), open(5));
    const { texts } = sectionOf(snapshot);
    const flat = texts.flatMap((row) => (row.length >= 8 ? [row.slice(0, 4), row.slice(4)] : [row]));
    expect(flat).toContainEqual(["Actiepunten: Open", 3, 5, 2]);
    for (const label of ["Lasten: Prognose", "Saldo: Afwijking", "Taakstelling: Restant", "Werkplan: Te laat"])
      expect(flat.filter(([name]) => name === label)).toHaveLength(1);
    const shown = flat.filter(
      (row) =>
        !String(row[0]).startsWith("2021-Q") &&
        row.length === 4 &&
        row.slice(1).every((value) => typeof value === "number"),
    );
    expect(shown).toHaveLength(Object.keys(figures(snapshot)).length);
  });

  it("takes what was adopted from Momentopnamen by a formula, and never from the figure itself", () => {
    const { rows } = sectionOf(after(open(3), open(5)));
    const [, before, now, difference] = rows
      .find((cells) => cells[0] && "constant" in cells[0].content && cells[0].content.constant === "Actiepunten: Open")
      ?.filter((cell) => cell !== null) ?? [null, null, null, null];
    expect(before?.content).toMatchObject({
      formula: expect.stringMatching(
        /^=SUMIFS\(Momentopnamen\[Waarde\],Momentopnamen\[Kwartaal\],\$\w+\$\d+,Momentopnamen\[Kerncijfer\],"actiepunten\.open",/,
      ),
    });
    expect(now?.content).toMatchObject({ formula: expect.stringMatching(/^=\$\w+\$\d+$/) });
    expect(difference?.content).toMatchObject({ formula: expect.stringMatching(/^=\$\w+\$\d+-\$\w+\$\d+$/) });
  });

  it("stands per quarter in the order of time, with charts that draw that table", () => {
    const { rows, made, start, end } = sectionOf(after(open(3), open(5)));
    const quarters = rows.map((cells) => cells[0]?.content).filter((content) => content && "constant" in content);
    expect(quarters.map((content) => content && "constant" in content && content.constant)).toEqual(
      expect.arrayContaining(["2021-Q2", "2021-Q3"]),
    );
    const drawn = made.charts.filter(({ place }) => place.row > start && place.row < end);
    expect(drawn.map(({ title }) => title)).toEqual(["Actiepunten per kwartaal", "Werkplanregels per kwartaal"]);
    for (const { categories, series } of drawn) {
      expect(categories.rows).toBe(2);
      expect(series.map(({ values }) => values.rows)).toEqual([2, 2, 2]);
    }
  });

  it("looks back only: a later quarter and what is no quarter are left out", () => {
    expect(
      sectionOf(after(open(3), open(5), "Q4"))
        .texts.flat()
        .join(),
    ).toContain("nog geen eerder kwartaal");
    const odd = workbook({ Momentopnamen: [{ Kwartaal: "Q2", Kerncijfer: "actiepunten.open", Waarde: 1 }] });
    expect(sectionOf(odd).texts.flat().join()).toContain("nog geen eerder kwartaal");
  });

  it("says of a figure that was not kept then that it was not", () => {
    const snapshot = workbook({
      Momentopnamen: [{ Kwartaal: "2021-Q2", Peildatum: 44377, Kerncijfer: "actiepunten.open", Waarde: 7 }],
    });
    expect(sectionOf(snapshot).texts.flat()).toContain("niet bewaard");
  });
});
