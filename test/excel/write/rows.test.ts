import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { typeInCell } from "../../../src/embedded-excel/user";
import { closeWorkbooks, edit, formulasOf } from "../workbook";
import { typeRowBelow } from "./colleague";
import { addition, change, deadline, headers, row, rowsIn, tableIn, textsIn, withRows, write } from "./register";

afterEach(closeWorkbooks);

const three = [row(1), row(2), row(3)];
const cells = { Actiepunt: "Nieuw", Status: "Gereed", Deadline: deadline, "Voortgang (%)": 0.25 };
const two = [addition("AP-004", cells), addition("AP-005", { ...cells, Actiepunt: "=Nieuw" })];
const blank = { Nr: "", Eigen: "", Actiepunt: "", Status: "", Deadline: "", "Voortgang (%)": "" };

const keysIn = (embedded: EmbeddedExcel) => rowsIn(embedded).map(({ Nr }) => Nr);

const refusalOf = (embedded: EmbeddedExcel): Promise<unknown> =>
  write(embedded, [change("AP-001", "Status", "Loopt", "Gereed")], two).then(
    () => null,
    (error: unknown) => error,
  );

describe("adding rows to a register", () => {
  it.each([
    { name: "where Excel lets the table grow", growTables: true, requests: 3 },
    { name: "where it does not, by resizing the table", growTables: false, requests: 4 },
  ])("gives them what the table gives its rows, $name", async ({ growTables, requests }) => {
    const embedded = await withRows(three, { growTables });
    const before = rowsIn(embedded);
    const outcome = await write(embedded, [], two);
    expect(outcome.result).toMatchObject({ written: [], skipped: [], added: ["AP-004", "AP-005"], notAdded: [] });
    expect(outcome.requests).toBe(requests);
    expect(rowsIn(embedded)).toEqual([
      ...before,
      { ...cells, Nr: "AP-004", Eigen: "", Dubbel: "Nieuw!", Kwadrant: "kAP-004" },
      { ...cells, Nr: "AP-005", Actiepunt: "=Nieuw", Eigen: "", Dubbel: "=Nieuw!", Kwadrant: "kAP-005" },
    ]);
    expect((await textsIn(embedded)).at(-1)).toMatchObject({ Deadline: "31-12-2021", "Voortgang (%)": "25%" });
    const { sheet, table } = tableIn(embedded);
    const { row: first, rowCount } = table.area;
    const last = first + rowCount - 1;
    const reachesDown = (rule: { areas: { row: number; rowCount: number }[] }): boolean =>
      rule.areas.some((area) => area.row + area.rowCount === last + 1);
    expect([sheet.validations.every(reachesDown), sheet.conditionalFormats.every(reachesDown)]).toEqual([true, true]);
    const text = sheet.cells.get(last, table.area.column + headers.indexOf("Actiepunt"));
    expect(embedded.workbook.styles.describe(text?.style ?? 0).alignment.wrapText).toBe(true);
    expect((await formulasOf(embedded, "Actiepunten")).at(-1)?.slice(-2)).toEqual(['=D8&"!"', '="k"&[@Nr]']);
  });

  it("adds and changes together in the same three requests", async () => {
    const embedded = await withRows(three);
    const { result, requests } = await write(embedded, [change("AP-003", "Status", "Loopt", "Gereed")], two);
    expect([result.written.length, result.added.length, requests]).toEqual([1, 2, 3]);
  });

  it("adds nothing a second time", async () => {
    const embedded = await withRows(three);
    await write(embedded, [], two);
    const before = await formulasOf(embedded, "Actiepunten");
    const { result } = await write(embedded, [], two);
    expect(result.added).toEqual(["AP-004", "AP-005"]);
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
  });

  it("completes a row that was written half", async () => {
    const embedded = await withRows([...three, row(4, { ...blank, Nr: "AP-004", Actiepunt: "Nieuw" })]);
    const { result } = await write(embedded, [], two);
    expect(result).toMatchObject({ added: ["AP-004", "AP-005"], notAdded: [] });
    expect(
      rowsIn(embedded)
        .map(({ Nr, Status }) => [Nr, Status])
        .slice(3),
    ).toEqual([
      ["AP-004", "Gereed"],
      ["AP-005", "Gereed"],
    ]);
  });

  it("begins in the blank rows at the end of the table", async () => {
    const embedded = await withRows([row(1), row(2, blank), row(3, blank), row(4, blank)]);
    const { result } = await write(embedded, [], two);
    expect(result.added).toEqual(["AP-004", "AP-005"]);
    expect(keysIn(embedded)).toEqual(["AP-001", "AP-004", "AP-005", ""]);
  });

  it("fills the one blank row of a new table, and goes on below it", async () => {
    const embedded = await withRows([row(1, blank)]);
    const { requests } = await write(embedded, [], two);
    expect(requests).toBe(3);
    expect(keysIn(embedded)).toEqual(["AP-004", "AP-005"]);
  });

  it("passes by a row at the end that has no Nr yet", async () => {
    const embedded = await withRows([row(1), row(2, blank), row(3, { ...blank, Eigen: "bezig" })]);
    await write(embedded, [], two);
    expect(keysIn(embedded)).toEqual(["AP-001", "", "", "AP-004", "AP-005"]);
  });

  it("takes the next free Nr where somebody used ours, and refuses where the Nr is the user's own", async () => {
    const embedded = await withRows([...three, row(4)]);
    const own = addition("AP-003", cells, true);
    const { result } = await write(embedded, [], [...two, own]);
    expect(result.added).toEqual(["AP-005", "AP-006"]);
    expect(result.notAdded).toMatchObject([
      { addition: own, reason: expect.stringContaining("AP-003 staat intussen al in Actiepunten") as string },
    ]);
    expect(keysIn(embedded)).toEqual(["AP-001", "AP-002", "AP-003", "AP-004", "AP-005", "AP-006"]);
  });

  it("goes in turns when one request is too small, and says how far it was when one fails", async () => {
    const long = "lang ".repeat(6_000);
    const many = Array.from({ length: 120 }, (_, at) => addition(`AP-1${at + 10}0`, { Actiepunt: `${at} ${long}` }));
    const embedded = await withRows(three);
    let calls = 0;
    const onStep = ({ says }: { says: string }): void => {
      if (!says.startsWith("Cellen schrijven")) return;
      calls += 1;
      if (calls === 2) embedded.server.failNext("GeneralException");
    };
    const failure: unknown = await write(embedded, [], many, { onStep }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "refused",
      unchanged: expect.stringMatching(/^Nagekeken en zeker: \d+ nieuwe rijen\. Die blijven staan\./) as string,
    });
    expect(rowsIn(embedded).length).toBeGreaterThan(50);
    const { result } = await write(embedded, [], many);
    expect(result.added).toHaveLength(120);
    expect(keysIn(embedded)).toEqual(["AP-001", "AP-002", "AP-003", ...many.map(({ key }) => key)]);
  });
});

