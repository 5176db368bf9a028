import { memo } from "react";
import type { Display } from "../../display";
import type { Styles } from "../../model/styles";
import type { Area, Sheet } from "../../model/workbook";
import type { Edit } from "../hooks/use-editing";
import { fontFamily, fontPixels } from "./text-width";
import { Cell } from "./cell";
import { CellEditor } from "./cell-editor";
import { ListButton } from "./list-button";
import { HEADING_WIDTH, type Strip } from "./geometry";
import classes from "./grid.module.css";

export interface RowProps {
  readonly display: Display;
  readonly styles: Styles;
  readonly sheet: Sheet;
  readonly row: Strip;
  /** Columns that stay in sight, and those drawn of the others. */
  readonly frozen: readonly Strip[];
  readonly scrolled: readonly Strip[];
  readonly frozenWidth: number;
  readonly columnCount: number;
  readonly hasHeadings: boolean;
  /** What is selected, when it lies in this row. */
  readonly selected: Area | null;
  /** The active cell's column, when it is in this row. */
  readonly activeColumn: number | null;
  /** What is being typed in the active cell. */
  readonly edit: Edit | null;
  readonly revision: number;
}

/** One row: its number and the frozen cells, which stay where they are, and the others. */
export const Row = memo(function Row(props: RowProps) {
  const { display, styles, sheet, row, edit, activeColumn, selected } = props;
  const cells = (columns: readonly Strip[]) =>
    columns.map((column) => {
      const merge = display.merge(sheet, row.index, column.index);
      if (merge && (merge.row !== row.index || merge.column !== column.index)) return null;
      const isActive = activeColumn === column.index;
      return (
        <Cell
          key={column.index}
          display={display}
          sheet={sheet}
          row={row.index}
          column={column.index}
          left={column.start}
          width={merge ? extent(merge.column, merge.columnCount, (at) => display.columnWidth(sheet, at)) : column.size}
          height={merge ? extent(merge.row, merge.rowCount, (at) => display.rowHeight(sheet, at)) : row.size}
          merge={merge}
          columnCount={props.columnCount}
          selected={selected}
          isActive={isActive}
          isGeneral={isGeneral(sheet, styles, row.index, column.index)}
          revision={props.revision}
        >
          {isActive ? contents(display, sheet, row.index, column.index, edit) : undefined}
        </Cell>
      );
    });
  const isEditing = edit !== null && props.frozen.some(({ index }) => index === activeColumn);
  return (
    <div role="row" aria-rowindex={row.index + 1} className={classes.row} style={{ top: row.start, height: row.size }}>
      <div
        className={`${classes.frozen ?? ""} ${isEditing ? (classes.above ?? "") : ""}`}
        style={{ width: props.frozenWidth }}
      >
        {props.hasHeadings && (
          <div
            aria-hidden="true"
            data-heading-row={row.index}
            className={`${classes.heading ?? ""} ${selected ? (classes.headingSelected ?? "") : ""}`}
            style={{ width: HEADING_WIDTH, height: row.size }}
          >
            {row.index + 1}
          </div>
        )}
        {cells(props.frozen)}
      </div>
      {cells(props.scrolled)}
    </div>
  );
});

/** What the active cell holds beside its text: the editor, or the button of its list. */
function contents(display: Display, sheet: Sheet, row: number, column: number, edit: Edit | null) {
  if (edit) {
    const cell = display.cell(sheet, row, column);
    return <CellEditor edit={edit} style={{ fontFamily: fontFamily(cell.fontName), fontSize: fontPixels(cell) }} />;
  }
  return display.dropDown(sheet, row, column) ? <ListButton row={row} column={column} /> : undefined;
}

function extent(first: number, count: number, sizeAt: (index: number) => number): number {
  let size = 0;
  for (let at = first; at < first + count; at += 1) size += sizeAt(at);
  return size;
}

const isGeneral = (sheet: Sheet, styles: Styles, row: number, column: number): boolean => {
  const cell = sheet.cells.get(row, column);
  return cell !== undefined && styles.describe(cell.style).numberFormat === "General";
};
