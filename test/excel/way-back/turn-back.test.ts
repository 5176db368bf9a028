import { serialOf } from "../../../src/domain/values/date";
import { keptActions } from "../../../src/excel";
import { closeWorkbooks, measured, valuesOf } from "../workbook";
import { addition, change, colleagueTypes, deadline, row, rowsIn, withRows } from "../write/register";
import { back, writeKept } from "./kept";

afterEach(closeWorkbooks);

const three = [row(1), row(2), row(3)];

describe("turning back", () => {
  it("gives every cell what it held, whatever that was, and empties the rows that came", async () => {
    const olds = ["=1+1", "+31 6", "'s Avonds", "1-3", "0042", "TRUE", "  spaties  ", "", true, 12.5, deadline];
    const embedded = await withRows(
      olds.map((value, at) =>
        row(at + 1, {
          Nr: `AP-${String(at + 1).padStart(3, "0")}`,
          Actiepunt: typeof value === "string" && value !== "" ? `'${value}` : value,
        }),
      ),
    );
    const before = rowsIn(embedded);
    expect(before.map(({ Actiepunt }) => Actiepunt)).toEqual(olds);
    const changes = before.map(({ Nr, Actiepunt }) => change(String(Nr), "Actiepunt", Actiepunt ?? "", "Nieuw"));
    const { id, requests } = await writeKept(embedded, changes, [
      addition("AP-020", { Actiepunt: "Erbij", Status: "Loopt" }),
    ]);
    expect(requests).toBe(3);
    expect(rowsIn(embedded)).toHaveLength(12);
    const outcome = await back(embedded, id);
    expect(outcome.requests).toBe(6);
    expect(outcome.result).toMatchObject({ skipped: [], notEmptied: [], unreadable: [] });
    expect(outcome.result.emptied).toEqual([{ register: "Actiepunten", key: "AP-020" }]);
    expect(rowsIn(embedded).slice(0, 11)).toEqual(before);
    expect(rowsIn(embedded)[11]).toMatchObject({ Nr: "", Actiepunt: "", Status: "" });
  });

  it("leaves alone what was changed since, and says so", async () => {
    const embedded = await withRows(three);
    const changes = [change("AP-001", "Status", "Loopt", "Gereed"), change("AP-002", "Status", "Loopt", "Gereed")];
    const { id } = await writeKept(embedded, changes, [addition("AP-004", { Actiepunt: "Erbij" })]);
    colleagueTypes(embedded, "AP-002", "Status", "");
    colleagueTypes(embedded, "AP-004", "Eigen", "van mij");
    const { result } = await back(embedded, id);
    expect(result.restored.map(({ key }) => key)).toEqual(["AP-001"]);
    expect(result.skipped).toMatchObject([{ change: { key: "AP-002" }, found: "" }]);
    expect(result.notEmptied).toMatchObject([{ key: "AP-004" }]);
    expect(rowsIn(embedded).map(({ Nr, Status }) => [Nr, Status])).toEqual([
      ["AP-001", "Loopt"],
      ["AP-002", ""],
      ["AP-003", "Loopt"],
      ["AP-004", ""],
    ]);
  });

  it("is done once: the second time says so, and changes nothing", async () => {
    const embedded = await withRows(three);
    const { id } = await writeKept(embedded, [change("AP-001", "Status", "Loopt", "Gereed")]);
    await back(embedded, id);
    colleagueTypes(embedded, "AP-001", "Status", "Gereed");
    await expect(back(embedded, id)).rejects.toMatchObject({ unchanged: "Er is niets gewijzigd." });
    expect(rowsIn(embedded)[0]?.Status).toBe("Gereed");
    const { result } = await measured(embedded, () => keptActions());
    expect(result).toMatchObject([{ id, what: "Inlezen", cells: 1, rows: 0, isTurnedBack: true }]);
  });

  it("keeps dates readable, newest on top", async () => {
    const embedded = await withRows(three);
    await writeKept(embedded, [change("AP-001", "Deadline", deadline, serialOf(2022, 3, 1))]);
    await writeKept(embedded, [change("AP-001", "Status", "Loopt", "Gereed")]);
    const cells = await valuesOf(embedded, "Terugdraaien");
    expect(cells.map((line) => line.slice(2, 8))).toEqual([
      ["Wat", "Register", "Nr", "Kolom", "Oude waarde", "Nieuwe waarde"],
      ["Inlezen", "Actiepunten", "AP-001", "Status", "Loopt", "Gereed"],
      ["Inlezen", "Actiepunten", "AP-001", "Deadline", deadline, serialOf(2022, 3, 1)],
    ]);
    const texts = await embedded.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Terugdraaien").getRange("A3:J3").load("text");
      await context.sync();
      return range.text[0] ?? [];
    });
    expect(texts.slice(6, 8)).toEqual(["31-12-2021", "01-03-2022"]);
    expect(texts[1]).toMatch(/^\d\d-\d\d-\d{4} \d\d:\d\d:\d\d$/);
  });
});
