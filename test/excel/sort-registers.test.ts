import fc from "fast-check";
import type { CellValue } from "../../src/domain/values/cell-value";
import { serialOf } from "../../src/domain/values/date";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { previewSort, setUp, sortRegisters, type Step } from "../../src/excel";
import {
  addSheet,
  closeWorkbooks,
  columnAt,
  edit,
  formulasOf,
  inputHeaders,
  measured,
  openWorkbook,
  preparedOnce,
  rowsOf,
  today,
  valuesOf,
} from "./workbook";

afterEach(closeWorkbooks);

type Cells = Readonly<Record<string, CellValue>>;

const actiepunt = (number: number, cells: Cells): Cells => ({
  Nr: `AP-00${number}`,
  Actiepunt: `Actie ${number}`,
  Bron: "Motie",
  Actor: "College",
  Verantwoordelijke: "Gemeentesecretaris",
  Prioriteitsklasse: "Uitvoering",
  Status: "Loopt",
  Deadline: serialOf(2021, 12, 31),
  Eigen: `aantekening ${number}`,
  ...cells,
});

/** In order of priority. */
const inOrder: readonly Cells[] = [
  actiepunt(4, { Prioriteitsklasse: "Basis op orde", Belangrijk: "Ja", Urgent: "Ja" }),
  actiepunt(2, { Prioriteitsklasse: "Basis op orde", Belangrijk: "Ja", Urgent: "Nee" }),
  actiepunt(5, { Deadline: serialOf(2021, 10, 1) }),
  actiepunt(1, {}),
  actiepunt(6, { Prioriteitsklasse: "(Nieuw) beleid" }),
  actiepunt(3, { Status: "Gereed", Prioriteitsklasse: "Basis op orde" }),
];

const headers = [...inputHeaders("Actiepunten"), "Eigen", "Dubbel"];
const empty: Cells = {};

/** A workbook that was set up, with these rows in Actiepunten; the column Dubbel has a formula of the user's. */
const withActiepunten = async (rows: readonly Cells[]): Promise<EmbeddedExcel> => {
  const embedded = await openWorkbook();
  const cells = rowsOf(headers, rows).map((row, index) =>
    row.map((cell, column) => (column === headers.indexOf("Dubbel") && rows[index] !== empty ? "=[@Nr]&[@Nr]" : cell)),
  );
  await addSheet(embedded, "Actiepunten", [headers, ...rowsOf(headers, rows)], { table: "Actiepunten" });
  await edit(embedded, (context) => {
    context.workbook.worksheets.getItem("Actiepunten").getRangeByIndexes(1, 0, cells.length, headers.length).formulas =
      cells;
  });
  await measured(embedded, () => setUp(today));
  return embedded;
};

const upsideDown = preparedOnce(() => withActiepunten([...inOrder].reverse()));

const roomy = preparedOnce(() => withActiepunten([...inOrder, empty, empty]));

/** Writes rows over those that stand there; the formulas of the user stay where they are. */
const put = (embedded: EmbeddedExcel, rows: readonly Cells[]): Promise<void> =>
  edit(embedded, (context) => {
    const own = headers.slice(0, -1);
    const cells = context.workbook.worksheets.getItem("Actiepunten").getRangeByIndexes(1, 0, rows.length, own.length);
    cells.values = rowsOf(own, rows);
  });

/** A workbook in which Actiepunten holds eight rows, these. */
const withEight = async (rows: readonly Cells[]): Promise<EmbeddedExcel> => {
  const embedded = await roomy();
  await put(embedded, rows);
  return embedded;
};

const columnOf = (values: readonly (readonly CellValue[])[], header: string): CellValue[] =>
  values.slice(1).map((row) => row[columnAt(values[0] ?? [], header)] ?? "");

const nrs = (rows: readonly Cells[]): CellValue[] => rows.map(({ Nr }) => Nr ?? "");

