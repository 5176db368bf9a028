import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useExcel } from "../excel-context";
import { moveFor, startsTyping } from "../logic/keys";
import { firstShown } from "../logic/moves";
import { type Position, extendTo, selectArea, selectCell } from "../logic/selection";
import { terrainOf } from "../terrain";

/** What keys do on the sheet while nothing is being typed. */
export function useGridKeys(
  pageRows: () => number,
  openList: (cell: Position) => boolean,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { book, sheet, selection, select, begin, clear, showSheet } = useExcel();

  const neighbourSheet = (by: 1 | -1): void => {
    const sheets = book.host.workbook.sheets.filter(({ visibility }) => visibility === "visible");
    const next = sheets[sheets.indexOf(sheet) + by];
    if (next) showSheet(next);
  };

  return (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const terrain = terrainOf(book.display, sheet, selection);
    const used = book.display.usedSize(sheet);
    const sight = {
      ...terrain,
      pageRows: pageRows(),
      home: firstShown(terrain, { row: sheet.view.frozenRows, column: sheet.view.frozenColumns }),
      end: { row: Math.max(0, used.rows - 1), column: Math.max(0, used.columns - 1) },
    };
    const move = moveFor(event, selection, sight);
    if (move)
      select(
        move.grows && key !== "Tab" && key !== "Enter"
          ? extendTo(selection, move.to, sheet.merges)
          : selectCell(move.to, sheet.merges, move.tabColumn),
      );
    else if (key === "F2") begin("cell", "change");
    else if (key === "Delete") clear();
    else if (key === "Backspace") begin("cell", "replace");
    else if (altKey && (key === "ArrowDown" || key === "ArrowUp")) openList(selection.active);
    else if (ctrlKey && (key === "PageDown" || key === "PageUp")) neighbourSheet(key === "PageDown" ? 1 : -1);
    else if ((ctrlKey || metaKey) && key === "a")
      select(
        selectArea({ row: 0, column: 0, rowCount: Math.max(1, used.rows), columnCount: Math.max(1, used.columns) }),
      );
    else if (startsTyping(event) && !(key === " " && shiftKey)) {
      // The editor has the focus before the browser makes a character of the key, so dead keys and input methods work too.
      flushSync(() => begin("cell", "replace"));
      return;
    } else return;
    event.preventDefault();
  };
}
