import fc from "fast-check";
import Papa from "papaparse";
import { CsvProblem } from "../../../src/domain/import";
import { parseCsv } from "../../../src/domain/import/csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (text: string) => parseCsv(utf8(text), "lijst.csv").cells;

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let place = 0; place < text.length; place += 1) bytes.setUint16(2 * place, text.charCodeAt(place), littleEndian);
  return new Uint8Array(bytes.buffer);
};

const problem = (bytes: Uint8Array): string => {
  try {
    parseCsv(bytes, "lijst.csv");
  } catch (error) {
    if (error instanceof CsvProblem) return error.message;
    throw error;
  }
  return "no problem";
};

describe("a CSV file", () => {
  it("is a list with the name of the file, from row 1", () => {
    expect(parseCsv(utf8("Nr;Actie\nAP-001;Heidag\n"), "acties.csv")).toEqual({
      name: "acties.csv",
      cells: [
        ["Nr", "Actie"],
        ["AP-001", "Heidag"],
      ],
      firstRow: 1,
      firstColumn: 0,
    });
  });
  const coordination = [
    ["Actie", "Score"],
    ["Coördinatie €", "2"],
  ];
  it.each([
    ["UTF-8", utf8("Actie;Score\nCoördinatie €;2")],
    ["UTF-8 with its mark", utf8("\uFEFFActie;Score\nCoördinatie €;2")],
    ["UTF-16, as Excel saves Unicode text", utf16("\uFEFFActie\tScore\r\nCoördinatie €\t2\r\n", true)],
    ["UTF-16 the other way round", utf16("\uFEFFActie;Score\nCoördinatie €;2", false)],
    ["Windows-1252", Uint8Array.from([...utf8("Actie;Score\nCo"), 0xf6, ...utf8("rdinatie "), 0x80, ...utf8(";2")])],
  ])("may be in %s", (_, bytes) => expect(parseCsv(bytes, "lijst.csv").cells).toEqual(coordination));

  it.each([
    [
      "semicolons, with commas in every text and amount",
      "Nr;Actie, wie;Bedrag\n1;Zorg, jeugd, sport;1,50\n2;Wmo, PGB;2,50",
    ],
    ["commas, with semicolons in a text", 'Nr,"Actie, wie",Bedrag\n1,Zorg; jeugd,100\n2,Wmo,200\n3,Sport,300'],
    ["tabs, with both in the texts", "Nr\tActie, wie\tBedrag\n1\tZorg; jeugd, sport\t1,50\n2\tWmo, PGB\t2,50"],
    ["what its first line says", 'sep=|\nNr|"Actie, wie"|Bedrag\n1|Zorg; jeugd|1,50'],
    ["semicolons, as its first line says", "sep=;\r\nNr;Actie, wie;Bedrag\r\n1;Zorg;1,50\r\n"],
  ])("may be divided by %s", (_, text) => {
    const [headers, first] = cells(text);
    expect(headers).toEqual(["Nr", "Actie, wie", "Bedrag"]);
    expect(first).toHaveLength(3);
  });
  it("may have one column, quotes, line breaks in quotes, and rows of different length", () => {
    expect(cells("Actie\nHeidag\n")).toEqual([["Actie"], ["Heidag"]]);
    expect(cells('Nr;Actie;Wie\r\n1;"Eerst dit;\r\ndan ""dat""";x\r\n2;Buis 5" lang\r\n')).toEqual([
      ["Nr", "Actie", "Wie"],
      ["1", 'Eerst dit;\ndan "dat"', "x"],
      ["2", 'Buis 5" lang', ""],
    ]);
  });
  it("keeps empty rows within it, so that rows are called by their own number", () => {
    expect(cells("Nr;Actie\n\n1;Heidag\n")).toHaveLength(3);
  });
  it("comes back as it was written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "€", ";", ",", "\t", '"', "\n", " ", "=", "1") });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(";", ",", "\t"), (rows, delimiter) => {
        fc.pre(rows.some((row) => row.some((value) => value.trim() !== "")));
        const text = `sep=${delimiter}\r\n${Papa.unparse(rows, { delimiter, quotes: true, newline: "\r\n" })}`;
        expect(cells(text)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a file that is no CSV is refused in words", () => {
  it.each([
    ["an Excel workbook with another name", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /Excel-werkmap/],
    ["an old Excel workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /Excel-werkmap/],
    ["a PDF", utf8("%PDF-1.7"), /PDF/],
    ["a web page", utf8("<html><table>"), /webpagina/],
    ["an empty file", new Uint8Array(), /leeg/],
    ["a file of blank lines", utf8("\uFEFF \r\n\r\n"), /leeg/],
    ["UTF-16 without a mark, or something else that is no text", utf16("Nr;Actie", true), /CSV UTF-8/],
    ["quotes that are never closed", utf8('Nr;Actie\n1;"Heidag\n2;Sport\n'), /regel 2.*aanhalingsteken/],
    ["quotes that are closed too early", utf8('sep=;\nNr;Actie\n1;Sport\n2;"Hei"dag"\n'), /regel 4/],
  ])("as %s", (_, bytes, words) => {
    expect(problem(bytes)).toMatch(words);
    expect(problem(bytes)).toContain("lijst.csv");
  });
});
