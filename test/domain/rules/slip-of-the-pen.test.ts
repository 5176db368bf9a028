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
  ] as const)("is not found in %s for %s: %s", (list, typed, why) =>
    expect({ why, found: slipFor(lists[list])(typed) }).toEqual({ why, found: null }),
  );

  it("never is a number, nor one of a row of values that differ in a letter", () => {
    expect(slipFor(["Fase 1"])("Fase 2")).toBeNull();
    expect(slipFor(["Perceel12"])("Perceel13")).toBeNull();
    expect(slipFor(["Wethouder A"])("Wethouder B")).toBeNull();
    expect(slipFor(["Afdeling Noordwijk", "Afdeling Noordwijck"])("Afdeling Noordwijkk")).toBeNull();
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
    ["Ja/Nee", "ONWAAR", ["Nee"]],
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
});
