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
  it.each([
    ["blank lines between its rows", "Nr,Actie\n\n \n1,Heidag\n\n \n\n2,Sport\n"],
    ["texts above it, and a first column without cells", "Lijst\nStand maart\nNr,Actie\n,Heidag\n,Sport\n"],
    ["a row that is too short", "Nr,Actie\nHeidag\n"],
    ["a semicolon in most texts", "Nr,Actie\n1,Zorg; jeugd\n2,Wmo; PGB\n3,Sport; spel\n4,Groen\n5,Water"],
    ["a quote behind a semicolon", 'Nr;"AP",Actie\n1,Heidag\n2,Sport'],
    ["a quote behind a semicolon above it", 'Acties;"AP" van 2021\nStand maart\nNr,Actie\n1,Heidag\n2,Sport'],
    [
      "semicolons above it and in it",
      "Acties; stand maart\nVoor het MT; kort\nNr,Actie,Wie\n1,Zorg; jeugd,Team\n2,Sport,Team",
    ],
  ])("that is divided by commas may have %s", (_, text) => {
    const commas = text.split("\n").find((line) => line.includes("Nr")) ?? "";
    expect(cells(text)).toContainEqual(commas.split(","));
  });
  it.each([
    ["as many commas in every row", "Nr;Actie, wie, waar\n1;Zorg, jeugd, hier\n2;Sport, spel, daar"],
    ["as many commas in more rows", "Nr;Actie, wie, waar\n1;a, b, c\n2;a, b, c\n3;a, b, c\nZie ook, elders, hier"],
    [
      "commas above it",
      "Acties, stand maart\nVoor het MT, kort\nNr;Actie, wie, waar;Wie\n1;Heidag;Zorg\n2;Sport, spel;Jeugd",
    ],
  ])("that is divided by semicolons may have %s", (_, text) => {
    expect(cells(text).flat()).toContain("Actie, wie, waar");
  });
  it("may say what a first line could say, further down", () => {
    expect(cells("Nr;Instelling\n1;x\nsep=,\n")).toEqual([
      ["Nr", "Instelling"],
      ["1", "x"],
      ["sep=,", ""],
    ]);
  });
  it("has no rows when it only says what divides them, and keeps a last line that does not end", () => {
    expect(cells("sep=;\n")).toEqual([]);
    expect(cells("Actie\nHeidag")).toEqual([["Actie"], ["Heidag"]]);
  });
  it("may have lines that end as those of an old Mac, and a text that looks like something else", () => {
    expect(cells("Programma;Bedrag\r<table> maken;1\r")).toEqual([
      ["Programma", "Bedrag"],
      ["<table> maken", "1"],
    ]);
    expect(cells("Kop<table>;Bedrag\n%;1")).toHaveLength(2);
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
    ["a web page below a blank line", utf8("\r\n  <!DOCTYPE html>"), /webpagina/],
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
