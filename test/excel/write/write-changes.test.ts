import { insertTableColumn } from "./colleague";
import { setProtection } from "../../../src/embedded-excel/user";
import { filterTable, sortTable } from "../../../src/embedded-excel/user";
import { typeInCell } from "../../../src/embedded-excel/user";
import { closeWorkbooks, edit, formulasOf } from "../workbook";
import { deleteRow, typeRowBelow } from "./colleague";
import {
  addition,
  beforeRequest,
  change,
  colleagueTypes,
  deadline,
  headers,
  row,
  rowsIn,
  tableIn,
  withRows,
  write,
} from "./register";

afterEach(closeWorkbooks);

const three = [row(1), row(2), row(3)];

const fresh = { Actiepunt: "Nieuw", Status: "Loopt", Deadline: deadline, "Voortgang (%)": 0.25 };

describe("changing cells of a register", () => {
  it("writes them by key and header, in one request to read, one to write and one to read back", async () => {
    const embedded = await withRows(three);
    const before = await rowsIn(embedded);
    const changes = [change("AP-001", "Status", "Loopt", "Gereed"), change("ap-003 ", "Deadline", deadline, deadline + 1)];
    const { result, requests } = await write(embedded, changes);
    expect(result).toEqual({ written: changes, skipped: [], added: [], notAdded: [] });
    expect(requests).toBe(3);
    expect(await rowsIn(embedded)).toEqual([
      { ...before[0], Status: "Gereed" },
      before[1],
      { ...before[2], Deadline: deadline + 1 },
    ]);
  });
});
