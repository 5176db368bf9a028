import fc from "fast-check";
import { controlegetalOf } from "../../../src/domain/momentopnamen/checksum";
import { changesSinceAdoption, type Change } from "../../../src/domain/momentopnamen/changes";
import { columnLetters } from "../../../src/domain/values/address";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { adoptedSheet, asRead, width } from "./adopted";

const cellOf = ({ row, column }: Change): string => `${columnLetters(column)}${row + 1}`;

/** What is found after a user did something to the sheet. */
const after = (action: (cells: CellValue[][]) => void): readonly Change[] => {
  const cells = adoptedSheet();
  action(cells);
  return changesSinceAdoption(asRead(cells));
};
const cellsAfter = (action: (cells: CellValue[][]) => void): readonly string[] => after(action).map(cellOf);
const only = (changes: readonly Change[]): Change => {
  const [first, ...more] = changes;
  if (first === undefined || more.length > 0) throw new Error(`not one change but ${changes.length}`);
  return first;
};
const put = (row: number, column: number, value: CellValue) => (cells: CellValue[][]) => {
  const line = cells[row];
  if (line) line[column] = value;
};

describe("an adopted report", () => {
  it("is unchanged as long as nobody touches a cell", () => {
    expect(after(() => undefined)).toEqual([]);
  });
  it("is unchanged when another program wrote its numbers, accents and line ends its own way", () => {
    expect(after(put(6, 2, 0.333333333333333))).toEqual([]);
    expect(controlegetalOf([["Financiën\nen meer", -0]])).toBe(
      controlegetalOf([["Financie\u0308n\r\nen meer", 0, ""], []]),
    );
  });
  it("is unchanged when the cells in use begin further down or end further on", () => {
    const cells = adoptedSheet().map((row) => [...row, "", ""]);
    expect(changesSinceAdoption(asRead([...cells, ["", ""]]))).toEqual([]);
  });

  it("names the one cell that was changed and what stands there now", () => {
    const { says, isHarmless, ...place } = only(after(put(5, 1, 90000)));
    expect(cellOf({ ...place, says, isHarmless })).toBe("B6");
    expect(says).toBe("Cel B6 is na het vaststellen gewijzigd; er staat nu 90.000.");
    expect(isHarmless).toBe(false);
  });
  it("names a text, an emptied cell, two swapped cells and one that got a space", () => {
    expect(cellsAfter(put(1, 3, "Concept"))).toEqual(["D2"]);
    expect(only(after(put(7, 1, ""))).says).toContain("de cel is nu leeg");
    expect(
      cellsAfter((cells) => {
        put(7, 1, 8)(cells);
        put(7, 2, 7)(cells);
      }),
    ).toEqual(["B8", "C8"]);
    expect(cellsAfter(put(4, 0, "Programma "))).toEqual(["A5"]);
  });
  it("names any cell whatever it gets, and no other", () => {
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 0, max: width - 1 }),
        value,
        (row, column, next) => {
          const changes = after(put(row, column, next));
          const isSame = controlegetalOf([[next]]) === controlegetalOf([[adoptedSheet()[row]?.[column] ?? ""]]);
          // Three characters are the same by chance in one of 32,768; the whole is then still told.
          if (isSame) expect(changes).toEqual([]);
          else expect(changes.length).toBe(1);
        },
      ),
    );
  });
  it("tells a figure from the text that looks like it", () => {
    expect(cellsAfter(put(7, 1, "7"))).toEqual(["B8"]);
  });
  it("names what was written beside and below it", () => {
    expect(cellsAfter(put(3, 4, "akkoord"))).toEqual(["E4"]);
    expect(cellsAfter(put(3, 6, "akkoord"))).toEqual(["G4"]);
    expect(cellsAfter((cells) => cells.push(["", "gezien"]))).toEqual(["B9"]);
    expect(only(after(put(3, 4, "akkoord"))).says).toBe(
      'Cel E4 is na het vaststellen toegevoegd; er staat nu "akkoord".',
    );
  });
  it("names the cells of two columns that were exchanged, as long as Controle stands where it was", () =>
    expect(
      cellsAfter((cells) => cells.slice(4).forEach((row) => row.splice(1, 2, row[2] ?? "", row[1] ?? ""))),
    ).toEqual(["B5", "C5", "B6", "C6", "B7", "C7", "B8", "C8"]));
});

