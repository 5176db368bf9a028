import { faults } from "../../assets/demo/faults";
import { demoRows, demoSettings } from "../../assets/demo/rows";
import { peildatum, type DemoRow } from "../../assets/demo/row";
import { registers } from "../../src/domain/registers";
import { registerNames, type RegisterName } from "../../src/domain/registers/names";
import { createSnapshot, type FoundRegister } from "../../src/domain/snapshot/create-snapshot";
import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import type { CellValue } from "../../src/domain/values/cell-value";

/** Rows of the registers that a big municipality has most of. */
export const bigRegisters = { Actiepunten: 10_000, Teamplannen: 5_000, Budgetregels: 5_000 } as const;

const demoOf: Partial<Record<RegisterName, readonly DemoRow[]>> = demoRows;
const inDemo = (name: RegisterName): number => demoOf[name]?.length ?? 0;

/** The big registers as they are asked for; every other grows as the werkplanregels do. */
const countOf = (name: RegisterName): number =>
  name in bigRegisters
    ? bigRegisters[name as keyof typeof bigRegisters]
    : Math.round((inDemo(name) * bigRegisters.Teamplannen) / inDemo("Teamplannen"));

/**
 * The key of the same row in a later copy of the demo; a copy that the other register does not have begins again with its
 * first. A key beyond the demo's rows, which is a reference to nothing, stays one.
 */
const renumbered = (value: CellValue, register: RegisterName, copy: number): CellValue => {
  const [, prefix, digits] = /^([A-Z]{2}-)(\d+)$/.exec(String(value)) ?? [];
  const size = inDemo(register);
  if (prefix === undefined || digits === undefined || size === 0) return value;
  const copies = Math.max(1, Math.floor(countOf(register) / size));
  const number = Number(digits) > size ? Number(digits) + countOf(register) : Number(digits) + (copy % copies) * size;
  return `${prefix}${String(number).padStart(digits.length, "0")}`;
};

const faultsOf = (name: RegisterName, key: CellValue | undefined): DemoRow =>
  Object.fromEntries(
    faults
      .filter((fault) => fault.register === name && fault.key === key)
      .map(({ header, value, formula }) => [header, value ?? formula?.slice(1) ?? ""]),
  );

const found = (name: RegisterName): FoundRegister | null => {
  const rows = demoOf[name];
  if (rows === undefined || rows.length === 0) return null;
  const { columns } = registers[name];
  // Every second copy has the faults of the faulty demo: about one action in six.
  const variants = [rows, rows.map((row) => ({ ...row, ...faultsOf(name, row.Nr) }))] as const;
  return {
    location: { sheet: name, headerRow: 0, firstColumn: 0 },
    headers: columns.map(({ header }) => header),
    body: Array.from({ length: countOf(name) }, (_, index) => {
      const copy = Math.floor(index / rows.length);
      const row: DemoRow = variants[copy % 2 === 0 ? 0 : 1][index % rows.length] ?? {};
      const values = columns.map((column): CellValue => {
        const value = row[column.header] ?? "";
        if (column.kind === "key") return renumbered(value, name, copy);
        if (column.kind === "reference") return renumbered(value, column.to, copy);
        return column.kind === "formula" ? 0 : value;
      });
      return { index: index + 1, values };
    }),
  };
};

/** The demo as often as the big registers need it, with keys and references that go on counting. */
export const bigWorkbook = (): WorkbookSnapshot => {
  const filled = registerNames.flatMap((name) => {
    const register = found(name);
    return register === null ? [] : [[name, register] as const];
  });
  const settings: FoundRegister = {
    location: { sheet: "Instellingen", headerRow: 0, firstColumn: 0 },
    headers: ["Sleutel", "Waarde"],
    body: Object.entries(demoSettings).map((values, index) => ({ index: index + 1, values })),
  };
  return createSnapshot({ ...Object.fromEntries(filled), Instellingen: settings }, peildatum);
};
