import { nogInTeVullen } from "../../../assets/demo/content/taakstelling";
import { demoRows } from "../../../assets/demo/rows";
import {
  importableRegisters,
  mapHeaders,
  planImport,
  suggestRegister,
  type SourceList,
} from "../../../src/domain/import";
import { showValue } from "../../../src/domain/import/show-value";
import { registers } from "../../../src/domain/registers";
import { lists } from "../../../src/domain/registers/lists";
import type { Column } from "../../../src/domain/registers/column";
import { workbook } from "../builders";
import { sourceList } from "./lists";

type Demo = keyof typeof demoRows;
const names = importableRegisters as readonly Demo[];
/** The demo has a value of its own in a list. */
const own = { ...demoRows, lists: { Zekerheid: [...lists.Zekerheid, nogInTeVullen] } };
const snapshot = workbook(own);

/** The demo's register as a colleague would have it in a list: other words, texts in Dutch notation, the last column first. */
const asList = (name: Demo, isLeftOut: (column: Column) => boolean): SourceList => {
  const columns = registers[name].columns
    .filter((column) => column.kind !== "formula" && !isLeftOut(column))
    .toReversed();
  const header = (column: Column): string => (column.synonyms.at(-1) ?? column.header).toUpperCase();
  return sourceList([
    columns.map(header),
    ...demoRows[name].map((row: Readonly<Record<string, string | number | boolean>>) =>
      columns.map((column) => ` ${showValue(column, row[column.header] ?? "")}`),
    ),
  ]);
};

describe.each(names)("the list that %s of the demo could have been", (name) => {
  it("is seen to be of that register, and with its keys changes nothing", () => {
    const list = asList(name, () => false);
    expect(suggestRegister(list)).toBe(name);
    const plan = planImport(snapshot, list, mapHeaders(list, name));
    expect(plan).toMatchObject({ additions: [], changes: [], refusals: [], unchanged: demoRows[name].length });
  });
  it("is recognised row by row without its keys", () => {
    const list = asList(name, ({ kind }) => kind === "key");
    const plan = planImport(snapshot, list, mapHeaders(list, name));
    expect(plan).toMatchObject({ additions: [], changes: [], refusals: [], unchanged: demoRows[name].length });
  });
  it("fills an empty register with the same rows and keys", () => {
    const list = asList(name, ({ kind }) => kind === "key");
    const plan = planImport(workbook({ ...own, [name]: [] }), list, mapHeaders(list, name));
    expect(plan.refusals).toEqual([]);
    expect(plan.additions.map(({ key }) => key)).toEqual(demoRows[name].map(({ Nr }) => Nr));
  });
});
