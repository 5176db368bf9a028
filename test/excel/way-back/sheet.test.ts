import { setProtection } from "../../../src/embedded-excel/user";
import { Colleague, type EmbeddedExcel } from "../../../src/embedded-excel";
import { findSources, keptActions } from "../../../src/excel";
import { addSheet, closeWorkbooks, edit, measured, valuesOf } from "../workbook";
import { change, row, rowsIn, withRows } from "../write/register";
import { back, hurried, writeKept } from "./kept";

afterEach(closeWorkbooks);

const gereed = change("AP-001", "Status", "Loopt", "Gereed");
const again = change("AP-001", "Status", "Gereed", "Loopt");
const open = (): Promise<EmbeddedExcel> => withRows([row(1), row(2), row(3)]);
const statuses = (embedded: EmbeddedExcel) => rowsIn(embedded).map(({ Status }) => Status);
const refusal = (embedded: EmbeddedExcel): Promise<unknown> =>
  writeKept(embedded, [gereed]).then(
    () => null,
    (error: unknown) => error,
  );
const actions = async (embedded: EmbeddedExcel) => (await measured(embedded, () => keptActions(hurried))).result;
const sheetNamed = ({ workbook }: EmbeddedExcel, name: string) => workbook.sheets.find((sheet) => sheet.name === name);

describe("the sheet that keeps old values", () => {
  it("is refused beforehand where the structure is protected, and nothing is written", async () => {
    const embedded = await open();
    embedded.workbook.structureProtected = true;
    expect(await refusal(embedded)).toMatchObject({
      code: "protected",
      happened: expect.stringContaining("structuur") as string,
      unchanged: "Er is niets gewijzigd.",
    });
    expect(statuses(embedded)).toEqual(["Loopt", "Loopt", "Loopt"]);
    embedded.workbook.structureProtected = false;
    await writeKept(embedded, [gereed]);
    embedded.workbook.structureProtected = true;
    await writeKept(embedded, [again]);
    expect(await actions(embedded)).toHaveLength(2);
  });

  it("is refused beforehand while it is protected or misses a header", async () => {
    const embedded = await open();
    await writeKept(embedded, [gereed]);
    const sheet = sheetNamed(embedded, "Terugdraaien");
    if (!sheet) throw new Error("no sheet");
    setProtection(embedded.host, sheet, true);
    await expect(writeKept(embedded, [again])).rejects.toMatchObject({
      code: "protected",
      unchanged: "Er is niets gewijzigd.",
    });
    setProtection(embedded.host, sheet, false);
    new Colleague(embedded.host).types("Terugdraaien", 0, 6, "Iets anders");
    await expect(writeKept(embedded, [again])).rejects.toMatchObject({
      happened: expect.stringContaining("Oude waarde") as string,
      unchanged: "Er is niets gewijzigd.",
    });
    expect(statuses(embedded)[0]).toBe("Gereed");
  });

  it("leaves a sheet of the user's with its name alone", async () => {
    const embedded = await open();
    await addSheet(embedded, "Terugdraaien", [["van mij"]]);
    const { id } = await writeKept(embedded, [gereed]);
    expect(await valuesOf(embedded, "Terugdraaien")).toEqual([["van mij"]]);
    await back(embedded, id);
    expect(statuses(embedded)[0]).toBe("Loopt");
    expect(sheetNamed(embedded, "Terugdraaien (2)")).toBeDefined();
  });

  it("is found wherever a colleague put it: renamed, with rows above, with columns between, without its name", async () => {
    const embedded = await open();
    const colleague = new Colleague(embedded.host);
    await writeKept(embedded, [gereed]);
    colleague.renamesSheet("Terugdraaien", "Oude waarden");
    colleague.insertsSheetRows("Oude waarden", 0, 2);
    colleague.insertsSheetColumns("Oude waarden", 4);
    const { id } = await writeKept(embedded, [again]);
    expect((await actions(embedded)).map((action) => action.id)[0]).toBe(id);
    await back(embedded, id);
    expect(statuses(embedded)[0]).toBe("Gereed");
    expect((await measured(embedded, () => findSources())).result).toEqual([]);
  });

  it("is known by its headers where its name was deleted", async () => {
    const embedded = await open();
    await writeKept(embedded, [gereed]);
    await edit(embedded, ({ workbook }) => workbook.names.getItem("Terugdraaien").delete());
    const { id } = await writeKept(embedded, [again]);
    expect(await actions(embedded)).toHaveLength(2);
    await back(embedded, id);
    expect(statuses(embedded)[0]).toBe("Gereed");
  });

  it("is made again where it was deleted, also in the moment of a write", async () => {
    const embedded = await open();
    const colleague = new Colleague(embedded.host);
    await writeKept(embedded, [gereed]);
    colleague.deletesSheet("Terugdraaien");
    await writeKept(embedded, [again]);
    embedded.server.beforeRequest(2, () => colleague.deletesSheet("Terugdraaien"));
    const { id } = await writeKept(embedded, [gereed]);
    expect((await actions(embedded)).map((action) => action.id)).toEqual([id]);
    await back(embedded, id);
    expect(statuses(embedded)[0]).toBe("Loopt");
  });

  it("does not collide with one that a colleague makes in the same moment", async () => {
    const embedded = await open();
    embedded.server.beforeRequest(2, () => new Colleague(embedded.host).addsSheet("Terugdraaien"));
    const { id } = await writeKept(embedded, [gereed]);
    await back(embedded, id);
    expect(statuses(embedded)[0]).toBe("Loopt");
  });

  it("may be edited: lines that were changed or deleted are told, the others restored", async () => {
    const embedded = await open();
    const colleague = new Colleague(embedded.host);
    const { id } = await writeKept(
      embedded,
      [1, 2, 3].map((number) => change(`AP-00${number}`, "Status", "Loopt", "Gereed")),
    );
    colleague.types("Terugdraaien", 1, 6, "Iets anders");
    colleague.types("Terugdraaien", 5, 3, "aantekening");
    colleague.deletesSheetRows("Terugdraaien", 2);
    const { result } = await back(embedded, id);
    expect(result.restored).toHaveLength(1);
    expect(result.unreadable).toHaveLength(2);
    expect(statuses(embedded)).toEqual(["Gereed", "Gereed", "Loopt"]);
  });

  it("says of an action that is not kept any more that it cannot be turned back", async () => {
    const embedded = await open();
    expect(await actions(embedded)).toEqual([]);
    await expect(back(embedded, "ABCDEFGH")).rejects.toMatchObject({
      code: "gone",
      unchanged: "Er is niets gewijzigd.",
    });
  });
});
