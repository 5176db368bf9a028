import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

describe("an Excel that fails on demand", () => {
  const write = (embedded: Awaited<ReturnType<typeof openEmpty>>, value: number): Promise<void> =>
    embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[value]];
      await context.sync();
    });

  it("answers the next requests with the asked code, and works again after these", async () => {
    const embedded = await openEmpty({ calculator: noCalculation });
    embedded.server.failNext("GeneralException", 2);
    expect([await codeOf(write(embedded, 1)), await codeOf(write(embedded, 2))]).toEqual([
      "GeneralException",
      "GeneralException",
    ]);
    expect(await codeOf(write(embedded, 3))).toBe("");
    expect(embedded.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(3);
  });

  it("takes requests while it hangs, and answers them afterwards", async () => {
    const embedded = await openEmpty({ calculator: noCalculation });
    embedded.server.isHanging = true;
    let isDone = false;
    const written = write(embedded, 7).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([isDone, embedded.workbook.sheets[0]?.cells.get(0, 0)]).toEqual([false, undefined]);
    embedded.server.isHanging = false;
    await written;
    expect(embedded.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(7);
  });
});
