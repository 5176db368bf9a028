import { alignedRows } from "../../../src/domain/momentopnamen/aligned-rows";

/** Of four rows: each character says which row of before it is, a point that the column Controle says nothing. */
const rowsOf = (text: string) =>
  alignedRows(
    4,
    Array.from(text, (digit) => (digit === "." ? null : { row: Number(digit), rows: 4, marks: [] })),
  );

describe("rows found back by their number", () => {
  it.each<[string, (number | null)[], number[], number[], number | null]>([
    ["0123", [0, 1, 2, 3], [], [], null],
    // Inserted
    [".0123", [1, 2, 3, 4], [0], [], null],
    ["01..23", [0, 1, 4, 5], [2, 3], [], null],
    ["0123.", [0, 1, 2, 3], [], [], null],
    // Deleted
    ["123", [null, 0, 1, 2], [], [], null],
    ["03", [0, null, null, 1], [], [], null],
    ["01", [0, 1, null, null], [], [], null],
    // Text wiped
    [".123", [0, 1, 2, 3], [], [0], null],
    ["0..3", [0, 1, 2, 3], [], [1, 2], null],
    ["01.", [0, 1, null, null], [], [], null],
    // Deleted and inserted: it cannot be told which row the new one would be
    ["0.3", [0, null, null, 2], [1], [], null],
    // Copied: the first counts
    ["00123", [0, 2, 3, 4], [1], [], null],
    ["0103", [0, 1, 2, 3], [], [2], null],
    // Moved
    ["0213", [0, 2, 1, 3], [], [], 1],
    ["1032", [1, 0, 3, 2], [], [], 0],
    ["032", [0, null, 2, 1], [], [], 1],
    ["203", [1, null, 0, 2], [], [], 0],
    // Moved, and a row was inserted where it stood
    ["0.213", [0, 3, 2, 4], [1], [], 2],
    ["02.1", [0, 3, 1, null], [2], [], 1],
    ["0..31", [0, 4, null, 3], [1, 2], [], 3],
    // Nothing left
    ["..", [null, null, null, null], [], [], null],
  ])("%s", (text, now, added, unmarked, moved) => expect(rowsOf(text)).toEqual({ now, added, unmarked, moved }));
});
