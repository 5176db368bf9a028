import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { protectSheet } from "../../../src/embedded-excel/processor/cells/protection";
import { EventType, WORKBOOK_TARGET } from "../../../src/embedded-excel/processor/events";
import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

/** The table `Acties` in A1:B3, with something of the user's directly below it. */
async function withTable(): Promise<EmbeddedExcel> {
  const embedded = await openEmpty({ calculator: noCalculation });
  await embedded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B4").values = [
      ["Nr", "Team"],
      ["AP-1", "Zorg"],
      ["AP-2", "Wonen"],
      ["los", ""],
    ];
    sheet.tables.add("A1:B3", true).name = "Acties";
    await context.sync();
  });
  return embedded;
}

const nulls = (rows: number, columns: number): null[][] =>
  Array.from({ length: rows }, () => new Array<null>(columns).fill(null));

/** Writes a grid of nothing but null over an address; answers the code of the error, if any. */
const guard = (embedded: EmbeddedExcel, address: string, rows: number, columns: number): Promise<string> =>
  codeOf(
    embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange(address).values = nulls(rows, columns);
      await context.sync();
    }),
  );

const tableIn = ({ workbook }: EmbeddedExcel) => {
  const [sheet] = workbook.sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error("the scenario has a table");
  return { sheet, table };
};

const cellsOf = (embedded: EmbeddedExcel): string => JSON.stringify([...tableIn(embedded).sheet.cells.entries()]);

describe("a grid of nothing but null", () => {
  it.each([
    [1, 2],
    [3, 2],
    [2, 3],
  ])("is refused when it is %i by %i for a range of 2 by 2, and with it all that follows", async (rows, columns) => {
    const embedded = await withTable();
    const before = cellsOf(embedded);
    const run = embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A2:B3").values = nulls(rows, columns);
      sheet.getRange("B2").values = [["Anders"]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
    expect(cellsOf(embedded)).toBe(before);
  });

  it("of the right shape changes nothing and raises no event", async () => {
    const embedded = await withTable();
    const before = cellsOf(embedded);
    embedded.host.events.register(EventType.worksheetChanged, WORKBOOK_TARGET);
    expect(await guard(embedded, "A2:B3", 2, 2)).toBe("");
    expect([cellsOf(embedded), embedded.server.takeEvents()]).toEqual([before, []]);
  });

  it("makes no table grow over what stands below it", async () => {
    const embedded = await withTable();
    expect(await guard(embedded, "A2:B4", 3, 2)).toBe("");
    expect(tableIn(embedded).table.area.rowCount).toBe(3);
  });

  it("does no harm in a filtered table, where a block with contents is refused", async () => {
    const embedded = await withTable();
    tableIn(embedded).table.isFiltered = true;
    expect(await guard(embedded, "A2:B3", 2, 2)).toBe("");
    const run = embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A2:B3").values = [
        [null, "x"],
        [null, null],
      ] as string[][];
      await context.sync();
    });
    expect(await codeOf(run)).toBe("FilteredRangeConflict");
  });

  it("is refused on a protected sheet, like every other write", async () => {
    const embedded = await withTable();
    protectSheet(tableIn(embedded).sheet);
    expect(await guard(embedded, "A2:B3", 2, 2)).toBe("AccessDenied");
  });
});
