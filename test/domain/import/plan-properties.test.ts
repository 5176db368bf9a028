import fc from "fast-check";
import { changesOf, mapHeaders, planImport, type ImportPlan } from "../../../src/domain/import";
import { registers } from "../../../src/domain/registers";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { isEmpty } from "../../../src/domain/values/cell-value";
import { workbook, type Cells } from "../builders";
import { sourceList } from "./lists";

const keys = ["AP-001", "ap-002", " AP-003 ", "AP-0004", "AP-010", "17", "", "", ""];
const titles = ["Heidag", "heidag ", "Mandaat aanpassen", "Team vormen", "Budgetregels", "", "Totaal", "Totaal zorg"];
const cells: Record<string, readonly CellValue[]> = {
  Nr: keys,
  Actie: titles,
  "Stand van zaken": ["Loopt", "gereed", " Niet gestart", "Bezig", "", ""],
  "Gereed voor": ["1-3-2021", "31-2-2021", 44256, 44256.5, 2021, "1 maart 2022", "", "#REF!"],
  "% gereed": [0.5, "45%", 1, "0", "veel", "", ""],
  "Afd.": ["Zorg", "Jeugd", 12, true, "=1+1", "a\r\nb ", ""],
  Belangrijk: ["Ja", "j", true, "misschien", ""],
  Kwadrant: ["DOEN", "anders", ""],
  "5C-score": [3, 12, ""],
  Bijzonderheid: ["x", ""],
  Werkplanregel: ["WP-001", "Facturen binnen 30 dagen betalen", "WP-099", ""],
};

const list = fc
  .uniqueArray(fc.constantFrom(...Object.keys(cells)), { minLength: 2 })
  .chain((headers) =>
    fc
      .array(
        fc.oneof(
          { weight: 8, arbitrary: fc.tuple(...headers.map((header) => fc.constantFrom(...(cells[header] ?? [""])))) },
          { weight: 1, arbitrary: fc.constant<readonly CellValue[]>(headers.map(() => "")) },
          { weight: 1, arbitrary: fc.constant<readonly CellValue[]>(headers) },
        ),
        { minLength: 1, maxLength: 9 },
      )
      .map((rows) => sourceList([headers, ...rows])),
  );

const registerRow: fc.Arbitrary<Cells> = fc.record({
  Nr: fc.constantFrom("AP-001", "AP-002", "AP-003", "AP-005", "ap-010", "17", ""),
  Actiepunt: fc.constantFrom(...titles),
  Status: fc.constantFrom("Loopt", "Gereed", "bezig", ""),
  Deadline: fc.constantFrom<CellValue>(44256, "1-3-2021", "", "#N/A"),
  "Voortgang (%)": fc.constantFrom<CellValue>(0.5, 1, ""),
  Team: fc.constantFrom<CellValue>("Zorg", "12", ""),
});
const register = fc.array(registerRow, { maxLength: 7 });

/** The register once a plan has been written. */
const applied = (rows: readonly Cells[], plan: ImportPlan): readonly Cells[] => {
  const { changes, additions } = changesOf(plan, [...plan.changes, ...plan.additions]);
  const changed = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(changes.filter(({ key }) => key === row.Nr).map(({ header, to }) => [header, to])),
  }));
  const added = additions.map((row) => ({
    Nr: row.key,
    ...Object.fromEntries(row.cells.map(({ header, value }) => [header, value])),
  }));
  return [...changed, ...added];
};

/** How many rows the notices pass over: `Rij 3, 4 en nog 2 zijn leeg`. */
const passedOver = ({ notices }: ImportPlan): number =>
  notices
    .map((notice) => /^Rij ([\d, en]+?)(?: en nog (\d+))? (?:is|zijn) /.exec(notice))
    .reduce((sum, found) => sum + (found?.[1]?.match(/\d+/g)?.length ?? 0) + Number(found?.[2] ?? 0), 0);

const everyPlan = (
  check: (plan: ImportPlan, rows: readonly Cells[], source: ReturnType<typeof sourceList>) => void,
) => {
  fc.assert(
    fc.property(list, register, (source, rows) => {
      const mapping = mapHeaders(source, "Actiepunten");
      fc.pre(mapping.obstacle === null);
      check(planImport(workbook({ Actiepunten: rows }), source, mapping), rows, source);
    }),
    { numRuns: 60 },
  );
};

describe("whatever the list and the register hold", () => {
  it("bringing in the same list again adds nothing and changes nothing", () => {
    everyPlan((plan, rows, source) => {
      const again = planImport(
        workbook({ Actiepunten: applied(rows, plan) }),
        source,
        mapHeaders(source, "Actiepunten"),
      );
      expect([again.additions, again.changes]).toEqual([[], []]);
    });
  });

  it("every row of the list ends in exactly one place", () => {
    everyPlan((plan, _, source) => {
      const placed = [...plan.additions, ...plan.changes, ...plan.refusals].map(({ sourceRow }) => sourceRow);
      expect(new Set(placed).size).toBe(placed.length);
      expect(placed.length + plan.unchanged + passedOver(plan)).toBe(source.cells.length - 1);
    });
  });

  it("an empty cell of the list changes nothing, and a formula column is never filled", () => {
    const computed = new Set(
      registers.Actiepunten.columns.flatMap(({ kind, header }) => (kind === "formula" ? [header] : [])),
    );
    everyPlan((plan) => {
      const planned = [...plan.additions, ...plan.changes].flatMap((row) => row.cells);
      expect(planned.filter(({ to, header }) => isEmpty(to) || computed.has(header) || header === "Nr")).toEqual([]);
    });
  });

  it("every key that is given is free, and no change is of a key that stands in the register twice", () => {
    everyPlan((plan, rows) => {
      const loose = (key: unknown) => String(key).trim().toUpperCase();
      const inUse = rows.map((row) => loose(row.Nr)).filter((key) => key !== "");
      const given = plan.additions.map(({ key }) => loose(key));
      expect(new Set([...inUse, ...given]).size).toBe(new Set(inUse).size + given.length);
      for (const { key } of plan.changes) expect(inUse.filter((other) => other === loose(key))).toHaveLength(1);
    });
  });
});
