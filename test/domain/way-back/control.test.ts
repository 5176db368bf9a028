import type { CellValue } from "../../../src/domain/values/cell-value";
import { sumOfRow } from "../../../src/domain/way-back/control";

type Cells = readonly (readonly [header: string, value: CellValue])[];

const row: Cells = [
  ["Nr", "AP-001"],
  ["Status", "Loopt"],
  ["Voortgang (%)", 0.5],
];
const [nr, status, voortgang] = row as [Cells[0], Cells[0], Cells[0]];

describe("the sum of a row that was added", () => {
  it("is the same today as when rows were added with it", () => expect(sumOfRow(row)).toBe("D61B20C4"));

  it.each<readonly [string, Cells]>([
    ["columns were moved", [voortgang, nr, status]],
    ["columns were put in reverse", [voortgang, status, nr]],
    ["empty columns came", [nr, ["Team", ""], status, ["Fase", " "], voortgang]],
    ["a header was written otherwise", [["NR ", "AP-001"], status, ["voortgang\n(%)", 0.5]]],
  ])("is the same when %s", (_, cells) => expect(sumOfRow(cells)).toBe(sumOfRow(row)));

  it.each<readonly [string, Cells]>([
    ["a value", [nr, ["Status", "Gereed"], voortgang]],
    ["a number that became text", [nr, status, ["Voortgang (%)", "0.5"]]],
    ["a cell that was filled in", [nr, status, voortgang, ["Team", "Zorg"]]],
    ["a cell that was emptied", [nr, status]],
    ["two values that changed places", [["Nr", "Loopt"], ["Status", "AP-001"], voortgang]],
  ])("is another one after %s", (_, cells) => expect(sumOfRow(cells)).not.toBe(sumOfRow(row)));
});
