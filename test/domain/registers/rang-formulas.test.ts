import { registers } from "../../../src/domain/registers";
import { orderNames, rangFormulas, requiredColumns } from "../../../src/domain/registers/rang-formulas";
import { sortedRegisters } from "../../../src/domain/registers/names";

describe.each(sortedRegisters)("Rang of %s", (name) => {
  it("takes a row for a row by the columns that the register requires", () => {
    const required = registers[name].columns.filter((column) => column.required).map((column) => column.header);
    expect(requiredColumns[name]).toEqual(required);
  });

  it("names only columns that the register has", () => {
    const headers = new Set(registers[name].columns.map((column) => column.header));
    const formulas = [
      rangFormulas[name],
      ...orderNames.filter((each) => each.name.includes(name)).map((each) => each.formula),
    ];
    const named = formulas.flatMap((formula) =>
      [...formula.matchAll(new RegExp(`(?:${name}\\[|\\[@)([^\\[\\]]+)\\]`, "g"))].map(([, header]) => header),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((header) => header === undefined || !headers.has(header))).toEqual([]);
  });
});
