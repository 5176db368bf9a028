import { withExcel } from "../../../src/embedded-excel";
import { watchSelection, type SelectedCell } from "../../../src/excel";
import { addSheet, closeWorkbooks, openWorkbook } from "../workbook";

afterEach(closeWorkbooks);

/** Lets every message between the client and Excel arrive. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test("the cell that the user goes to is told, on whatever sheet, until nobody asks any more", async () => {
  const embedded = await openWorkbook();
  await addSheet(embedded, "Acties", [["Nr"]]);
  const { host, workbook } = embedded;
  const told: (SelectedCell | null)[] = [];
  const goTo = async (sheet: number, row: number, rowCount = 1): Promise<void> => {
    const on = workbook.sheets[sheet];
    if (!on) throw new Error("no sheet");
    host.select(on, { row, column: 2, rowCount, columnCount: 1 });
    embedded.deliverEvents();
    await settled();
  };
  await withExcel(embedded, async () => {
    const stop = await watchSelection((cell) => told.push(cell));
    await goTo(0, 4);
    await goTo(0, 4, 3);
    await goTo(1, 7);
    await goTo(0, 4, 3);
    await stop();
    await goTo(0, 9);
  });
  expect(told).toEqual([
    { sheet: "Blad1", address: "A1" },
    { sheet: "Blad1", address: "C5" },
    null,
    { sheet: "Acties", address: "C8" },
    { sheet: "Acties", address: "C8" },
    null,
  ]);
});
