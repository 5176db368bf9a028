import { keyColumnOf, recognitionOf } from "../../../src/domain/import/recognition";
import { registers } from "../../../src/domain/registers";

it("a register whose rows nothing tells apart takes no list", () => {
  expect(() => recognitionOf(registers.Instellingen)).toThrow("Instellingen");
  expect(() => keyColumnOf(registers.Instellingen)).toThrow("Instellingen");
});

it("every register that others refer to tells its rows apart by key and by text", () => {
  const referred = Object.values(registers)
    .flatMap(({ columns }) => columns)
    .flatMap((column) => (column.kind === "reference" ? [registers[column.to]] : []));
  expect(referred.length).toBeGreaterThan(0);
  for (const register of referred) {
    expect(recognitionOf(register).identity).not.toEqual([]);
    expect(keyColumnOf(register).header).toBe("Nr");
  }
});
