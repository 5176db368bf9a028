import { Colleague, type EmbeddedExcel } from "../../../src/embedded-excel";
import { closeWorkbooks, preparedOnce } from "../workbook";
import { change, row, rowsIn, withRows } from "../write/register";
import { back, writeKept } from "./kept";
import { linesIn, sheetNamed } from "./place";

afterEach(closeWorkbooks);

const gereed = change("AP-001", "Status", "Loopt", "Gereed");
const again = change("AP-001", "Status", "Gereed", "Loopt");
const open = preparedOnce(() => withRows([row(1), row(2)]));
const kept = preparedOnce(async () => {
  const embedded = await withRows([row(1), row(2)]);
  await writeKept(embedded, [gereed]);
  return embedded;
});
const idIn = async (embedded: EmbeddedExcel): Promise<string> => (await linesIn(embedded)).lines[0]?.id ?? "";
const filter = (embedded: EmbeddedExcel, sheet: string, isFiltered: boolean): void => {
  sheetNamed(embedded, sheet).autoFilter = {
    area: { row: 0, column: 0, rowCount: 2, columnCount: 10 },
    isFiltered,
  };
};

describe("old values that cannot be kept", () => {
  it("tell that no sheet can be made while the structure of the workbook is protected", async () => {
    const embedded = await open();
    embedded.workbook.structureProtected = true;
    await expect(writeKept(embedded, [gereed])).rejects.toMatchObject({
      code: "protected",
      happened:
        "De oude waarden kunnen niet worden bewaard: het blad Terugdraaien is er nog niet, en de structuur van de werkmap is beveiligd.",
      unchanged: "Er is niets gewijzigd.",
      advice: "Hef die beveiliging op (tabblad Controleren van Excel, Werkmap beveiligen) en probeer het opnieuw.",
    });
    expect(rowsIn(embedded)[0]?.Status).toBe("Loopt");
  });

  it("tell which sheet is protected, under the name that it has now", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.renamesSheet("Terugdraaien", "Oude waarden");
    colleague.protectsSheet("Oude waarden");
    await expect(writeKept(embedded, [again])).rejects.toMatchObject({
      code: "protected",
      happened: "De oude waarden kunnen niet worden bewaard: het blad Oude waarden is beveiligd.",
      unchanged: "Er is niets gewijzigd.",
      advice: "Hef de beveiliging op (tabblad Controleren van Excel) en probeer het opnieuw.",
    });
    expect(rowsIn(embedded)[0]?.Status).toBe("Gereed");
    colleague.protectsSheet("Oude waarden", false);
    await writeKept(embedded, [again]);
    expect(rowsIn(embedded)[0]?.Status).toBe("Loopt");
  });

  it("tell which sheet is filtered; a filter that hides nothing is no obstacle", async () => {
    const embedded = await kept();
    filter(embedded, "Terugdraaien", true);
    await expect(writeKept(embedded, [again])).rejects.toMatchObject({
      code: "filtered",
      happened: "De oude waarden kunnen niet worden bewaard: het blad Terugdraaien is gefilterd.",
      unchanged: "Er is niets gewijzigd.",
      advice: "Wis het filter en probeer het opnieuw.",
    });
    expect(rowsIn(embedded)[0]?.Status).toBe("Gereed");
    filter(embedded, "Terugdraaien", false);
    await writeKept(embedded, [again]);
    expect(rowsIn(embedded)[0]?.Status).toBe("Loopt");
  });

  it("tell which headers are missing", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.types("Terugdraaien", 0, 3, "Tabel");
    colleague.types("Terugdraaien", 0, 8, "Som");
    await expect(writeKept(embedded, [again])).rejects.toMatchObject({
      code: "refused",
      happened:
        "De oude waarden kunnen niet worden bewaard: op het blad Terugdraaien ontbreekt de kop Register, Controle.",
      unchanged: "Er is niets gewijzigd.",
      advice:
        "Zet de kop terug, of verwijder het blad als u wat erop staat niet meer nodig hebt, en probeer het opnieuw.",
    });
    expect(rowsIn(embedded)[0]?.Status).toBe("Gereed");
  });
});

describe("an action that cannot be turned back", () => {
  it("is not begun with while the sheet cannot be written: that it was turned back could not be kept", async () => {
    const embedded = await kept();
    const id = await idIn(embedded);
    new Colleague(embedded.host).protectsSheet("Terugdraaien");
    await expect(back(embedded, id)).rejects.toMatchObject({ code: "protected", unchanged: "Er is niets gewijzigd." });
    expect(rowsIn(embedded)[0]?.Status).toBe("Gereed");
  });

  it("is told where it is not on the sheet", async () => {
    const embedded = await kept();
    await expect(back(embedded, "ABCDEFGH")).rejects.toMatchObject({
      code: "gone",
      happened: "De oude waarden van deze actie staan niet (meer) op het blad Terugdraaien.",
      unchanged: "Er is niets gewijzigd.",
      advice: "Ververs de lijst met acties; wat er niet meer staat, kan niet worden teruggedraaid.",
    });
  });

  it("is told with the day where it was turned back before", async () => {
    const embedded = await kept();
    const id = await idIn(embedded);
    await back(embedded, id);
    const now = new Date();
    const day = [now.getDate(), now.getMonth() + 1].map((part) => String(part).padStart(2, "0")).join("-");
    await expect(back(embedded, id)).rejects.toMatchObject({
      code: "refused",
      happened: `Deze actie is al teruggedraaid, op ${day}-${now.getFullYear()}.`,
      unchanged: "Er is niets gewijzigd.",
      advice: "Ververs de lijst met acties; wilt u het resultaat van de actie terug, voer haar dan opnieuw uit.",
    });
  });
});
