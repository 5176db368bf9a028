import { mapHeaders } from "../../../src/domain/import";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { sourceList } from "./lists";

/** What becomes of a column of actions, as `found` above these cells. */
const chosenFor = (found: string, ...cells: readonly CellValue[]) =>
  mapHeaders(sourceList([["Team", found], ...cells.map((cell) => ["Financiën", cell])]), "Actiepunten").columns[1];

describe("why a column goes where it goes", () => {
  it.each([
    ["Status", "Loopt", "Status", "Heet in het register ook Status."],
    ["Trekker", "x", "Verantwoordelijke", "Is een ander woord voor Verantwoordelijke."],
    ["Bronnen", "x", "Bron", 'Lijkt sterk op "Bron".'],
    ["Eigenaren", "x", "Verantwoordelijke", 'Lijkt sterk op "Eigenaar", een ander woord voor Verantwoordelijke.'],
    [
      "Gevolg 2021",
      "x",
      "Gevolg",
      "Heet in het register ook Gevolg. Het jaartal 2021 telt bij het herkennen niet mee.",
    ],
  ])("%j", (found, cell, target, reason) => {
    expect(chosenFor(found, cell)).toMatchObject({ target, reason });
  });
});

describe("why a column goes nowhere", () => {
  const inThousands =
    "De bedragen staan in duizenden of miljoenen. Zet ze in de lijst om naar hele euro's en pas de kop aan.";
  it.each([
    ["  ", "x", "Deze kolom heeft geen kop. Geef haar in de lijst een kop, of kies zelf een kolom."],
    ["Kantine", "x", "Geen kolom van Actiepunten heet zo. Kies zelf een kolom als u deze wilt inlezen."],
    ["Kosten x 1.000", 12, inThousands],
    ["Voortgang (%) x 1.000", 12, inThousands],
    ["Kwadrant", "DOEN", "Kwadrant wordt in de werkmap berekend en daarom niet ingelezen."],
    [
      "Nr",
      12,
      "Onder deze kop staat geen Nr van Actiepunten, zoals AP-001, maar iets van de lijst zelf. Nieuwe rijen krijgen een eigen Nr.",
    ],
  ])("%j", (found, cell, reason) => {
    expect(chosenFor(found, cell)).toMatchObject({ target: null, how: "none", reason });
  });
  it("is told when only numbers stand where the rows should be named", () => {
    expect(chosenFor("Actie", 1, 2)).toMatchObject({
      target: null,
      reason: "Zou Actiepunt kunnen zijn, maar er staan alleen nummers onder. Kies zelf de kolom.",
    });
    expect(chosenFor("Gevolg", 1, 2)).toMatchObject({ target: "Gevolg" });
  });
  it("is told when the cells are something else; below the column's own name they are judged one by one", () => {
    const prose = ["Overleg volgt", "Wacht op college", "Bij de griffie", "Naar MT", "Naar raad"];
    expect(chosenFor("Deadlines", ...prose)).toMatchObject({
      target: null,
      reason: "Zou Deadline kunnen zijn, maar er staan geen datums onder. Kies zelf een kolom als u deze wilt inlezen.",
    });
    expect(chosenFor(" DEADLINE ", ...prose)).toMatchObject({ target: "Deadline" });
  });
});
