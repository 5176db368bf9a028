import { importableRegisters, suggestRegister } from "../../../src/domain/import";
import { registers } from "../../../src/domain/registers";
import { actiepuntenSpelled, budgetregelsSpelled, sourceList, teamplannenSpelled } from "./lists";

const keys: Partial<Record<string, string>> = { Nr: "BR-001" };

const suggested = (...headers: readonly string[]) =>
  suggestRegister(sourceList([headers, headers.map((header) => keys[header] ?? "x")]));

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
    ["Budgetregels", ["Nr", "Programma", "Omschrijving", "Begroot 2021", "Besteed", "Prognose ultimo"]],
    ["Taakstelling", ["Bezuinigingsmaatregel", "Afdeling", "Jaar", "Bezuiniging", "Hard/zacht"]],
    ["Externe adviezen", ["Onderwerp", "Adviesbureau", "Budgethouder", "Kosten", "Wettelijk verplicht"]],
    ["Mandaten", ["Bevoegdheid", "Gemandateerd aan", "Grensbedrag", "Collegebesluit"]],
    ["Raadsverzoeken", ["Verzoek van de raad", "Fractie", "Datum", "Besluit"]],
    ["Portefeuilles", ["Wethouder", "Beleidsdomein", "Onderwerp"]],
    ["Budgethouders", ["Functie", "Afdeling", "Wethouder", "Plaatsvervanger"]],
  ])("is %s for a short list of a controller's", (name, headers) => {
    expect(suggested(...headers)).toBe(name);
  });
  it("is Externe adviezen for a list of advice that shares headers with Actiepunten", () => {
    const headers =
      "EA nr;Onderwerp;Adviesburo;Budgethoudr;Bedrag (excl. BTW);Wettelijke plicht J/N;d.d. PFO;B&W-besluit;Mandaat nr.;Portefeuillehouder;Afdeling;Looptijd;Einddatum";
    expect(suggested(...headers.split(";"))).toBe("Externe adviezen");
  });
  it("is none when nothing in the list tells the rows of that register apart", () => {
    const headers = ["Afdeling", "Trekker", "Prioriteit", "Bron", "Status", "Deadline"];
    expect(suggested(...headers)).toBeNull();
    expect(suggested(...headers, "Actie")).toBe("Actiepunten");
    expect(
      suggestRegister(
        sourceList([
          ["AP nr", ...headers],
          ["AP-001", ...headers.map(() => "x")],
        ]),
      ),
    ).toBe("Actiepunten");
  });
  it.each([
    ["Bestuurlijke opdrachten", ["Programma", "Vindplaats", "Bron", "Titel"]],
    ["Actiepunten", ["Herkomst", "Wat", "Kleur geld"]],
  ])("is %s, by what names a row and is required, for headers of several registers", (name, headers) => {
    expect(suggested(...headers)).toBe(name);
  });
  it("is none when two registers could have named the rows so", () => {
    expect(suggested("Thema", "Beleidskader")).toBeNull();
  });
  it("leads the next by a fifth or more", () => {
    const shared = ["Titel", "Bron", "Vindplaats", "Team"];
    expect(suggested(...shared)).toBeNull();
    expect(suggested(...shared, "Doel")).toBe("Bestuurlijke opdrachten");
  });
  it("is known by two headers, not by one", () => {
    expect(suggested("Actiepunt", "Kantine")).toBeNull();
    expect(suggested("Actiepunt", "Urgent")).toBe("Actiepunten");
  });
  it("is none when the list has headers of one register alone, but none that names its rows", () => {
    expect(suggested("Belangrijk", "Urgent", "Fase", "Looptijd", "Actor")).toBeNull();
  });
  it("is none for headers that any list could have, or that say nothing", () => {
    expect(suggested("Nr", "Omschrijving", "Status")).toBeNull();
    expect(suggested("Voornaam", "Achternaam", "Telefoon")).toBeNull();
    expect(suggested("Team", "Kantine")).toBeNull();
    expect(suggestRegister(sourceList([]))).toBeNull();
  });
});
