import { inExcel, readRegisters } from "../../../src/excel/session";
import { askTyped, type TypedTables } from "../../../src/excel/sort/own-formulas";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { addSheet, closeWorkbooks, edit, measured, openWorkbook, preparedOnce } from "../workbook";

afterEach(closeWorkbooks);

/** Actiepunten with its headers in C4, a formula in its second row; no Teamplannen; Budgethouders at the top of its sheet. */
const workbook = preparedOnce(async () => {
  const embedded = await openWorkbook();
  const rows = [
    ["Nr", "Actiepunt"],
    ["AP-001", "Riool"],
    ["AP-002", ""],
  ];
  await addSheet(embedded, "Acties van het college", rows, { row: 3, column: 2, table: "Actiepunten" });
  await addSheet(embedded, "Budgethouders", [["Nr"], ["BH-001"]], { table: "Budgethouders" });
  await edit(embedded, (context) => {
    context.workbook.worksheets.getItem("Acties van het college").getRange("D6").formulas = [["=C6&C5"]];
  });
  return embedded;
});

/** Asks along with another request, and goes on when that one is refused. */
const ask = (embedded: EmbeddedExcel): Promise<{ result: TypedTables; requests: number }> =>
  measured(embedded, () =>
    inExcel(
      {},
      [readRegisters],
      async (session) => {
        const typed = askTyped(session, ["Actiepunten", "Teamplannen", "Budgethouders"]);
        await session.send().catch(() => undefined);
        return typed();
      },
      { repeats: "never" },
    ),
  );

/** Rows of the sheet count from 1. */
const typed = new Map([
  [
    "Actiepunten",
    {
      row: 5,
      cells: [
        ["AP-001", "Riool"],
        ["AP-002", "=C6&C5"],
      ],
    },
  ],
  ["Budgethouders", { row: 2, cells: [["BH-001"]] }],
]);

const tooLarge = { kind: "refuse", code: "ResponsePayloadSizeLimitExceeded" } as const;

describe("what users typed in tables", () => {
  it("is read along with another request", async () => {
    expect(await ask(await workbook())).toEqual({ result: typed, requests: 1 });
  });

  it("is read by itself where that is too large together", async () => {
    const embedded = await workbook();
    embedded.server.faultAt(1, tooLarge);
    expect(await ask(embedded)).toEqual({ result: typed, requests: 2 });
  });

  it("is read in parts where it is too large by itself: first where the tables stand", async () => {
    const embedded = await workbook();
    embedded.server.faultAt(1, tooLarge);
    embedded.server.faultAt(2, tooLarge);
    expect(await ask(embedded)).toEqual({ result: typed, requests: 4 });
  });

  it("is not asked for again where Excel refuses it for another reason", async () => {
    const embedded = await workbook();
    embedded.server.faultAt(1, tooLarge);
    embedded.server.faultAt(2, { kind: "refuse", code: "MemoryLimitReached" });
    await expect(ask(embedded)).rejects.toMatchObject({
      happened: "Excel heeft te weinig geheugen voor deze opdracht.",
    });
    expect(embedded.traffic.requests).toBe(2);
  });
});
