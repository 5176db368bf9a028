import { registers } from "../../../src/domain/registers";
import { registerNames, tableName } from "../../../src/domain/registers/names";
import { orderNames } from "../../../src/domain/registers/rang-formulas";
import { settingNames } from "../../../src/domain/registers/workbook-names";

/** Functions that Excel, LibreOffice 7.4 and the embedded calculator answer alike. */
const functions = new Set([
  "COUNTA",
  "COUNTIF",
  "COUNTIFS",
  "IF",
  "IFERROR",
  "INDEX",
  "ISNUMBER",
  "LEFT",
  "LEN",
  "MATCH",
  "ROUND",
  "ROWS",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "UPPER",
]);

const names = new Set([...settingNames, ...orderNames].map(({ name }) => name));

const isBalanced = (text: string): boolean => {
  const open: string[] = [];
  for (const character of text) {
    if (character === "(" || character === "[") open.push(character);
    if (character === ")" && open.pop() !== "(") return false;
    if (character === "]" && open.pop() !== "[") return false;
  }
  return open.length === 0;
};

const isColumn = (table: string, header: string): boolean => {
  const name = registerNames.find((each) => tableName(each) === table);
  return name !== undefined && registers[name].columns.some((column) => column.header === header);
};

/** What is wrong with a formula as it stands in a sheet; nothing when all is well. */
export const faultsIn = (formula: string): readonly string[] => {
  const code = formula.replaceAll(/"(?:[^"]|"")*"/g, "§");
  const faults: string[] = [];
  if (!code.startsWith("=")) faults.push("no formula");
  if (code.includes('"') || !isBalanced(code)) faults.push("brackets or quotes");
  if (/[{}]/.test(code)) faults.push("array or dangling id");
  if (/undefined|NaN|null/.test(formula)) faults.push("a hole");
  const tables = [...code.matchAll(/([A-Za-z]+)\[([^\]]+)\]/g)];
  for (const [, table = "", header = ""] of tables)
    if (!isColumn(table, header)) faults.push(`no column ${table}[${header}]`);
  const rest = code.replaceAll(/[A-Za-z]+\[[^\]]+\]/g, "T");
  for (const [, name = ""] of rest.matchAll(/([A-Za-z_]+)\(/g))
    if (!functions.has(name)) faults.push(`function ${name}`);
  for (const [name] of rest.matchAll(/(?:Instelling|Gevuld)_\w+/g))
    if (!names.has(name)) faults.push(`no name ${name}`);
  return faults;
};
