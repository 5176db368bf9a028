import { z } from "zod";
import { registers } from "../../src/domain/registers";
import type { Column } from "../../src/domain/registers/column";
import { lists } from "../../src/domain/registers/lists";
import type { RegisterSnapshot } from "../../src/domain/snapshot/register-snapshot";

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

const inputs = registers.Actiepunten.columns.filter(({ kind }) => kind !== "formula");

/** What Zod can say of a row of Actiepunten by itself: types, lists, ranges, required cells; no references, no rules over cells. */
export const actiepuntenSchema = z.array(
  z.object(
    Object.fromEntries(
      inputs.map((column) => [column.header, column.required ? cell(column) : cell(column).optional()]),
    ),
  ),
);

/** Rows as Zod likes them best: objects by header, empty cells left out. */
export const rowObjects = (register: RegisterSnapshot): readonly Record<string, unknown>[] =>
  register.rows.map((row) =>
    Object.fromEntries(
      inputs.map(({ header }) => [header, register.column(header)(row)] as const).filter(([, value]) => value !== ""),
    ),
  );
