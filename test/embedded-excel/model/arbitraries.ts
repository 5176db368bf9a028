import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/embedded-excel/model/address";
import type { Area } from "../../../src/embedded-excel/model/workbook";

const span = (limit: number): fc.Arbitrary<[start: number, count: number]> =>
  fc.tuple(fc.nat(limit - 1), fc.nat(limit - 1)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1]);

/** Any area that lies on a sheet, whole columns and rows included. */
export const areas: fc.Arbitrary<Area> = fc
  .tuple(
    fc.oneof(span(MAX_ROWS), span(40), fc.constant<[number, number]>([0, MAX_ROWS])),
    fc.oneof(span(MAX_COLUMNS), span(12), fc.constant<[number, number]>([0, MAX_COLUMNS])),
  )
  .map(([[row, rowCount], [column, columnCount]]) => ({ row, column, rowCount, columnCount }));
