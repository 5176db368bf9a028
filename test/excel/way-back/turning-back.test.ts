import { Colleague, type EmbeddedExcel } from "../../../src/embedded-excel";
import { keptActions } from "../../../src/excel";
import { closeWorkbooks, measured, preparedOnce } from "../workbook";
import { addition, change, colleagueTypes, row, rowsIn, withRows } from "../write/register";
import { back, hurried, writeKept } from "./kept";
import { linesIn, placeIn, unmark } from "./place";

afterEach(closeWorkbooks);

const gereed = change("AP-001", "Status", "Loopt", "Gereed");
const open = preparedOnce(() => withRows([row(1), row(2), row(3)]));
const actions = async (embedded: EmbeddedExcel) => (await measured(embedded, () => keptActions(hurried))).result;
const marks = async (embedded: EmbeddedExcel) =>
  (await linesIn(embedded)).lines.filter(({ line }) => line?.kept.kind === "turned-back").map(({ id }) => id);
const status = (embedded: EmbeddedExcel) => rowsIn(embedded)[0]?.Status;

/** Reads what is kept, reads the register, writes, reads it back, and keeps that it was done. */
const [writes, tells] = [3, 5];

describe("turning back one of several actions", () => {
  it("leaves the others as they are, also those that came later", async () => {
    const embedded = await open();
    const first = await writeKept(embedded, [gereed]);
    const second = await writeKept(embedded, [change("AP-002", "Status", "Loopt", "Gereed")]);
    const { requests } = await back(embedded, first.id);
    expect(requests).toBe(tells);
    expect(rowsIn(embedded).map(({ Status }) => Status)).toEqual(["Loopt", "Gereed", "Loopt"]);
    expect(await marks(embedded)).toEqual([first.id]);
    expect((await actions(embedded)).map(({ id, isTurnedBack }) => [id, isTurnedBack])).toEqual([
      [second.id, false],
      [first.id, true],
    ]);
  });

  it("empties each of the rows that it added, and no other", async () => {
    const embedded = await open();
    const { id } = await writeKept(
      embedded,
      [],
      [addition("AP-005", { Actiepunt: "Erbij" }), addition("AP-006", { Actiepunt: "Ook erbij", Status: "Loopt" })],
    );
    const { result } = await back(embedded, id);
    expect(result.notEmptied).toEqual([]);
    expect(result.emptied).toEqual([
      { register: "Actiepunten", key: "AP-005" },
      { register: "Actiepunten", key: "AP-006" },
    ]);
    expect(rowsIn(embedded).map(({ Nr }) => Nr)).toEqual(["AP-001", "AP-002", "AP-003", "", ""]);
  });

  it("tells why a cell was left alone", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [
      gereed,
      change("AP-002", "Status", "Loopt", "Gereed"),
      change("AP-003", "Status", "Loopt", "Gereed"),
    ]);
    colleagueTypes(embedded, "AP-002", "Status", "");
    new Colleague(embedded.host).deletesTableRows("Actiepunten", 2);
    const { result } = await back(embedded, id);
    expect(result.restored.map(({ key }) => key)).toEqual(["AP-001"]);
    expect(result.skipped.map(({ change: { key }, reason }) => [key, reason]).sort()).toEqual([
      ["AP-002", "Deze cel is sindsdien gewijzigd; wat er nu staat, blijft staan."],
      ["AP-003", "De rij staat niet meer in Actiepunten."],
    ]);
  });
});

describe("turning back that is disturbed", () => {
  it("completes what was told already when the answer went wrong, and tells it once", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [gereed]);
    embedded.server.faultAt(tells, { kind: "answer-error", code: "ServiceNotAvailable" });
    const { result } = await back(embedded, id);
    expect(result).toMatchObject({ id, notEmptied: [], unreadable: [] });
    expect(await marks(embedded)).toEqual([id]);
    expect(status(embedded)).toBe("Loopt");
  });

  it("knows the row again that it emptied when the answer went wrong", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [], [addition("AP-005", { Actiepunt: "Erbij" })]);
    embedded.server.faultAt(writes, { kind: "answer-error", code: "ServiceNotAvailable" });
    const { result } = await back(embedded, id);
    expect(result).toMatchObject({ emptied: [{ register: "Actiepunten", key: "AP-005" }], notEmptied: [] });
    expect(await marks(embedded)).toEqual([id]);
  });

  it("is told on the sheet as it stands by then: without its mark", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [gereed]);
    embedded.server.beforeRequest(tells, () => unmark(embedded));
    const { requests } = await back(embedded, id);
    expect(requests).toBe(tells + 2);
    expect(await marks(embedded)).toEqual([id]);
    expect(await placeIn(embedded)).toMatchObject({ kind: "there", isMarked: true });
    expect(status(embedded)).toBe("Loopt");
  });

  it("is told on a new sheet where a colleague deletes it in that moment", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [gereed]);
    embedded.server.beforeRequest(tells, () => new Colleague(embedded.host).deletesSheet("Terugdraaien"));
    await back(embedded, id);
    expect(await marks(embedded)).toEqual([id]);
    expect(status(embedded)).toBe("Loopt");
  });

  it("is tried three times on a sheet that changes all the time, and then says what stands", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [gereed]);
    for (const attempt of [0, 1])
      embedded.server.faultAt(tells + 2 * attempt, { kind: "refuse", code: "ItemNotFound" });
    expect((await back(embedded, id)).requests).toBe(tells + 4);
    expect(await marks(embedded)).toEqual([id]);
    const next = await writeKept(embedded, [gereed]);
    for (const attempt of [0, 1, 2])
      embedded.server.faultAt(tells + 2 * attempt, { kind: "refuse", code: "ItemNotFound" });
    await expect(back(embedded, next.id)).rejects.toMatchObject({
      code: "gone",
      unchanged: "Wat al geschreven was, staat er nog; de rest is niet geschreven.",
    });
    expect(embedded.traffic.requests).toBe(tells + 4);
    expect(status(embedded)).toBe("Loopt");
    // What was not told can be done again: there is nothing left to change by then.
    await back(embedded, next.id);
    expect(await marks(embedded)).toEqual([next.id, id]);
  });

  it("is not tried again where Excel refuses it for another reason", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [gereed]);
    embedded.server.beforeRequest(tells, () => new Colleague(embedded.host).protectsSheet("Terugdraaien"));
    await expect(back(embedded, id)).rejects.toMatchObject({
      code: "protected",
      unchanged: "Wat al geschreven was, staat er nog; de rest is niet geschreven.",
    });
    expect(embedded.traffic.requests).toBe(tells);
    expect(status(embedded)).toBe("Loopt");
  });
});
