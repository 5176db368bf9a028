import { registers } from "../../../src/domain/registers";
import { registerNames, tableName } from "../../../src/domain/registers/names";
import { keyNames, keyRangeName } from "../../../src/domain/registers/workbook-names";

const declared = registerNames.map((name) => registers[name]);

describe("The registers", () => {
  it("stand each at a place of their own", () => {
    expect(new Set(declared.map(({ place }) => place)).size).toBe(declared.length);
  });

  it("begin with the work and end with what is set once", () => {
    expect([registerNames[0], ...registerNames.slice(-2)]).toEqual(["Actiepunten", "Instellingen", "Lijsten"]);
  });

  it("have tables that Excel can name and tell apart", () => {
    const tables = registerNames.map((name) => tableName(name).toLowerCase());
    expect(tables.filter((table) => !/^[a-z_\\][a-z0-9_.]*$/.test(table))).toEqual([]);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it.each(declared)("have headers that differ in more than case: $name", ({ columns }) => {
    expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length);
  });

  it.each(declared)("refer only to registers with a key, which is named for the drop-down: $name", ({ columns }) => {
    for (const column of columns) {
      if (column.kind !== "reference") continue;
      expect(registers[column.to].columns.some(({ kind }) => kind === "key")).toBe(true);
      expect(keyNames.map(({ name }) => name)).toContain(keyRangeName(column.to));
    }
  });
});
