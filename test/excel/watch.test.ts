import type { EmbeddedExcel } from "../../src/embedded-excel";
import { withExcel } from "../../src/embedded-excel";
import { addSheet as add, deleteSheet, renameSheet, typeInCell, type Editor } from "../../src/embedded-excel/user";
import { watch, type WorkbookChange } from "../../src/excel";
import { closeWorkbooks, openWorkbook } from "./workbook";

afterEach(closeWorkbooks);

/** Lets every message between the client and Excel arrive. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const firstSheet = ({ workbook }: EmbeddedExcel) => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** Watches while `act` edits; gives what was told. */
const toldOf = async (act: (embedded: EmbeddedExcel) => void | Promise<void>): Promise<readonly WorkbookChange[]> => {
  const embedded = await openWorkbook();
  const changes: WorkbookChange[] = [];
  await withExcel(embedded, async () => {
    const stop = await watch((change) => changes.push(change));
    await act(embedded);
    embedded.deliverEvents();
    await settled();
    await stop();
    type(embedded, "A9", "user");
    embedded.deliverEvents();
    await settled();
  });
  return changes;
};

const type = (embedded: EmbeddedExcel, cell: "C2" | "A9", by: Editor): void => {
  const [row, column] = cell === "C2" ? [1, 2] : [8, 0];
  expect(typeInCell(embedded.host, firstSheet(embedded), row, column, "Loopt", by)).toBeNull();
};

describe("watching the workbook", () => {
  it("names the sheet and the cell that a colleague changed, and stops when asked", async () => {
    expect(await toldOf((embedded) => type(embedded, "C2", "colleague"))).toEqual([
      { kind: "cells", sheet: "Blad1", address: "C2", by: "colleague" },
    ]);
  });

  it("tells the user's own edit from what the add-in wrote", async () => {
    const changes = await toldOf(async (embedded) => {
      type(embedded, "C2", "user");
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem("Blad1").getRange("B2").values = [["x"]];
      await context.sync();
    });
    expect(changes).toEqual([
      { kind: "cells", sheet: "Blad1", address: "C2", by: "user" },
      { kind: "cells", sheet: "Blad1", address: "B2", by: "self" },
    ]);
  });

  it("names a sheet that was added, and one that is gone", async () => {
    const changes = await toldOf(async (embedded) => {
      const sheet = add(embedded.host, "user");
      embedded.deliverEvents();
      await settled();
      deleteSheet(embedded.host, sheet, "colleague");
    });
    expect(changes).toEqual([
      { kind: "sheets", sheet: "Blad2", address: null, by: "user" },
      { kind: "sheets", sheet: "Blad2", address: null, by: "colleague" },
    ]);
  });

  it("knows the new name of a sheet that a colleague renamed", async () => {
    const changes = await toldOf((embedded) => {
      renameSheet(embedded.host, firstSheet(embedded), "Acties", "colleague");
      type(embedded, "C2", "colleague");
    });
    expect(changes.at(-1)).toEqual({ kind: "cells", sheet: "Acties", address: "C2", by: "colleague" });
  });

  it("tells of a change even while Excel does not say which sheet it is on", async () => {
    const changes = await toldOf((embedded) => {
      type(embedded, "C2", "colleague");
      embedded.server.failNext("InvalidRequest");
    });
    expect(changes).toEqual([{ kind: "cells", sheet: "Blad1", address: "C2", by: "colleague" }]);
  });
});
