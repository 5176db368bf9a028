import { chmodSync, linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { Desk } from "./command";

/** What stands at the start of a file that Office encrypted: a compound file with this stream in it. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1024),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(512),
]);

describe("the command refuses with code 2 and one Dutch line", () => {
  let desk: Desk;
  beforeEach(() => void (desk = new Desk()));
  afterEach(() => desk.clear());

  const expectRefusal = async (argv: string[], sentence: RegExp): Promise<void> => {
    const before = readdirSync(desk.folder);
    const { code, stdout, stderr } = await desk.run(...argv);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readdirSync(desk.folder)).toEqual(before);
  };

  it("a file that is missing", () => expectRefusal(["--in", "weg.xlsx"], /weg\.xlsx bestaat niet/));
  it("a folder", async () => {
    mkdirSync(desk.at("map.xlsx"));
    await expectRefusal(["--in", "map.xlsx"], /is een map en geen werkmap/);
  });
  it("another kind of file", async () => {
    writeFileSync(desk.at("brief.docx"), "x");
    await expectRefusal(["--in", "brief.docx"], /geen werkmap/);
  });
  it("text that calls itself a workbook", async () => {
    writeFileSync(desk.at("a.xlsx"), "Nr;Actiepunt\n");
    await expectRefusal(["--in", "a.xlsx"], /a\.xlsx: .*werkmap/i);
  });
  it("an empty file", async () => {
    writeFileSync(desk.at("a.xlsx"), "");
    await expectRefusal(["--in", "a.xlsx"], /a\.xlsx: /);
  });
  it("an encrypted workbook", async () => {
    writeFileSync(desk.at("a.xlsx"), encrypted);
    await expectRefusal(["--in", "a.xlsx"], /versleuteld/);
  });
  it("a workbook that was cut off", async () => {
    const whole = readFileSync(desk.put("a.xlsx"));
    writeFileSync(desk.at("a.xlsx"), whole.subarray(0, whole.length / 2));
    await expectRefusal(["--in", "a.xlsx"], /a\.xlsx: /);
  });
  it("a folder for the result that does not exist", () =>
    expectRefusal(["--out", "nieuw/b.xlsx"], /map .*nieuw bestaat niet/));
  it("a result that is a folder", async () => {
    mkdirSync(desk.at("b.xlsx"));
    await expectRefusal(["--out", "b.xlsx"], /is een map/);
  });
  it("a result over the workbook itself, also through links", async () => {
    desk.put("a.xlsx");
    symlinkSync(desk.at("a.xlsx"), desk.at("verwijzing.xlsx"));
    linkSync(desk.at("a.xlsx"), desk.at("dubbel.xlsx"));
    symlinkSync(desk.folder, desk.at("omweg"));
    for (const out of ["a.xlsx", "./a.xlsx", "verwijzing.xlsx", "dubbel.xlsx", "omweg/a.xlsx"]) {
      await expectRefusal(["--in", "a.xlsx", "--out", out], /zou de werkmap bij --in overschrijven/);
      await expectRefusal(["--in", "a.xlsx", "--json", out], /zouden de werkmap bij --in overschrijven/);
    }
  });
  it("findings over the result", () => expectRefusal(["--out", "b.xlsx", "--json", "b.xlsx"], /hetzelfde bestand/));
  it("pages over the findings", () =>
    expectRefusal(["--json", "b.pdf", "--pdf", "b.pdf"], /--json en --pdf wijzen naar hetzelfde bestand/));
  it("pages that are no pdf", () => expectRefusal(["--pdf", "b.doc"], /eindigt op \.pdf/));
  it("pages in a folder that is not there", () => expectRefusal(["--pdf", "weg/b.pdf"], /De map .*weg bestaat niet/));
  it("a result of another kind than the workbook", async () => {
    desk.put("a.xlsm");
    await expectRefusal(["--in", "a.xlsm", "--out", "b.xlsx"], /\.xlsm kan niet als \.xlsx/);
    await expectRefusal(["--out", "b.pdf"], /b\.pdf is geen werkmap/);
  });
  it("a list that is not there", () => expectRefusal(["--import", "weg.csv"], /weg\.csv bestaat niet.*--import/));
  it("a list that is a workbook", async () => {
    desk.put("lijst.csv");
    await expectRefusal(["--import", "lijst.csv"], /lijst\.csv/);
  });
  it("an unknown option", () => expectRefusal(["--uit", "b.xlsx"], /Onbekende optie --uit/));

  // The superuser may write anywhere, so there is nothing to refuse.
  (process.getuid?.() === 0 ? it.skip : it)("a folder without rights", async () => {
    mkdirSync(desk.at("dicht"));
    chmodSync(desk.at("dicht"), 0o555);
    await expectRefusal(["--out", "dicht/b.xlsx"], /geen rechten/);
  });
});
