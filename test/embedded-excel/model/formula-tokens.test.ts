import fc from "fast-check";
import {
  formatReference,
  formatStructured,
  parseStructured,
  tokenize,
} from "../../../src/embedded-excel/model/formula-tokens";

const kinds = (formula: string): string =>
  tokenize(formula)
    .map((token) => `${token.kind}:${token.text}`)
    .join("|");

describe("the tokens of a formula", () => {
  it.each([
    ["SUM(A1:B2,3)", "function:SUM|open:(|reference:A1:B2|separator:,|number:3|close:)"],
    ["LOG10(A1)", "function:LOG10|open:(|reference:A1|close:)"],
    ["'Beleid & geld'!$A$1", "reference:'Beleid & geld'!$A$1"],
    ["Blad1!A:A", "reference:Blad1!A:A"],
    ["$1:$3", "reference:$1:$3"],
    ["Eerste:Laatste!A1", "foreign:Eerste:Laatste!A1"],
    ["'Eerste blad:Laatste'!A1:B2", "foreign:'Eerste blad:Laatste'!A1:B2"],
    ["[1]Blad1!A1+1", "foreign:[1]Blad1!A1|operator:+|number:1"],
    ["'[map.xlsx]Blad 1'!Naam", "foreign:'[map.xlsx]Blad 1'!Naam"],
    ["[1]!Naam", "foreign:[1]!Naam"],
    ["Acties[[#This Row],[Begin ']datum]]", "structured:Acties[[#This Row],[Begin ']datum]]"],
    ['[Status]="A1"', 'structured:[Status]|operator:=|string:"A1"'],
    [
      "IF(Status=TRUE,#N/A,Blad1!#REF!)",
      "function:IF|open:(|name:Status|operator:=|boolean:TRUE|separator:,|error:#N/A|separator:,|error:Blad1!#REF!|close:)",
    ],
    ["A1:INDEX(B:B,2)", "reference:A1|operator::|function:INDEX|open:(|reference:B:B|separator:,|number:2|close:)"],
    ["Lijst.Status", "name:Lijst.Status"],
    ["Blad1!Lokaal", "name:Blad1!Lokaal"],
    ["1.5E-3+A1B", "number:1.5E-3|operator:+|name:A1B"],
    ['"zei ""ja"""&A1', 'string:"zei ""ja"""|operator:&|reference:A1'],
    ["ABCD1", "name:ABCD1"],
    ["A1#", "reference:A1|operator:#"],
    ["{1,2;3,4}", "open:{|number:1|separator:,|number:2|separator:;|number:3|separator:,|number:4|close:}"],
    ["A1048577", "name:A1048577"],
    [
      "_xlfn.XLOOKUP(A1,B:B,C:C)",
      "function:_xlfn.XLOOKUP|open:(|reference:A1|separator:,|reference:B:B|separator:,|reference:C:C|close:)",
    ],
  ])("of %s", (formula, expected) => {
    expect(kinds(formula)).toBe(expected);
  });

  it("lose nothing, whatever the text", () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          "A1",
          "$B$2:C3",
          "'x''y'!",
          "[",
          "]",
          "'",
          '"',
          "#REF!",
          "(",
          ")",
          "Tabel",
          "#",
          "!",
          ":",
          "1",
          "é",
          " ",
          "[1]",
          "\\",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (formula) => {
        expect(
          tokenize(formula)
            .map((token) => token.text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("write every reference back as it was", () => {
    for (const text of ["A1", "$A1", "A$1", "$A$1:B2", "C3:A1", "A:$C", "$1:3", "Blad1!A1", "'a b'!A:A"]) {
      const [token] = tokenize(text);
      expect(token?.kind).toBe("reference");
      if (token?.kind === "reference") expect(formatReference(token.reference, token.sheet)).toBe(text);
    }
  });
});

describe("structured references", () => {
  it.each([
    ["[Status]", [], ["Status"]],
    ["[@Status]", ["#This Row"], ["Status"]],
    ["[[#This Row],[Uren gepland]:[Uren besteed]]", ["#This Row"], ["Uren gepland", "Uren besteed"]],
    ["[[#Headers],[#Data],[Nr]]", ["#Headers", "#Data"], ["Nr"]],
    ["[#All]", ["#All"], []],
    ["[]", [], []],
    ["[Voortgang (%)]", [], ["Voortgang (%)"]],
    ["[Aantal '#]", [], ["Aantal #"]],
    ["[[#This Row],[a'[b'] ''c'']]", ["#This Row"], ["a[b] 'c'"]],
  ])("%s is taken apart", (specifier, items, columns) => {
    expect(parseStructured(specifier)).toEqual({ items, columns });
  });

  it("come back from file form whatever the column's name", () => {
    const column = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.subarray(["#Headers", "#Data"]), fc.array(column, { maxLength: 2 }), (items, columns) => {
        expect(parseStructured(formatStructured({ items, columns }))).toEqual({ items, columns });
      }),
    );
  });
});
