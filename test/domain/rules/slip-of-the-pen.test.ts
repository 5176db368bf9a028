import fc from "fast-check";
import { listNames, lists } from "../../../src/domain/registers/lists";
import { spelledValues } from "../../../src/domain/rules/cells/list-spelling";
import { slipFor } from "../../../src/domain/rules/cells/slip-of-the-pen";

describe("a slip of the pen", () => {
  it.each([
    ["Status", "Lopt", "Loopt"],
    ["Status", "niet gestrat", "Niet gestart"],
    ["Bron", "Plan van anpak", "Plan van aanpak"],
    ["Bron", "Collegebeslut", "Collegebesluit"],
    ["Stoplicht", "Orange", "Oranje"],
    ["Aard", "Structurele", "Structureel"],
    ["Aard", "Incidentele", "Incidenteel"],
    ["Prioriteitsklasse", "Basis op ored", "Basis op orde"],
    ["Zekerheid", "Gerealiseert", "Gerealiseerd"],
    ["Soort", "Lastn", "Lasten"],
    ["Zekerheid", "Gerealizeert", "Gerealiseerd"],
    ["Status", "Verfallem", "Vervallen"],
    ["Status", "Nieet gestrat", "Niet gestart"],
  ] as const)("in %s: %s was meant as %s", (list, typed, meant) => expect(slipFor(lists[list])(typed)).toBe(meant));

  it.each([
    ["Soort", "Laten", "Lasten and Baten are both one letter away"],
    ["Stoplicht", "Roed", "Groen is hardly further away than Rood"],
    ["Categorie", "III Uitvoering", "a short word must be right: it is a number here"],
    ["Status", "Lopend", "that is another word"],
    ["Status", "oopt", "the first letter is missing"],
    ["Soort", "Last", "two letters of four are missing"],
    ["Ja/Nee", "Jaa", "with three letters one wrong letter is soon another word"],
    ["Status", "Niet", "a word is missing"],
    ["Status", "Loopt nog niet", "it says something else"],
    ["Status", "", "there is nothing"],
    ["Adviesstatus", "Verlaenb", "in eight letters one may be wrong"],
    ["Status", "Verfalen", "it has eight letters, whatever was meant"],
    ["Domein", "Fysike leefomgeffing", "three letters are wrong over two words"],
    ["Status", "Loxot", "one letter moved and the other became another"],
    ["Status", "Lopxt", "one letter moved and the other became another"],
    ["Status", "Loxyt", "two letters became others"],
    ["Status", "Lopoz", "beside the letters that changed places another is wrong"],
  ] as const)("is not found in %s for %s: %s", (list, typed, why) =>
    expect({ why, found: slipFor(lists[list])(typed) }).toEqual({ why, found: null }),
  );

  it("never is a number, nor one of a row of values that differ in a letter", () => {
    expect(slipFor(["Fase 1"])("Fase 2")).toBeNull();
    expect(slipFor(["Perceel12"])("Perceel13")).toBeNull();
    expect(slipFor(["Wethouder A"])("Wethouder B")).toBeNull();
    expect(slipFor(["Afdeling Noordwijk", "Afdeling Noordwijck"])("Afdeling Noordwijkk")).toBeNull();
  });

  it("is unclear when another value differs in spaces only, or has its letters in another order", () => {
    expect(slipFor(["Voorjaarsnota raad", "Voor jaars nota raad"])("Voorjaarsnota raat")).toBeNull();
    expect(slipFor(["Voor jaars nota raad", "Voorjaarsnota raad"])("Voor jaars nota raat")).toBeNull();
    expect(slipFor(["Kader note", "Kadre noat"])("Kader nota")).toBeNull();
  });

  it("is not looked for in more than a hundred letters: that is a sentence", () => {
    const value = (length: number): string => `Beleidsuitgangspunt${" nota".repeat(30)}`.slice(0, length);
    const typed = (length: number): string => value(length).replace("Beleids", "Beleits");
    expect(slipFor([value(100)])(typed(100))).toBe(value(100));
    expect(slipFor([value(101)])(typed(101))).toBeNull();
  });

  it("has letters to compare", () => expect(slipFor(["-"])("?")).toBeNull());

  it("of a value never leads to another value of its list", () => {
    const someList = fc.constantFrom(...listNames);
    const letter = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(someList, fc.nat(), fc.nat(), letter, fc.nat(2), (name, which, where, put, how) => {
        const values: readonly string[] = lists[name];
        const value = values[which % values.length] ?? "";
        const place = where % value.length;
        // A letter more, less or changed.
        const typed = value.slice(0, place) + (how === 1 ? "" : put) + value.slice(place + (how === 0 ? 0 : 1));
        const found = slipFor(values)(typed);
        if (!values.includes(typed)) expect([null, value]).toContain(found);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes a text for itself only where no other value is as near, whatever users put in the list", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "e", " "), minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), word, (values, typed) => {
        const found = slipFor(values)(typed);
        expect(found === null || values.includes(found)).toBe(true);
        // The order of a list is no argument.
        expect(slipFor([...values].reverse())(typed)).toBe(found);
      }),
    );
  });
});

describe("another spelling", () => {
  it.each([
    ["Ja/Nee", true, ["Ja"]],
    ["Ja/Nee", "J", ["Ja"]],
    ["Ja/Nee", "NEEN", ["Nee"]],
    ["Ja/Nee", "yes", ["Ja"]],
    ["Ja/Nee", "Y", ["Ja"]],
    ["Ja/Nee", "waar", ["Ja"]],
    ["Ja/Nee", "no", ["Nee"]],
    ["Ja/Nee", false, ["Nee"]],
    ["Ja/Nee", "ONWAAR", ["Nee"]],
    ["Ja/Deels/Nee", "Yes", ["Ja"]],
    ["Soort", "L", ["Lasten"]],
    ["Aard", "i", ["Incidenteel"]],
    ["Ja/Nee", "nee.", ["Nee"]],
    ["Ja/Deels/Nee", "d", ["Deels"]],
    ["Stoplicht", "R", ["Rood"]],
    ["Stoplicht", "g", ["Groen", "Grijs"]],
    ["Prioriteitsklasse", "nieuw beleid", ["(Nieuw) beleid"]],
    ["Status", "Niet-gestart", ["Niet gestart"]],
    ["Ja/Nee", "x", []],
    ["Ja/Nee", 1, []],
    ["Status", "l", []],
    ["Stoplicht", "waar", []],
  ] as const)("in %s: %p can mean %p", (list, typed, values) =>
    expect(spelledValues(list, lists[list])(typed)).toEqual(values),
  );

  it("is found among the values that a municipality has in the list", () => {
    expect(spelledValues("Ja/Nee", ["Ja", "Neen"])("neen.")).toEqual(["Neen"]);
    expect(spelledValues("Ja/Nee", ["Nee"])("yes")).toEqual([]);
    expect(spelledValues("Bron", ["Ja", "Misschien"])("true")).toEqual(["Ja"]);
    expect(spelledValues("Bron", ["-", "Motie"])("?")).toEqual([]);
  });
});