describe("a register without room for new rows", () => {
  it("is left alone when it has a totals row", async () => {
    const embedded = await withRows(three);
    await edit(embedded, (context) => {
      context.workbook.tables.getItem("Actiepunten").showTotals = true;
    });
    const before = await formulasOf(embedded, "Actiepunten");
    expect(await refusalOf(embedded)).toMatchObject({
      code: "no-room",
      happened: expect.stringContaining("totaalrij") as string,
      unchanged: "Er is niets gewijzigd.",
    });
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
  });

  it("is left alone when cells stand below it, and is told where", async () => {
    const embedded = await withRows(three);
    const { sheet } = tableIn(embedded);
    typeInCell(embedded.host, sheet, 7, 3, "Aantekening", "user");
    const before = await formulasOf(embedded, "Actiepunten");
    expect(await refusalOf(embedded)).toMatchObject({
      code: "no-room",
      happened: expect.stringContaining("in D8 staat iets") as string,
    });
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
  });
});

describe("a colleague who adds rows in the same moment", () => {
  it.each([true, false])(
    "keeps them, with another Nr for ours when it is the same (growing: %s)",
    async (growTables) => {
      const embedded = await withRows(three, { growTables });
      embedded.server.beforeRequest(2, () => typeRowBelow(embedded, { Nr: "AP-004", Actiepunt: "Van een collega" }));
      const { result } = await write(embedded, [], two);
      expect(result.notAdded).toEqual([]);
      expect(result.added).toHaveLength(2);
      const rows = rowsIn(embedded);
      const texts = rows.map(({ Nr, Actiepunt }) => `${String(Nr)} ${String(Actiepunt)}`);
      expect(texts).toContain("AP-004 Van een collega");
      expect(new Set(rows.map(({ Nr }) => Nr)).size).toBe(rows.length);
      expect(
        rows
          .map(({ Actiepunt }) => Actiepunt)
          .slice(3)
          .sort(),
      ).toEqual(["=Nieuw", "Nieuw", "Van een collega"]);
    },
  );

  it("keeps what was typed in a blank row that we were about to fill", async () => {
    const embedded = await withRows([row(1), row(2, blank)]);
    const { sheet } = tableIn(embedded);
    embedded.server.beforeRequest(2, () => void typeInCell(embedded.host, sheet, 4, 3, "Van een collega", "colleague"));
    const { result } = await write(embedded, [], two);
    expect(result.added).toEqual(["AP-004", "AP-005"]);
    expect(rowsIn(embedded).map(({ Nr, Actiepunt, Status }) => [Nr, Actiepunt, Status])).toEqual([
      ["AP-001", "Actie 1", "Loopt"],
      ["", "Van een collega", ""],
      ["AP-005", "=Nieuw", "Gereed"],
      ["AP-004", "Nieuw", "Gereed"],
    ]);
  });
});
