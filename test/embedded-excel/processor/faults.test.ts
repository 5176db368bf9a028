import type { EmbeddedExcel, Fault } from "../../../src/embedded-excel";
import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

const open = (): Promise<EmbeddedExcel> => openEmpty({ calculator: noCalculation });

const write = (embedded: EmbeddedExcel, ...values: number[]): Promise<void> =>
  embedded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    values.forEach((value, at) => (sheet.getCell(0, at).values = [[value]]));
    await context.sync();
  });

const cellsOf = ({ workbook }: EmbeddedExcel): unknown[] =>
  [0, 1, 2].map((column) => workbook.sheets[0]?.cells.get(0, column)?.value ?? null);

/** Whether a batch is answered; its error when it is answered with one. */
const outcome = (run: Promise<unknown>): Promise<string> =>
  Promise.race([
    codeOf(run),
    new Promise<string>((resolve) => {
      setTimeout(() => resolve("no answer"), 20);
    }),
  ]);

describe("an Excel that fails on demand", () => {
  it("answers the next requests with the asked code, and works again after these", async () => {
    const embedded = await open();
    embedded.server.failNext("GeneralException", 2);
    expect([await codeOf(write(embedded, 1)), await codeOf(write(embedded, 2))]).toEqual([
      "GeneralException",
      "GeneralException",
    ]);
    expect(await codeOf(write(embedded, 3))).toBe("");
    expect(cellsOf(embedded)).toEqual([3, null, null]);
  });

  it("takes requests while it hangs, and answers them afterwards", async () => {
    const embedded = await open();
    embedded.server.isHanging = true;
    let isDone = false;
    const written = write(embedded, 7).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([isDone, embedded.workbook.sheets[0]?.cells.get(0, 0)]).toEqual([false, undefined]);
    embedded.server.isHanging = false;
    await written;
    expect(embedded.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(7);
  });

  test.each<[string, Fault, string, unknown[]]>([
    ["does nothing of what it refuses", { kind: "refuse", code: "AccessDenied" }, "AccessDenied", [1, null, null]],
    ["does nothing of what it hangs on", { kind: "hang" }, "no answer", [1, null, null]],
    ["does all of what gets no answer", { kind: "lost-answer" }, "no answer", [2, 3, 4]],
    [
      "does all of what it then calls failed",
      { kind: "answer-error", code: "GeneralException" },
      "GeneralException",
      [2, 3, 4],
    ],
    [
      "does part of what it breaks off",
      { kind: "halfway", code: "AccessDenied", action: 2 },
      "AccessDenied",
      [2, 3, null],
    ],
    [
      "can break off before the first change",
      { kind: "halfway", code: "AccessDenied", action: 0 },
      "AccessDenied",
      [1, null, null],
    ],
  ])("%s, at the request that was named", async (_says, fault, answer, cells) => {
    const embedded = await open();
    embedded.server.faultAt(2, fault);
    expect(await outcome(write(embedded, 1))).toBe("");
    expect(await outcome(write(embedded, 2, 3, 4))).toBe(answer);
    expect(cellsOf(embedded)).toEqual(cells);
    expect(await outcome(write(embedded, 5, 6, 7))).toBe("");
    expect([cellsOf(embedded), embedded.server.requestCount]).toEqual([[5, 6, 7], 3]);
  });

  it("keeps what breaks off half-way for a request that changes as much", async () => {
    const embedded = await open();
    embedded.server.faultAt(1, { kind: "halfway", code: "GeneralException", action: 2 });
    expect(await codeOf(write(embedded, 1))).toBe("");
    expect(await codeOf(write(embedded, 2, 3, 4))).toBe("GeneralException");
    expect(cellsOf(embedded)).toEqual([2, 3, null]);
  });

  it("forgets the faults that have not come yet", async () => {
    const embedded = await open();
    embedded.server.failNext("GeneralException");
    embedded.server.beforeRequest(1, () => {
      throw new Error("this was to be forgotten");
    });
    embedded.server.clearFaults();
    expect(await codeOf(write(embedded, 1))).toBe("");
  });

  it("lets somebody in between two requests, in the order that was asked", async () => {
    const embedded = await open();
    const seen: unknown[] = [];
    const look = (who: string) => () => seen.push([who, cellsOf(embedded)[0]]);
    embedded.server.beforeRequest(2, look("first"));
    embedded.server.beforeRequest(2, look("second"));
    embedded.server.beforeRequest(1, look("early"));
    await write(embedded, 1);
    await write(embedded, 2);
    await write(embedded, 3);
    expect(seen).toEqual([
      ["early", null],
      ["first", 1],
      ["second", 1],
    ]);
  });

  it("counts what changes something, not what is looked at", async () => {
    const embedded = await open();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nieuw");
      sheet.getRange("A1:B2").load("values");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").clear();
      sheet.getRange("A1:B1").values = [[null, null]];
      context.workbook.worksheets.getItem("Blad1").getUsedRange().load("address");
      await context.sync();
    });
    expect(embedded.traffic.changes).toBe(3);
  });
});

describe("a workbook that is open to be looked at", () => {
  it("says so, is read, and takes no change", async () => {
    const embedded = await openEmpty({ calculator: noCalculation, readOnly: true });
    await embedded.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      const cells = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
      expect([context.workbook.readOnly, cells.values]).toEqual([true, [[""]]]);
    });
    expect(await codeOf(write(embedded, 1))).toBe("AccessDenied");
    const add = embedded.Excel.run(async (context) => {
      context.workbook.worksheets.add("Nieuw");
      await context.sync();
    });
    expect(await codeOf(add)).toBe("AccessDenied");
    expect([cellsOf(embedded)[0], embedded.workbook.sheets.length]).toEqual([null, 1]);
  });
});
