import { startExcel, withExcel } from "../../../src/embedded-excel";
import type { Calculator } from "../../../src/embedded-excel/calculation/calculator";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";
import { closeAll, codeOf, noCalculation, openEmpty } from "../processor/scenario";

afterEach(closeAll);

const open = () => openEmpty({ calculator: noCalculation });

describe("the Office.js client before an embedded Excel", () => {
  it("counts requests and their bytes until it is told to begin again", async () => {
    const embedded = await open();
    await embedded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.values = [["é"]];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await new Promise((resolve) => setImmediate(resolve));
    const { requests, releases, requestBytes, responseBytes } = embedded.traffic;
    expect([requests, releases]).toEqual([2, 1]);
    expect(requestBytes).toBeGreaterThan(responseBytes);
    embedded.resetTraffic();
    expect(embedded.traffic).toEqual({ requests: 0, releases: 0, changes: 0, requestBytes: 0, responseBytes: 0 });
  });

  it("lets go of the ranges of a batch that ended", async () => {
    const embedded = await open();
    await embedded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.load("address");
      await context.sync();
      range.getCell(0, 0).load("address");
      await context.sync();
      expect(embedded.host.references.size).toBeGreaterThan(0);
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(embedded.host.references.size).toBe(0);
  });

  it("refuses a request and an answer of over 5 MB", async () => {
    const embedded = await open();
    const write = (rows: number): Promise<unknown> =>
      embedded.Excel.run(async (context) => {
        const text = "x".repeat(1_000);
        const values = Array.from({ length: rows }, () => [text]);
        context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, rows, 1).values = values;
        await context.sync();
      });
    const read = (columns: number): Promise<unknown> =>
      embedded.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, 5_000, columns).load("values,formulas");
        await context.sync();
      });
    expect(await codeOf(write(5_300))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(write(5_000))).toBe("");
    expect(await codeOf(read(1))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("fails while the user is typing in a cell, and works again afterwards", async () => {
    const embedded = await open();
    const touch = (): Promise<unknown> =>
      embedded.Excel.run(async (context) => {
        context.workbook.getSelectedRange().load("address");
        await context.sync();
      });
    embedded.host.isEditingCell = true;
    expect(await codeOf(touch())).toBe("InvalidOperationInCellEditMode");
    embedded.host.isEditingCell = false;
    expect(await codeOf(touch())).toBe("");
  });

  it("hears of changes it listens to, until it stops listening", async () => {
    const { Excel } = await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.load("id");
      await context.sync();
      const registered = sheet.onChanged.add((event) => {
        heard.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      registered.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual(["B2:C3 Local"]);
  });

  it("says which requirement sets the host claims", async () => {
    const embedded = await openEmpty({ calculator: noCalculation, apiVersion: "1.13" });
    const { requirements } = embedded.Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.13"), requirements.isSetSupported("ExcelApi", "1.14")]).toEqual([
      true,
      false,
    ]);
  });

  it("serves several workbooks of one process, each with its own contents", async () => {
    const embedded = await Promise.all([open(), open()]);
    const names = await Promise.all(
      embedded.map(({ Excel }, index) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Blad1");
          sheet.name = `Boek ${index}`;
          await context.sync();
          const { worksheets } = context.workbook;
          worksheets.load("items/name");
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      ),
    );
    expect(names).toEqual([["Boek 0"], ["Boek 1"]]);
  });

  it("is the global `Excel` only while add-in code runs", async () => {
    const embedded = await open();
    const address = await withExcel(embedded, () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe("Blad1!A1");
    expect("Excel" in globalThis).toBe(false);
  });
});

describe("calculation", () => {
  /** Counts how often it is asked, and puts that number in every formula cell. */
  function counting(): Calculator & { count: number } {
    return {
      count: 0,
      recalculate({ sheets }) {
        this.count += 1;
        for (const sheet of sheets)
          for (const [, , cell] of sheet.cells.entries()) if (cell.formula !== null) cell.value = this.count;
        return { unsupported: [] };
      },
      placed: (workbook) => noCalculation.placed(workbook),
    };
  }

  it("waits until a result is read, and is not repeated when nothing changed", async () => {
    const calculator = counting();
    const embedded = await startExcel(emptyWorkbook(), { calculator });
    await embedded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      for (let time = 0; time < 5; time += 1) range.formulas = [["=B1+1", time]];
      await context.sync();
      expect(calculator.count).toBe(0);
      range.load("values");
      await context.sync();
      range.load("values,text");
      await context.sync();
      expect([calculator.count, range.values]).toEqual([1, [[1, 4]]]);
    });
    embedded.close();
  });

  it("is left until it is asked for in manual mode, and until the next request when it is suspended", async () => {
    const calculator = counting();
    const embedded = await startExcel(emptyWorkbook(), { calculator });
    await embedded.Excel.run(async (context) => {
      const { application } = context.workbook;
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      application.suspendApiCalculationUntilNextSync();
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      expect(calculator.count).toBe(0);
      application.calculationMode = "Manual";
      range.load("values");
      await context.sync();
      expect(calculator.count).toBe(0);
      application.calculate("Full");
      await context.sync();
      expect(calculator.count).toBe(1);
    });
    embedded.close();
  });
});
