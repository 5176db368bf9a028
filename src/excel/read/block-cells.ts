import { blockNames, blockParts } from "../../domain/report/taakstelling-block";
import type { BlockCells } from "../../domain/snapshot/workbook-structure";
import type { Question } from "../session";
import { cellsOf } from "./question";

/** A user can give the name of a part any cells: no more than these are brought. */
const reach = "A1:ZZ400";

/** Asks for the formulas of the block of Taakstelling, by the names of its parts; what has no such name is left out. */
export const askBlock: Question<readonly BlockCells[]> = ({ workbook }) => {
  const asked = blockParts.map((part) => {
    const range = workbook.names
      .getItemOrNullObject(blockNames[part])
      .getRangeOrNullObject()
      .getIntersectionOrNullObject(reach)
      .load("rowIndex,columnIndex,formulas");
    return { part, range, sheet: range.worksheet.load("name") };
  });
  return () =>
    asked.flatMap(({ part, range, sheet }) =>
      range.isNullObject
        ? []
        : [
            {
              part,
              sheet: sheet.name,
              row: range.rowIndex,
              column: range.columnIndex,
              formulas: cellsOf(range, "formulas"),
            },
          ],
    );
};
