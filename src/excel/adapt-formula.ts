import { registers } from "../domain/registers";
import { registerOfTable, type RegisterName } from "../domain/registers/names";

/** The header of a register's column as it stands in the workbook; null when it has none. */
export type ActualHeader = (register: RegisterName, header: string) => string | null;

const stringLiteral = /("(?:[^"]|"")*")/;
const structuredReference = /([\p{L}_][\p{L}\p{N}_.]*)?\[(@|(?:\[#[^\]]+\],)*)(?:\[([^[\]]*)\]|([^[\]@,]+))\]/gu;

/** Between brackets Excel reads these only behind an apostrophe. */
const escape = (header: string): string => header.replaceAll(/[[\]#'@]/g, "'$&");

/** Formulas come in two kinds of text: between quotation marks, which is left alone, and the rest. */
export const outsideStrings = (formula: string, change: (part: string) => string): string =>
  formula
    .split(stringLiteral)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/**
 * Rewrites the structured references of a declared formula to the headers as they stand: a header with a stray space is
 * another name to Excel, and the user's cell is not ours to correct.
 * @param own the register whose table holds the formula; null for a formula outside the registers
 */
export const adaptFormula = (formula: string, own: RegisterName | null, actual: ActualHeader): string =>
  outsideStrings(formula, (part) =>
    part.replaceAll(
      structuredReference,
      (whole: string, table: string | undefined, rows: string, inner?: string, plain?: string) => {
        const register = table === undefined ? own : registerOfTable(table);
        const header = inner ?? plain ?? "";
        if (register === null || register === undefined || !declares(register, header)) return whole;
        const stands = actual(register, header);
        if (stands === null || stands.toLowerCase() === header.toLowerCase()) return whole;
        return `${table ?? ""}[${rows}[${escape(stands)}]]`;
      },
    ),
  );

const declares = (register: RegisterName, header: string): boolean =>
  registers[register].columns.some((column) => column.header === header);

/**
 * True when every table and column that a formula refers to is in the workbook; Excel refuses a formula of which one is not.
 * @param own as in `adaptFormula`
 */
export const isResolvable = (formula: string, own: RegisterName | null, actual: ActualHeader): boolean => {
  let resolvable = true;
  adaptFormula(formula, own, (register, header) => {
    const stands = actual(register, header);
    resolvable &&= stands !== null;
    return stands;
  });
  return resolvable;
};
