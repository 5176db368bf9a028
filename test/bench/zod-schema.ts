import { z } from "zod";
import type { Column } from "../../src/domain/registers/column";
import { lists } from "../../src/domain/registers/lists";
import type { RegisterSnapshot } from "../../src/domain/snapshot/register-snapshot";
import type { CellValue } from "../../src/domain/values/cell-value";

const cell = (column: Column): z.ZodType => {
  switch (column.kind) {
    case "key":
      return z.string().regex(column.pattern);
    case "list":
      return z.enum(lists[column.list]);
    case "date":
      return z.number().min(1).lt(2958466);
    case "percentage":
      return z.number().min(0).max(1);
    case "number":
      return z.number().min(column.min).max(column.max);
    case "amount":
      return z.number();
    default:
      return z.string();
  }
};

const inputsOf = ({ declaration }: RegisterSnapshot): readonly Column[] =>
  declaration.columns.filter(({ kind }) => kind !== "formula");

/** What Zod can say of a register's rows by itself: types, lists, ranges, required cells; no references, no rules over cells. */
export const schemaOf = (register: RegisterSnapshot): z.ZodType =>
  z.array(
    z.object(
      Object.fromEntries(
        inputsOf(register).map((column) => [column.header, column.required ? cell(column) : cell(column).optional()]),
      ),
    ),
  );

/** Rows as Zod likes them best: objects by header, empty cells left out. */
export const rowObjects = (register: RegisterSnapshot): readonly Record<string, CellValue>[] => {
  const columns = inputsOf(register).map(({ header }) => [header, register.column(header)] as const);
  return register.rows.map((row) =>
    Object.fromEntries(
      columns.map(([header, value]): [string, CellValue] => [header, value(row)]).filter(([, value]) => value !== ""),
    ),
  );
};