describe("rows and columns of an adopted report", () => {
  const insertRow =
    (at: number, row: CellValue[] = []) =>
    (cells: CellValue[][]) =>
      void cells.splice(at, 0, row);
  const insertColumn = (at: number) => (cells: CellValue[][]) => cells.forEach((row) => row.splice(at, 0, ""));
  const deleteColumn = (at: number) => (cells: CellValue[][]) => cells.forEach((row) => row.splice(at, 1));
  const gone = (letter: string): string => `Een kolom is verwijderd: bij het vaststellen was het kolom ${letter}.`;

  it("are told as such when one was inserted, empty or not", () => {
    expect(only(after(insertRow(3)))).toMatchObject({ says: "Rij 4 is ingevoegd.", isHarmless: false });
    expect(only(after(insertRow(5, ["Nieuw", 1]))).says).toContain("Rij 6 is ingevoegd");
    expect(only(after(insertColumn(1))).says).toContain("Kolom B is ingevoegd");
    expect(
      only(
        after((cells) => {
          insertRow(2)(cells);
          insertRow(2)(cells);
        }),
      ).says,
    ).toBe("De rijen 3 t/m 4 zijn ingevoegd.");
  });
  it("are told as such when one was deleted", () => {
    const one = only(after((cells) => void cells.splice(5, 1)));
    expect([cellOf(one), one.says]).toEqual(["A6", "Hier is een rij verwijderd: bij het vaststellen was het rij 6."]);
    expect(cellsAfter((cells) => void cells.shift())).toEqual(["A1"]);
    expect(only(after((cells) => void cells.splice(7, 1))).says).toContain("rij 8");
    expect(only(after((cells) => void cells.splice(5, 2))).says).toBe(
      "Hier zijn 2 rijen verwijderd: bij het vaststellen waren het de rijen 6 t/m 7.",
    );
    const column = only(after(deleteColumn(2)));
    expect([cellOf(column), column.says, column.isHarmless]).toEqual(["C1", gone("C"), false]);
    expect(only(after(deleteColumn(3))).says).toBe(gone("D"));
  });
  it("are told as harmless when only white ones came or went, so every figure stands where it stood", () => {
    expect(only(after(deleteColumn(4)))).toMatchObject({ column: 4, says: gone("E"), isHarmless: true });
    expect(only(after(insertColumn(5)))).toMatchObject({ says: "Kolom F is ingevoegd.", isHarmless: true });
    const cells = adoptedSheet([["", "", "", ""]]).slice(0, -1);
    expect(only(changesSinceAdoption(asRead(cells)))).toMatchObject({
      says: "Hier is een rij verwijderd: bij het vaststellen was het rij 9.",
      isHarmless: true,
    });
  });
  it("are told once when a column came with contents, beside the white one too", () => {
    const insertFilled = (at: number) => (cells: CellValue[][]) =>
      cells.forEach((row, index) => row.splice(at, 0, index === 3 ? "akkoord" : ""));
    expect(only(after(insertFilled(4))).says).toBe("Kolom E is ingevoegd.");
    expect(only(after(insertFilled(2))).says).toBe("Kolom C is ingevoegd.");
  });
  it("are found back by their figures, however white the column that came", () =>
    expect(
      cellsAfter((cells) => {
        for (const row of [0, 2, 3, 5]) put(row, 1, "anders")(cells);
        insertColumn(1)(cells);
      }),
    ).toEqual(["B1", "C1", "C3", "C4", "C6"]));
  it("do not hide a cell that was changed beside them", () => {
    expect(
      cellsAfter((cells) => {
        insertRow(3)(cells);
        insertColumn(1)(cells);
        put(8, 3, 5)(cells);
      }),
    ).toEqual(["A4", "B1", "D9"]);
  });
  it("are told once when one was copied, whatever was changed in the copy", () =>
    expect(
      only(
        after((cells) => {
          insertRow(6, [...(cells[5] ?? [])])(cells);
          put(6, 1, 90000)(cells);
        }),
      ).says,
    ).toBe("Rij 7 is ingevoegd."));
  it("are told when they stand in another order, and when one was copied", () => {
    const moved = only(after((cells) => void cells.splice(5, 0, ...cells.splice(6, 1))));
    expect([cellOf(moved), moved.says]).toEqual([
      "A6",
      "De rijen staan vanaf hier in een andere volgorde dan bij het vaststellen.",
    ]);
    expect(only(after((cells) => void cells.splice(6, 0, [...(cells[5] ?? [])]))).says).toContain("Rij 7 is ingevoegd");
  });
});

