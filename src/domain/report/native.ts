import type { Register } from "../registers/register";
import { tableName, type RegisterName } from "../registers/names";

/** A column of a table with the criterion its cells must meet, as it stands in the formula. */
export type NativeCriterion = readonly [header: string, criterion: string];

export const tableColumn = (register: RegisterName, header: string): string => `${tableName(register)}[${header}]`;

/** A text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Numbers only: a number as criterion would also count the text "2021" in Excel, and would not in LibreOffice. */
export const equalTo = (header: string, reference: string): readonly NativeCriterion[] => [
  [header, `">="&${reference}`],
  [header, `"<="&${reference}`],
];

const written = (table: RegisterName, criteria: readonly NativeCriterion[]): string =>
  criteria.map(([header, criterion]) => `${tableColumn(table, header)},${criterion}`).join(",");

export const countIfs = (table: RegisterName, criteria: readonly NativeCriterion[]): string =>
  `COUNTIFS(${written(table, criteria)})`;

/** Rows of a table, natively; an expression. */
export const rowsOf = (table: RegisterName): string => `ROWS(${tableColumn(table, "Nr")})`;

/** Rows in which a required column holds anything, natively: all rows but those in which each of them is empty. */
export const countFilled = ({ name, columns }: Register): string =>
  `${rowsOf(name)}-${countIfs(
    name,
    columns.flatMap(({ header, required }): NativeCriterion[] => (required ? [[header, '""']] : [])),
  )}`;

/** The last criterion keeps cells with an error out of the sum; without it the sum would be that error. */
export const sumIfs = (table: RegisterName, header: string, criteria: readonly NativeCriterion[] = []): string =>
  `SUMIFS(${tableColumn(table, header)},${written(table, [...criteria, [header, '">-1E+300"']])})`;

export const inEuro = (expression: string): string => `=ROUND(${expression},2)`;

/** True for a text that `COUNTIFS` would read as more than itself: a comparison, or a pattern with wildcards. */
export const isReadAsPattern = (text: string): boolean => /^[<>=]|[~*?]/.test(text);

const withoutWildcards = (reference: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},"~","~~"),"*","~*"),"?","~?")`;

/** The criterion "equal to the text in this cell", also for a text such as `<5` or `a*`. */
export const textCriterion = (id: string, text: string): string =>
  isReadAsPattern(text) ? `"="&${withoutWildcards(`{${id}}`)}` : `{${id}}`;

/** What stands in the row whose Nr is the key in this cell. `MATCH` reads wildcards too. */
export const lookUp = (table: RegisterName, header: string, id: string, key: string | number): string => {
  const wanted = typeof key === "string" && /[~*?]/.test(key) ? withoutWildcards(`{${id}}`) : `{${id}}`;
  return `INDEX(${tableColumn(table, header)},MATCH(${wanted},${tableColumn(table, "Nr")},0))`;
};