describe("sorting by priority", () => {
  it("puts open before closed, then by class, kwadrant and deadline, in two requests", async () => {
    const embedded = await upsideDown();
    const { result, requests } = await measured(embedded, () => sortRegisters(today));
    expect(result.sorted).toEqual(["Actiepunten"]);
    expect(requests).toBe(2);
    const values = await valuesOf(embedded, "Actiepunten");
    expect(columnOf(values, "Nr")).toEqual(nrs(inOrder));
    expect(columnOf(values, "Rang")).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("keeps each row whole: the user's own column, formula and colour go along", async () => {
    const embedded = await upsideDown();
    await edit(embedded, (context) => {
      // AP-003 stands first.
      context.workbook.worksheets.getItem("Actiepunten").getRange("B2").format.fill.color = "#123456";
    });
    await measured(embedded, () => sortRegisters(today));
    const values = await valuesOf(embedded, "Actiepunten");
    expect(columnOf(values, "Eigen")).toEqual(inOrder.map(({ Eigen }) => Eigen));
    expect(columnOf(values, "Dubbel")).toEqual(inOrder.map(({ Nr }) => `${String(Nr)}${String(Nr)}`));
    const color = await embedded.Excel.run(async (context) => {
      const fill = context.workbook.worksheets.getItem("Actiepunten").getRange("B7").format.fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#123456");
  });

  it("puts the native formula back in every row of Rang", async () => {
    const embedded = await upsideDown();
    await measured(embedded, () => sortRegisters(today));
    const rangs = columnOf(await formulasOf(embedded, "Actiepunten"), "Rang");
    expect(rangs).toHaveLength(6);
    for (const rang of rangs) expect(rang).toMatch(/^=IF\(.*SUMPRODUCT\(/);
  });

  it("refuses where a column of the user's own points at other rows, and moves nothing", async () => {
    const embedded = await upsideDown();
    await edit(embedded, (context) => {
      const column = headers.indexOf("Dubbel");
      const cells = context.workbook.worksheets.getItem("Actiepunten").getRangeByIndexes(1, column, inOrder.length, 1);
      cells.formulas = inOrder.map((_, row) => [`=A${row + 1}`]);
    });
    const before = await formulasOf(embedded, "Actiepunten");
    const { result, requests } = await measured(embedded, () => sortRegisters(today));
    expect(requests).toBe(1);
    expect(result.refused).toMatchObject([
      { register: "Actiepunten", reason: expect.stringContaining("kolom Dubbel") as string },
    ]);
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
  });

  it("puts rows that are wholly empty last", async () => {
    const [first, second, ...others] = inOrder;
    const embedded = await withEight([...others, empty, second ?? {}, empty, first ?? {}]);
    await measured(embedded, () => sortRegisters(today));
    expect(columnOf(await valuesOf(embedded, "Actiepunten"), "Nr")).toEqual([...nrs(inOrder), "", ""]);
  });

  it("does not touch a register that is in order", async () => {
    const embedded = await withEight([...inOrder, empty, empty]);
    const { result, requests } = await measured(embedded, () => sortRegisters(today));
    expect(result.sorted).toEqual([]);
    expect(result.alreadyInOrder).toContain("Actiepunten");
    expect(requests).toBe(1);
  });

  it.each(["gefilterd", "beveiligd"])("refuses a table that is %s and changes nothing", async (state) => {
    const embedded = await upsideDown();
    const sheet = embedded.workbook.sheets.find(({ name }) => name === "Actiepunten");
    const [table] = sheet?.tables ?? [];
    if (!sheet || !table) throw new Error("no table");
    if (state === "gefilterd") table.isFiltered = true;
    else sheet.protection = { allows: {} };
    const before = await formulasOf(embedded, "Actiepunten");
    const { result, requests } = await measured(embedded, () => sortRegisters(today));
    expect(result.refused).toMatchObject([
      { register: "Actiepunten", reason: expect.stringContaining(state) as string },
    ]);
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
    expect(requests).toBe(1);
  });

  it("refuses registers that are not there and says what to do", async () => {
    const embedded = await openWorkbook();
    const { result } = await measured(embedded, () => sortRegisters(today));
    expect(result.refused.map(({ register }) => register)).toEqual(["Actiepunten", "Teamplannen", "Budgethouders"]);
    expect(result.refused[0]?.reason).toContain("Richt de werkmap eerst in");
  });

  it("gives the same order and the same rows whatever order the rows stood in", async () => {
    const embedded = await roomy();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...inOrder, empty, empty], { minLength: 8 }), async (rows) => {
        await put(embedded, rows);
        await measured(embedded, () => sortRegisters(today));
        const values = await valuesOf(embedded, "Actiepunten");
        expect(columnOf(values, "Nr")).toEqual([...nrs(inOrder), "", ""]);
        expect(columnOf(values, "Eigen")).toEqual([...inOrder.map(({ Eigen }) => Eigen), "", ""]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("what sorting would do", () => {
  it("is told beforehand in one request, and is what sorting then does", async () => {
    const [first, second, ...others] = inOrder;
    const embedded = await withEight([second ?? {}, first ?? {}, ...others, empty, empty]);
    const before = await formulasOf(embedded, "Actiepunten");
    const { result, requests } = await measured(embedded, () => previewSort(today));
    expect(requests).toBe(1);
    expect(result).toEqual([
      { register: "Actiepunten", rows: 6, state: "ready", moves: 2 },
      { register: "Teamplannen", rows: 0, state: "in-order" },
      { register: "Budgethouders", rows: 0, state: "in-order" },
    ]);
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
    await measured(embedded, () => sortRegisters(today, ["Actiepunten"]));
    expect((await measured(embedded, () => previewSort(today))).result[0]?.state).toBe("in-order");
  });

  it("says what stands in the way", async () => {
    const embedded = await openWorkbook();
    const { result } = await measured(embedded, () => previewSort(today));
    expect(result[0]).toEqual({
      register: "Actiepunten",
      rows: 0,
      state: "refused",
      reason: "Actiepunten staat niet in deze werkmap. Richt de werkmap eerst in.",
    });
  });

  it("leaves a register alone that was not asked for", async () => {
    const embedded = await upsideDown();
    const before = await formulasOf(embedded, "Actiepunten");
    const { result } = await measured(embedded, () => sortRegisters(today, ["Teamplannen"]));
    expect(result).toMatchObject({ sorted: [], alreadyInOrder: ["Teamplannen"], refused: [] });
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
  });

  it("gives formulas back in Rang when Excel refuses the sort", async () => {
    const embedded = await upsideDown();
    const onStep = ({ done }: Step): void => {
      if (done === 2) embedded.server.failNext("GeneralException");
    };
    const refusal = await measured(embedded, () => sortRegisters(today, ["Actiepunten"], { onStep })).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ code: "refused" });
    for (const rang of columnOf(await formulasOf(embedded, "Actiepunten"), "Rang")) expect(rang).toMatch(/^=IF\(/);
  });
});
