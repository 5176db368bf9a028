import { type MouseEvent, useRef } from "react";
import { useExcel } from "../excel-context";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { type Position, extendTo, selectArea, selectCell } from "../logic/selection";

interface PointerHandlers {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onMouseMove: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/** The nearest element around what was pointed at that says `attribute`. */
const around = ({ target }: MouseEvent, attribute: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`[${attribute}]`) : null;

const cellAt = (event: MouseEvent): Position | null => {
  const { row, column } = around(event, "data-row")?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
};

/** What the mouse does on the sheet: select, drag, edit, open lists. */
export function useGridPointer(openList: (cell: Position) => boolean): PointerHandlers {
  const { sheet, selection, finish, select, begin, focusGrid } = useExcel();
  const isDragging = useRef(false);

  const heading = (event: MouseEvent): boolean => {
    const { headingRow, headingColumn } =
      (around(event, "data-heading-row") ?? around(event, "data-heading-column"))?.dataset ?? {};
    if (headingRow !== undefined)
      select(selectArea({ row: Number(headingRow), column: 0, rowCount: 1, columnCount: MAX_COLUMNS }));
    else if (headingColumn !== undefined)
      select(selectArea({ row: 0, column: Number(headingColumn), rowCount: MAX_ROWS, columnCount: 1 }));
    return headingRow !== undefined || headingColumn !== undefined;
  };

  return {
    onMouseDown: (event) => {
      if (event.button !== 0) return;
      const cell = cellAt(event);
      if (!cell && !around(event, "data-heading-row") && !around(event, "data-heading-column")) return;
      // The focus goes to the active cell, not to what happens to lie under the mouse.
      event.preventDefault();
      finish();
      if (!cell) heading(event);
      else if (around(event, "data-list")) openList(cell);
      else {
        select(event.shiftKey ? extendTo(selection, cell, sheet.merges) : selectCell(cell, sheet.merges));
        isDragging.current = true;
        if (around(event, "data-filter") && openList(cell)) return;
      }
      if (!around(event, "data-list")) focusGrid();
    },
    onMouseMove: (event) => {
      const cell = isDragging.current && event.buttons === 1 ? cellAt(event) : null;
      if (!cell) isDragging.current = false;
      else if (cell.row !== selection.corner.row || cell.column !== selection.corner.column)
        select(extendTo(selection, cell, sheet.merges));
    },
    onDoubleClick: (event) => {
      if (cellAt(event) && !around(event, "data-list")) begin("cell", "change");
    },
  };
}