describe("the controlegetal and the column Controle", () => {
  const control = width + 1;
  const withoutControl = (cells: CellValue[][]): void => cells.forEach((row) => row.splice(control, 1));

  it("leave the rest verifiable when only the column was deleted", () => {
    expect(after(withoutControl)).toEqual([
      {
        row: 1,
        column: 1,
        says: "De kolom Controle is verwijderd. Het controlegetal klopt nog: geen cijfer of tekst is gewijzigd.",
        isHarmless: true,
      },
    ]);
  });
  it("say that something changed, though not what, when the column was deleted and a cell changed", () => {
    const found = only(
      after((cells) => {
        put(5, 1, 1)(cells);
        withoutControl(cells);
      }),
    );
    expect(found).toMatchObject({
      isHarmless: false,
      says: "Er is iets gewijzigd: het controlegetal past niet bij de cellen. De kolom Controle is verwijderd, dus welke cel is niet te zien.",
    });
  });
  it("are reported in words when both are gone", () => {
    const found = only(
      after((cells) => {
        withoutControl(cells);
        put(1, 1, "")(cells);
      }),
    );
    expect(found.says).toBe(
      "De kolom Controle is verwijderd, en het controlegetal ook: of er iets is gewijzigd, is niet meer te zien.",
    );
    expect(cellsAfter((cells) => cells.forEach((row) => row.splice(0)))).toEqual(["A1"]);
  });
  it("are reported when the number was deleted, replaced or left without its label", () => {
    expect(cellsAfter(put(1, 1, ""))).toEqual(["B2"]);
    expect(only(after(put(1, 1, "x"))).says).toBe(
      "Cel B2 hoort het controlegetal te bevatten; dat is gewijzigd of verwijderd.",
    );
    const forged = only(after(put(1, 1, "0000-0000-0000-0000")));
    expect([cellOf(forged), forged.says]).toEqual(["B2", expect.stringContaining("geen cel is aan te wijzen")]);
    const unlabelled = after(put(1, 0, ""));
    expect(unlabelled.map(cellOf)).toEqual(["A2", "B2", "F1"]);
    expect(unlabelled.at(-1)?.says).toBe("Het controlegetal is uit de kop van de rapportage verwijderd.");
  });
  it("name the row of which the text was wiped, and whether its figures are still right", () => {
    expect(only(after(put(5, control, "")))).toEqual({
      row: 5,
      column: control,
      says: "De kolom Controle is in rij 6 gewijzigd of leeggemaakt. De cijfers en teksten van de rapportage zijn wat zij waren.",
      isHarmless: true,
    });
    expect(cellsAfter(put(0, control, ""))).toEqual(["F1"]);
    const both = only(
      after((cells) => {
        put(5, control, "")(cells);
        put(5, 1, 1)(cells);
      }),
    );
    expect(both).toMatchObject({ row: 5, isHarmless: false, says: expect.stringContaining("niet te zien") });
  });
  it.each(["6/9 HSH G9W 718 ---", "6/8 HSH G9W"])(
    "do not take %s for a text of ours: that of another report has another size",
    (text) => expect(only(after(put(5, control, text)))).toMatchObject({ row: 5, column: control, isHarmless: true }),
  );
  it("are the first when the column was copied beside itself, and the copy is told as added", () => {
    const copied = after((cells) => cells.forEach((row) => row.push(row[control] ?? "")));
    expect(copied.map(cellOf)).toEqual(["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"]);
    expect(cellsAfter(put(0, control + 1, "1/1 HSH"))).toEqual(["G1"]);
  });
  it("never make it fail, whatever stands on a sheet of that name", () => {
    const anything = fc.oneof(fc.string(), fc.constant("Controlegetal"), fc.constant("2/3 --- ABC"), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.array(anything, { maxLength: 5 }), { maxLength: 6 }), (cells) => {
        expect(changesSinceAdoption(asRead(cells)).length).toBeGreaterThan(0);
      }),
    );
  });
});
