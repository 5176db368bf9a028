import fc from "fast-check";
import type { Scalar } from "../../../src/embedded-excel/model/cell";
import { addName, addSheet, addTable, put, recalculate, valueAt, workbookWithout, type Content } from "./scenario";

const cell = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 2.5),
  fc.constantFrom("", "a", "A", "b", "é", "AP-001", "ap-002"),
  fc.boolean(),
  fc.constant(null),
);
const constant = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, "", "a", "A", "c", "é", "AP-001"));
const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 25 });
const operator = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");

const literal = (value: number | string): string => (typeof value === "string" ? `"${value}"` : String(value));

/** Calculates one formula on a sheet with the rows in A and B from row 1. */
async function resultOf(contents: readonly (readonly Content[])[], formula: string): Promise<Scalar> {
  const workbook = workbookWithout();
  const sheet = addSheet(workbook, "Blad", contents);
  put(sheet, 0, 5, { f: formula });
  expect((await recalculate(workbook)).unsupported).toEqual([]);
  return valueAt(sheet, "F1");
}

describe("counting rows", () => {
  it("gives the same for a column at once as for its cells one by one", async () => {
    await fc.assert(
      fc.asyncProperty(rows, operator, constant, async (given, sign, against) => {
        const wanted = literal(against);
        const atOnce = await resultOf(given, `SUMPRODUCT(--(A1:A${given.length}${sign}${wanted}))`);
        const oneByOne = await resultOf(given, given.map((_, row) => `(A${row + 1}${sign}${wanted})*1`).join("+"));
        expect(atOnce).toBe(oneByOne);
      }),
    );
  });

  it("gives the same for sums and products of conditions as for their cells one by one", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        operator,
        operator,
        fc.integer({ min: -3, max: 3 }),
        async (given, first, second, number) => {
          const last = given.length;
          const condition = (a: string, b: string): string =>
            `(${a}${first}${number})+(${a}=${number})*((${b}${second}"a")+(${b}="b")*2)`;
          const atOnce = await resultOf(given, `SUMPRODUCT(${condition(`A1:A${last}`, `B1:B${last}`)})`);
          const oneByOne = await resultOf(
            given,
            given.map((_, row) => condition(`A${row + 1}`, `B${row + 1}`)).join("+"),
          );
          expect(atOnce).toBe(oneByOne);
        },
      ),
    );
  });

  it("finds with COUNTIFS the rows that meet every criterion, and no others", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom("a", "AP-001"),
        fc.integer({ min: -3, max: 3 }),
        async (given, text, number) => {
          const last = given.length;
          const counted = await resultOf(given, `COUNTIFS(A1:A${last},"${text}",B1:B${last},">=${number}")`);
          const expected = given.filter(
            ([a, b]) =>
              typeof a === "string" && a.toLowerCase() === text.toLowerCase() && typeof b === "number" && b >= number,
          );
          expect(counted).toBe(expected.length);
        },
      ),
    );
  });

  it("counts what one criterion lets through and what its opposite does as all cells", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("a", "1", "b*", "", "TRUE", "~*"), async (given, criterion) => {
        const range = `A1:A${given.length}`;
        expect(await resultOf(given, `COUNTIF(${range},"=${criterion}")+COUNTIF(${range},"<>${criterion}")`)).toBe(
          given.length,
        );
      }),
    );
  });
});

describe("a rank that counts in arrays behind workbook names", () => {
  it("gives each row a place of its own, in the order of its keys", async () => {
    const key = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom("AP-001", "AP-002", "ap-001", "AP-010"));
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 20 }), async (keys) => {
        const workbook = workbookWithout();
        const own = (name: string): string => `INDEX(${name},ROW()-ROW(T[[#Headers],[Nr]]))`;
        const tie = `(T_Nr<${own("T_Nr")})+(T_Nr=${own("T_Nr")})*(ROW(T[Nr])<ROW())`;
        const rank = `1+SUMPRODUCT((T_Sleutel<${own("T_Sleutel")})+(T_Sleutel=${own("T_Sleutel")})*(${tie}))`;
        const sheet = addSheet(
          workbook,
          "T",
          [["Getal", "Nr", "Rang"], ...keys.map(([number, nr]) => [number, nr, { f: rank }])],
          "B3",
        );
        addTable(sheet, "T", `B3:D${keys.length + 3}`);
        addName(workbook, "T_Sleutel", "IF(ISNUMBER(T[Getal]),T[Getal]*1E11,9E11)");
        addName(workbook, "T_Nr", 'IFERROR(T[Nr]&"","zzzz")');
        await recalculate(workbook);
        const sorted = keys
          .map(([number, nr], row) => ({ number, nr: nr.toLowerCase(), row }))
          .sort((a, b) => a.number - b.number || (a.nr < b.nr ? -1 : Number(a.nr > b.nr)) || a.row - b.row);
        sorted.forEach(({ row }, place) => expect(valueAt(sheet, `D${row + 4}`)).toBe(place + 1));
      }),
    );
  });
});
