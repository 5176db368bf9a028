import { zipSync } from "fflate";
import { NotAWorkbookError, WorkbookFileError } from "../../../src/embedded-excel/xlsx/errors";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../../src/embedded-excel/xlsx/save";
import { MAIN, minimalParts, worksheet, zip, type Parts } from "./packages";

const text = (value: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData>`;
const read = (parts: Parts): unknown => loadWorkbook(zip(parts)).sheets[0]?.cells.get(0, 0)?.value;

/** The same zip, of which the central directory says that a part takes 4 GB. */
const saysToBeLarge = (bytes: Uint8Array): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  const directory = changed.findIndex(
    (_, at) => changed[at] === 0x50 && changed[at + 1] === 0x4b && changed[at + 2] === 1 && changed[at + 3] === 2,
  );
  new DataView(changed.buffer).setUint32(directory + 24, 0xffff_fff0, true);
  return changed;
};

describe("a file that was made to do harm", () => {
  it("by growing beyond all measure is refused before it is unpacked", () => {
    expect(() => loadWorkbook(saysToBeLarge(zip(minimalParts(worksheet("")))))).toThrow(NotAWorkbookError);
    const many = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array()]),
    );
    expect(() => loadWorkbook(zipSync(many, { level: 0 }))).toThrow("Controleer waar het vandaan komt");
  });

  it.each([
    ["reads another file", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "&e;"],
    [
      "multiplies itself",
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e "&b;&b;&b;">]>',
      "&e;",
    ],
  ])("by an entity that %s is refused", (_, doctype, entity) => {
    const withDoctype = (part: string): string => part.replace(/\?>\s*/, `?>${doctype}`);
    expect(() => read(minimalParts(withDoctype(worksheet(text(entity)))))).toThrow(WorkbookFileError);
    expect(() => read(minimalParts(worksheet(text(entity))))).toThrow(WorkbookFileError);
    const strings = `<?xml version="1.0"?>${doctype}<sst xmlns="${MAIN}"><si><t>${entity}</t></si></sst>`;
    const parts = minimalParts(worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'), {
      "xl/sharedStrings.xml": strings,
    });
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    );
    expect(() => read({ ...parts, "xl/_rels/workbook.xml.rels": rels })).toThrow(WorkbookFileError);
  });

  it("by a text that only looks so is read as that text", () => {
    const found = "&lt;!DOCTYPE x [&lt;!ENTITY a 'b'&gt;]&gt;";
    expect(read(minimalParts(worksheet(text(found))))).toBe("<!DOCTYPE x [<!ENTITY a 'b'>]>");
  });

  it("by the names of its parts and sheets is no more than a workbook with odd names", () => {
    const parts = minimalParts(worksheet(text("inhoud")), { "../../../etc/cron.d/x": "kwaad", "/etc/x": "kwaad" });
    const named = String(parts["xl/workbook.xml"]).replace('name="Blad1"', 'name="__proto__"');
    const bytes = zip({ ...parts, "xl/workbook.xml": named });
    const again = loadWorkbook(saveWorkbook(loadWorkbook(bytes)));
    expect(again.sheets.map(({ name, cells }) => [name, cells.get(0, 0)?.value])).toEqual([["__proto__", "inhoud"]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["beyond the last row", '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'],
    ["beyond the last column", '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'],
    ["at no place at all", '<row r="-5"><c r="constructor"><v>1</v></c></row>'],
    ["with a style that is not there", '<row r="1"><c r="A1" s="4000000000"><v>1</v></c></row>'],
    ["with a text that is not there", '<row r="1"><c r="A1" t="s"><v>4000000000</v></c></row>'],
  ])("by a cell %s is refused or read, and saved again", (_, row) => {
    const open = () => loadWorkbook(zip(minimalParts(worksheet(`<sheetData>${row}</sheetData>`))));
    let outcome: unknown;
    try {
      outcome = saveWorkbook(open());
    } catch (error) {
      outcome = error;
    }
    expect(outcome instanceof Uint8Array || outcome instanceof WorkbookFileError).toBe(true);
  });
});
