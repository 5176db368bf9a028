import { importableRegisters, suggestRegister } from "../../../src/domain/import";
import { registers } from "../../../src/domain/registers";
import { actiepuntenSpelled, budgetregelsSpelled, sourceList, teamplannenSpelled } from "./lists";

const suggested = (...headers: readonly string[]) => suggestRegister(sourceList([headers, headers.map(() => "x")]));

describe("the register that a list seems to be of", () => {
  it.each(importableRegisters)("is %s for its own headers", (name) => {
    expect(suggested(...registers[name].columns.map(({ header }) => header))).toBe(name);
  });
  it.each([
    ["Actiepunten", actiepuntenSpelled],
    ["Budgetregels", budgetregelsSpelled],
    ["Teamplannen", teamplannenSpelled],
  ])("is %s for forty headers in odd spelling", (name, spelled) => {
    expect(suggested(...spelled.map(([found]) => found))).toBe(name);
  });
  it.each([
    ["Actiepunten", ["Volgnr", "Actie", "Trekker", "Gereed voor", "Stand van zaken"]],
    ["Budgetregels", ["Programma", "Omschrijving", "Begroot 2021", "Besteed", "Prognose ultimo"]],
    ["Taakstelling", ["Bezuinigingsmaatregel", "Afdeling", "Jaar", "Bezuiniging", "Hard/zacht"]],
    ["Externe adviezen", ["Onderwerp", "Adviesbureau", "Kosten", "Wettelijk verplicht"]],
    ["Mandaten", ["Bevoegdheid", "Gemandateerd aan", "Grensbedrag", "Collegebesluit"]],
    ["Raadsverzoeken", ["Verzoek van de raad", "Fractie", "Datum", "Besluit"]],
    ["Portefeuilles", ["Wethouder", "Beleidsdomein", "Onderwerp"]],
    ["Budgethouders", ["Functie", "Afdeling", "Wethouder", "Plaatsvervanger"]],
  ])("is %s for a short list of a controller's", (name, headers) => {
    expect(suggested(...headers)).toBe(name);
  });
  it("is none for headers that any list could have, or that say nothing", () => {
    expect(suggested("Nr", "Omschrijving", "Status")).toBeNull();
    expect(suggested("Voornaam", "Achternaam", "Telefoon")).toBeNull();
    expect(suggested("Team", "Kantine")).toBeNull();
    expect(suggestRegister(sourceList([]))).toBeNull();
  });
});
