import type { CellValue } from "../../../src/domain/values/cell-value";
import { serialOf } from "../../../src/domain/values/date";
import { Colleague, type EmbeddedExcel } from "../../../src/embedded-excel";
import { keptActions } from "../../../src/excel";
import { bytesOfLine } from "../../../src/excel/way-back/queue-lines";
import { closeWorkbooks, measured, preparedOnce, valuesOf } from "../workbook";
import { addition, change, deadline, row, rowsIn, withRows } from "../write/register";
import { back, hurried, writeKept } from "./kept";
import { linesIn, sheetNamed } from "./place";

afterEach(closeWorkbooks);

const open = preparedOnce(() =>
  withRows([row(1), row(2), row(3, { Deadline: "" }), row(4, { Deadline: "eind juni" })]),
);

/** What a range of the sheet with old values looks like, cell by cell. */
const shown = (embedded: EmbeddedExcel, address: string): Promise<{ formats: unknown[][]; texts: string[][] }> =>
  embedded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Terugdraaien");
    const range = sheet.getRange(address).load("numberFormat,text");
    await context.sync();
    return JSON.parse(JSON.stringify({ formats: range.numberFormat, texts: range.text })) as {
      formats: unknown[][];
      texts: string[][];
    };
  });

describe("the sheet with old values", () => {
  it("has bold headers that stay in sight, and the widest columns for the values", async () => {
    const embedded = await open();
    await writeKept(embedded, [change("AP-001", "Status", "Loopt", "Gereed")]);
    const [headers] = await valuesOf(embedded, "Terugdraaien");
    expect(headers).toEqual([
      "Actie",
      "Tijdstip",
      "Wat",
      "Register",
      "Nr",
      "Kolom",
      "Oude waarde",
      "Nieuwe waarde",
      "Controle",
      "Teruggedraaid op",
    ]);
    const sheet = sheetNamed(embedded, "Terugdraaien");
    expect([sheet.visibility, sheet.view.frozenRows, sheet.view.frozenColumns]).toEqual(["visible", 1, 0]);
    const { bold, widths } = await embedded.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Terugdraaien").getRange("A1:J2");
      const fonts = [0, 1].map((line) => cells.getRow(line).format.font.load("bold"));
      const formats = Array.from({ length: 10 }, (_, at) => cells.getColumn(at).format.load("columnWidth"));
      await context.sync();
      return { bold: fonts.map((font) => font.bold), widths: formats.map(({ columnWidth }) => columnWidth) };
    });
    expect(bold).toEqual([true, false]);
    // A date with its time is 19 characters of 7 pixels, a pixel three quarters of a point.
    for (const moment of [1, 9]) expect(widths[moment]).toBeGreaterThan(19 * 7 * 0.75);
    for (const [at, width] of widths.entries())
      if (at === 6 || at === 7) expect(width).toBe(Math.max(...widths));
      else expect(width).toBeLessThan(Math.max(...widths));
  });

  it("shows a date as a date in its own column only, whatever stands in the line above it", async () => {
    const embedded = await open();
    const march = serialOf(2022, 3, 1);
    await writeKept(embedded, [
      change("AP-001", "Deadline", deadline, ""),
      change("AP-002", "Voortgang (%)", 0.5, 0.75),
      change("AP-003", "Deadline", "", march),
      change("AP-004", "Deadline", "eind juni", march),
    ]);
    const lines = await valuesOf(embedded, "Terugdraaien");
    const byKey = (key: string): number => lines.findIndex((line) => line[4] === key) + 1;
    const of = async (key: string) => {
      const { formats, texts } = await shown(embedded, `G${byKey(key)}:H${byKey(key)}`);
      return [formats[0], texts[0]];
    };
    expect(await of("AP-001")).toEqual([
      ["dd-mm-yyyy", "General"],
      ["31-12-2021", ""],
    ]);
    expect(await of("AP-002")).toEqual([
      ["0%", "0%"],
      ["50%", "75%"],
    ]);
    expect(await of("AP-003")).toEqual([
      ["General", "dd-mm-yyyy"],
      ["", "01-03-2022"],
    ]);
    expect(await of("AP-004")).toEqual([
      ["General", "dd-mm-yyyy"],
      ["eind juni", "01-03-2022"],
    ]);
  });

  it("writes a moment with its time, and of what is turned back both moments", async () => {
    const embedded = await open();
    const { id } = await writeKept(embedded, [change("AP-001", "Status", "Loopt", "Gereed")]);
    await back(embedded, id);
    const { texts } = await shown(embedded, "A2:J3");
    const moment = /^\d\d-\d\d-\d{4} \d\d:\d\d:\d\d$/;
    expect(texts).toEqual([
      [id, expect.stringMatching(moment), "Inlezen", "", "", "(teruggedraaid)", "", ""].concat(
        expect.stringMatching(/^[0-9A-F]{8} 1\/1$/) as string,
        expect.stringMatching(moment) as string,
      ),
      [id, expect.stringMatching(moment), "Inlezen", "Actiepunten", "AP-001", "Status", "Loopt", "Gereed"].concat(
        expect.stringMatching(/^[0-9A-F]{8} 1\/1$/) as string,
        "",
      ),
    ]);
    expect(texts[0]?.[1]).toBe(texts[1]?.[1]);
  });

  it("numbers what was written together, and says of a new row how many cells it got", async () => {
    const embedded = await open();
    await writeKept(
      embedded,
      [change("AP-001", "Status", "Loopt", "Gereed"), change("AP-002", "Status", "Loopt", "Gereed")],
      [addition("AP-005", { Actiepunt: "Erbij", Status: "Loopt" })],
    );
    const [, ...lines] = await valuesOf(embedded, "Terugdraaien");
    expect(lines.map((line) => String(line[8]).slice(9))).toEqual(["1/3", "2/3", "3/3"]);
    expect(lines.map((line) => line.slice(3, 8))).toEqual([
      ["Actiepunten", "AP-001", "Status", "Loopt", "Gereed"],
      ["Actiepunten", "AP-002", "Status", "Loopt", "Gereed"],
      ["Actiepunten", "AP-005", "(nieuwe rij)", "", expect.stringMatching(/^3 cellen \([0-9A-F]{8}\)$/)],
    ]);
  });

  it.each([
    ["behind the others", 10],
    ["behind the others, with columns of a colleague between", 13],
  ])("may have its first column %s: lines go where their headers are", async (_, to) => {
    const embedded = await open();
    const colleague = new Colleague(embedded.host);
    await writeKept(embedded, [change("AP-001", "Status", "Loopt", "Gereed")]);
    colleague.types("Terugdraaien", 0, 0, "Notitie");
    colleague.types("Terugdraaien", 0, to, "Actie");
    const { id } = await writeKept(embedded, [change("AP-001", "Deadline", deadline, serialOf(2022, 3, 1))]);
    const line = (await valuesOf(embedded, "Terugdraaien"))[1] ?? [];
    expect(line[0]).toBe("");
    expect(line[to]).toBe(id);
    const { formats, texts } = await shown(embedded, "A2:J2");
    expect(texts[0]?.slice(1)).toEqual([
      expect.stringMatching(/^\d\d-\d\d-\d{4} \d\d:\d\d:\d\d$/),
      "Inlezen",
      "Actiepunten",
      "AP-001",
      "Deadline",
      "31-12-2021",
      "01-03-2022",
      expect.stringMatching(/ 1\/1$/),
      "",
    ]);
    expect(formats[0]).toEqual(
      ["General", "dd-mm-yyyy hh:mm:ss", "General", "General", "General", "General"].concat(
        ["dd-mm-yyyy", "dd-mm-yyyy", "General"],
        "dd-mm-yyyy hh:mm:ss",
      ),
    );
    await back(embedded, id);
    expect(rowsIn(embedded)[0]?.Deadline).toBe(deadline);
    expect((await measured(embedded, () => keptActions(hurried))).result).toMatchObject([{ id, isTurnedBack: true }]);
  });

  it("may have a column before the one with its mark", async () => {
    const embedded = await open();
    const colleague = new Colleague(embedded.host);
    await writeKept(embedded, [change("AP-001", "Status", "Loopt", "Gereed")]);
    colleague.insertsSheetColumns("Terugdraaien", 0, 2);
    // The last header goes to the left of the mark.
    colleague.types("Terugdraaien", 0, 11, "");
    colleague.types("Terugdraaien", 0, 0, "Teruggedraaid op");
    const { id } = await writeKept(embedded, [change("AP-001", "Deadline", deadline, "")]);
    await back(embedded, id);
    const [, first = []] = await valuesOf(embedded, "Terugdraaien");
    expect(first.slice(1, 3)).toEqual(["", id]);
    expect(first[0]).toBeGreaterThan(serialOf(2021, 1, 1));
    expect((await linesIn(embedded)).lines.map(({ line }) => line?.kept.kind)).toEqual(["turned-back", "cell", "cell"]);
  });
});

describe("what a line weighs in a request", () => {
  const cell = (from: CellValue, to: CellValue): number =>
    bytesOfLine({ kind: "cell", register: "Actiepunten", key: "AP-001", header: "Actiepunt", from, to });
  const moved = bytesOfLine({ kind: "place", register: "Actiepunten", key: "AP-001", from: 1, to: 2 });

  it.each([
    ["of the old value", "a".repeat(1_000), "", 1_000],
    ["of the new value", "", "a".repeat(250), 250],
    ["of both", "a".repeat(100), "b".repeat(100), 200],
    ["of letters that take two bytes", "é".repeat(100), "", 200],
  ])("grows with the length %s", (_, from, to, more) => {
    expect(cell(from, to) - cell("", "")).toBe(more);
  });

  it("is the same for every line without values of the user's, and less than for one with", () => {
    expect(moved).toBe(bytesOfLine({ kind: "turned-back", moment: 44_469.5 }));
    expect(moved).toBe(bytesOfLine({ kind: "row", register: "Actiepunten", key: "AP-1", cells: 9, sum: "0A1B2C3D" }));
    expect(moved).toBeLessThan(cell("", ""));
  });
});
