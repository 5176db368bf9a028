import { headerText } from "../../../src/domain/import/header-text";

const compact = (header: string): string => headerText(header).compact;
const singular = (header: string): string => headerText(header).singular;

describe("a header", () => {
  it.each([
    ["Start\u00addatum", "Startdatum"],
    ["CATEGORIEËN", "Categorieen"],
    ["Programma’s", "Programmas"],
    ["#", "Nummer"],
    ["AP #", "AP nummer"],
    ["#\n(verplicht)", "Nummer"],
    ["B&W-besluit", "B en W besluit"],
    ["Geldig t/m", "Geldig tot en met"],
    ["Geldig T / M", "Geldig tot en met"],
    ["Omschrijving van de actie", "Omschrijving actie"],
    ["Naam van het thema", "Naam thema"],
    ["Titel van een opdracht", "Titel opdracht"],
    ["% gereed", "Percentage gereed"],
  ])("%j says what %j says", (one, other) => {
    expect(compact(one)).toBe(compact(other));
  });

  it.each([
    "Bedrag (€)",
    "Bedrag €",
    "Bedrag€",
    "Bedrag in €",
    "Bedrag in\n€",
    "Bedrag in € :",
    "Bedrag eur.",
    "Bedrag in EUR",
    "Bedrag in euro",
    "Bedrag in euros",
    "Bedrag in euro's",
    "Bedrag in hele euro's",
    "Bedrag (in hele euro's)",
    "Bedrag [in euro]",
    "Bedrag € (excl. btw)",
    "Bedrag (€) (verplicht)",
    "Bedrag ( exclusief btw )",
  ])("%j is Bedrag in its unit", (header) => {
    expect(compact(header)).toBe("bedrag");
  });

  it.each(["Startdatum (dd-mm-jjjj)", "Startdatum (zie toelichting)", "Startdatum (optioneel)"])(
    "%j says between brackets how to fill it in",
    (header) => {
      expect(compact(header)).toBe("startdatum");
    },
  );

  it.each([
    ["Deuren", "deuren"],
    ["Amateur", "amateur"],
    ["Euro per uur", "europeruur"],
    ["Eurotop", "eurotop"],
    ["Realisatie (uren) intern", "realisatieintern"],
    ["Budget (restant)", "budgetrestant"],
  ])("%j keeps the words that are no unit", (header, words) => {
    expect(compact(header)).toBe(words);
  });

  it("that is nothing but a unit keeps it", () => {
    expect(compact("[Functie]")).toBe("functie");
    expect(compact("Euro")).toBe("euro");
  });
  it("of punctuation alone has no words", () => {
    expect([compact("?"), compact(" - "), compact("2021")]).toEqual(["", "", ""]);
  });
});

describe("a header in the plural", () => {
  it.each([
    ["Maatregelen", "Maatregel"],
    ["Teams", "Team"],
    ["Taken", "Taak"],
    ["KPI's", "KPI"],
    ["Oorzaken", "Oorzaak"],
    ["Budgetten", "Budget"],
    ["Programmabudgetten", "Programmabudget"],
    ["Adviesbureaus", "Adviesbureau"],
    ["Werkplan regels", "Werkplanregel"],
    ["Acties (verplicht) 2021", "Actie"],
  ])("%j is %j", (plural, one) => {
    expect(singular(plural)).toBe(singular(one));
    expect(compact(plural)).not.toBe(compact(one));
  });
  it.each([
    ["S/I", "I"],
    ["Bestedingen", "Besteed"],
    ["Actor", "Acties"],
  ])("%j is not %j", (one, other) => {
    expect(singular(one)).not.toBe(singular(other));
  });
});

describe("the year in a header", () => {
  it.each([
    ["Begroot 2021", "begroot", ["2021"]],
    ["Begroot 2021 primitief", "begrootprimitief", ["2021"]],
    ["Begroot '21", "begroot", ["2021"]],
    ["Begroot ’21 (primitief)", "begrootprimitief", ["2021"]],
    ["Gesprek Q1(datum)2021", "gesprekq1", ["2021"]],
    ["Begroting 2021-2024", "begroting", ["2021", "2024"]],
    ["2021 en 2021", "en", ["2021"]],
    ["Budget 1999", "budget", ["1999"]],
  ])("of %j is left out and told", (header, words, years) => {
    expect(headerText(header)).toMatchObject({ compact: words, years });
  });
  it.each([
    ["Zaak 120215", "zaak120215"],
    ["Zaak 20215", "zaak20215"],
    ["Artikel 2150", "artikel2150"],
    ["Foto's 21e eeuw", "fotos21eeeuw"],
    ["Nota '214", "nota214"],
    ["Jaren '90", "jaren90"],
    ["A'21", "a21"],
  ])("is not in %j", (header, words) => {
    expect(headerText(header)).toMatchObject({ compact: words, years: [] });
  });
});

describe("amounts", () => {
  it.each([
    "Besteed x 1000",
    "Besteed x1.000",
    "Besteed (x € 1.000)",
    "Besteed (x €1000)",
    "Besteed x€ 1,000",
    "Besteed x euro 1.000",
    "Besteed x EUR1000",
    "Besteed * 1000",
    "Besteed (*€1.000)",
    "Besteed per 1000",
    "Besteed in duizenden",
    "Besteed k€",
    "Besteed (k EUR)",
    "Besteed €k",
    "Besteed € k",
    "Besteed in mln",
    "Besteed (mln.)",
    "Besteed in miljoenen",
  ])("under %j are in thousands or millions", (header) => {
    expect(headerText(header).scaled).toBe(true);
  });
  it.each([
    "Besteed",
    "Besteed in €",
    "€ kosten",
    "Max 1000 uur",
    "Boek euro",
    "Aantal 1000",
    "Per maand",
    "Index 1000",
    "Super 1000",
    "Honderdduizend",
    "Vermiljoen",
    "€xk",
  ])("under %j are not", (header) => {
    expect(headerText(header).scaled).toBe(false);
  });
});
