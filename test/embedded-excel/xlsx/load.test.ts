import { strToU8 } from "fflate";
import {
  DamagedWorkbookError,
  EncryptedWorkbookError,
  NotAWorkbookError,
} from "../../../src/embedded-excel/xlsx/errors";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../../src/embedded-excel/xlsx/save";
import { MAIN, RELATIONSHIPS, minimalParts, partOf, relationships, worksheet, zip } from "./packages";
import type { Parts } from "./packages";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
const values = (parts: Parts): unknown[] =>
  [...(loadWorkbook(zip(parts)).sheets[0]?.cells.entries() ?? [])].map(([row, column, { value }]) => [
    row,
    column,
    value,
  ]);

describe("a file that is no workbook", () => {
  it.each<[string, Uint8Array]>([
    ["an empty file", new Uint8Array()],
    ["plain text", strToU8("Nr;Actiepunt\n1;x")],
    ["an old .xls", Uint8Array.from([...COMPOUND, 0, 0, ...utf16("Workbook")])],
    ["a zip with something else", zip({ "brief.txt": "hallo" })],
    ["a text document", zip(minimalParts(worksheet(""), { "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }))],
    [
      "a binary workbook",
      zip(minimalParts(worksheet(""), { "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.bin"]) })),
    ],
  ])("%s is refused as such", (_, bytes) => {
    expect(() => loadWorkbook(bytes)).toThrow(NotAWorkbookError);
  });

  it("an encrypted workbook is told apart", () => {
    expect(() => loadWorkbook(Uint8Array.from([...COMPOUND, 0, 0, ...utf16("EncryptedPackage")]))).toThrow(
      EncryptedWorkbookError,
    );
  });

  it.each<[string, Uint8Array]>([
    ["a zip that was cut off", zip(minimalParts(worksheet("<sheetData/>"))).slice(0, 600)],
    ["a part that is no XML", zip(minimalParts(worksheet("<sheetData><row></sheetData>")))],
    ["a shell that is no XML", zip(minimalParts(worksheet("<cols><sheetData/>")))],
    [
      "a sheet that is not there",
      zip(
        minimalParts(worksheet(""), {
          "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/weg.xml"]),
        }),
      ),
    ],
    [
      "a text that is not among the shared strings",
      zip(minimalParts(worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'))),
    ],
    [
      "a text longer than a cell can hold",
      zip(
        minimalParts(
          worksheet(
            `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(32_768)}</t></is></c></row></sheetData>`,
          ),
        ),
      ),
    ],
    [
      "a cell below the last row",
      zip(minimalParts(worksheet('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'))),
    ],
    [
      "a cell beyond the last column",
      zip(minimalParts(worksheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'))),
    ],
    ["a workbook part that is no XML", zip(minimalParts(worksheet(""), { "xl/workbook.xml": "<workbook" }))],
  ])("%s is called damaged", (_, bytes) => {
    expect(() => loadWorkbook(bytes)).toThrow(DamagedWorkbookError);
  });
});

describe("a table that another program wrote", () => {
  const cells =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nr</t></is></c><c r="C1"><v>2021</v></c></row></sheetData>';
  const withTable = (table: string | null): Parts =>
    minimalParts(worksheet(`${cells}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`), {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
      ...(table === null ? {} : { "xl/tables/table1.xml": table }),
    });
  const table = (ref: string): string =>
    `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${ref}"><tableColumns count="2"><tableColumn id="1" name="Nummer"/><tableColumn id="2" name="Wat"/></tableColumns></table>`;

  it("has a row, and its columns' names stand in its header cells", () => {
    const [sheet] = loadWorkbook(zip(withTable(table("A1:C1")))).sheets;
    expect(sheet?.tables.map(({ area, columns }) => [area.rowCount, columns.map(({ name }) => name)])).toEqual([
      [2, ["Nr", "Wat", "2021"]],
    ]);
    expect(sheet?.cells.get(0, 1)?.value).toBe("Wat");
  });

  it.each([
    ["the names of its columns stand there", "A1:A2", true],
    ["something else stands there", "C1:C2", false],
  ])("that says it has no header row has one where %s", (_, ref, hasHeaders) => {
    const parts = withTable(
      `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${ref}" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="Nr"/></tableColumns></table>`,
    );
    expect(loadWorkbook(zip(parts)).sheets[0]?.tables.map((each) => each.hasHeaders)).toEqual([hasHeaders]);
  });

  it("is no table when it lies on no sheet, or is not in the file; its cells stay", () => {
    for (const parts of [withTable(table("A1:C1048577")), withTable(null)]) {
      const [sheet] = loadWorkbook(zip(parts)).sheets;
      expect([sheet?.tables, sheet?.cells.get(0, 0)?.value]).toEqual([[], "Nr"]);
    }
  });

  it("leaves nothing behind that a new table would be taken for", () => {
    const workbook = loadWorkbook(zip(withTable(null)));
    const whole = loadWorkbook(zip(withTable(table("A1:C2"))));
    const [[sheet], made] = [workbook.sheets, whole.sheets[0]?.tables[0]];
    if (!sheet || !made) throw new Error("no sheet");
    sheet.tables = [made];
    expect(loadWorkbook(saveWorkbook(workbook)).sheets[0]?.tables.map(({ name }) => name)).toEqual(["T"]);
  });
});

describe("other writers' habits", () => {
  it("rows and cells without an address follow one another", () => {
    expect(
      values(
        minimalParts(
          worksheet(
            '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
          ),
        ),
      ),
    ).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [3, 2, 3],
      [3, 3, 4],
      [4, 0, 5],
    ]);
  });

  it("elements with a namespace prefix are read, and written with it", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>tekst</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = loadWorkbook(zip(minimalParts(sheet)));
    const [first] = workbook.sheets;
    first?.cells.set(1, 0, { value: "meer", formula: null, style: 0 });
    first?.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
    const saved = saveWorkbook(workbook);
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
    );
    const again = loadWorkbook(saved).sheets[0];
    expect([again?.cells.get(0, 0)?.value, again?.cells.get(0, 1)?.formula, again?.cells.get(1, 0)?.value]).toEqual([
      "tekst",
      "1+1",
      "meer",
    ]);
  });

  it("strict files with dates as text are read, and stay strict", () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const parts = minimalParts(
      worksheet(
        '<sheetData><row r="1"><c r="A1" t="d"><v>2021-09-30T12:00:00</v></c><c r="B1" t="d"><v>1900-01-01</v></c></row></sheetData>',
      ),
    );
    const workbook = loadWorkbook(
      zip(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strict(String(content))]))),
    );
    const [sheet] = workbook.sheets;
    expect([sheet?.cells.get(0, 0)?.value, sheet?.cells.get(0, 1)?.value]).toEqual([44469.5, 1]);
    sheet?.cells.set(1, 0, { value: "tekst", formula: null, style: 0 });
    const saved = saveWorkbook(workbook);
    expect(partOf(saved, "xl/sharedStrings.xml")).toContain("http://purl.oclc.org/ooxml/spreadsheetml/main");
    expect(partOf(saved, "xl/_rels/workbook.xml.rels")).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(loadWorkbook(saved).sheets[0]?.cells.get(1, 0)?.value).toBe("tekst");
  });

  it("a sheet without cells, styles or texts is a workbook", () => {
    expect(values(minimalParts(worksheet("")))).toEqual([]);
  });

  it("a formula without a result asks for calculation, one with an empty text does not", () => {
    const sheet = (cell: string): Uint8Array =>
      zip(minimalParts(worksheet(`<sheetData><row r="1">${cell}</row></sheetData>`)));
    expect(loadWorkbook(sheet('<c r="A1"><f>1+1</f></c>')).needsCalculation).toBe(true);
    expect(loadWorkbook(sheet('<c r="A1" t="str"><f>""</f><v></v></c>')).needsCalculation).toBe(false);
  });
});
