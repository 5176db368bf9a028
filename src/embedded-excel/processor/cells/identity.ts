import type { Table } from "../../model/workbook";

/** A table's id in Office.js's form. */
export const tableId = ({ id }: Table): string =>
  `{00000000-000C-0000-FFFF-FFFF${id.toString(16).toUpperCase().padStart(8, "0")}}`;
