import type { Question } from "../session";
import type { Block } from "./contents";

/** Asks for the cells in use of sheets, those that exist and hold anything. With `top` only where they are. */
export const askUsed =
  (names: readonly string[], extent: "everything" | "top"): Question<readonly Block[]> =>
  (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
      if (extent === "everything") used.load("values");
      return { sheet, used };
    });
    return () =>
      asked.flatMap(({ sheet, used }): Block[] => {
        if (sheet.isNullObject) return [];
        if (used.isNullObject) return [{ sheet: sheet.name, row: 0, column: 0, rows: 0, columns: 0, cells: [] }];
        const { rowIndex, columnIndex, rowCount, columnCount } = used;
        return [
          {
            sheet: sheet.name,
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
            cells: extent === "everything" ? (used.values as Block["cells"]) : [],
          },
        ];
      });
  };
