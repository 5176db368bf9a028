import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { cellAddress } from "../../model/address";
import { breakLine } from "../break-line";
import { useExcel } from "../excel-context";
import { useLeaveCell } from "../hooks/use-leave-cell";
import type { Edit } from "../hooks/use-editing";
import { type Direction, step } from "../logic/moves";
import { selectCell } from "../logic/selection";
import { terrainOf } from "../terrain";
import classes from "./cell-editor.module.css";

const arrows: ReadonlyMap<string, Direction> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

/** Where one types in a cell. Enter and Tab put it in and go on, Escape leaves the cell as it was. */
export function CellEditor({ edit, style }: { readonly edit: Edit; readonly style: CSSProperties }) {
  const { book, sheet, selection, type, finish, cancel, select, focusGrid } = useExcel();
  const leaveCell = useLeaveCell();
  const input = useRef<HTMLTextAreaElement>(null);
  const isHere = edit.place === "cell";
  useLayoutEffect(() => {
    if (!isHere || !input.current) return;
    input.current.focus({ preventScroll: true });
    input.current.setSelectionRange(input.current.value.length, input.current.value.length);
  }, [isHere]);

  const leaveTowards = (direction: Direction): void => {
    if (finish()) {
      const to = step(terrainOf(book.display, sheet, selection), selection.active, direction);
      select(selectCell(to, sheet.merges));
    }
    focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    const { key, altKey, ctrlKey, shiftKey } = event;
    const direction = edit.before === null && !ctrlKey ? arrows.get(key) : undefined;
    if (key === "Escape") {
      cancel();
      focusGrid();
    } else if (key === "Enter" && altKey) {
      breakLine(event.currentTarget, type);
    } else if (key === "Enter" || key === "Tab") leaveCell(key, shiftKey);
    else if (direction) leaveTowards(direction);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={input}
      aria-label={`Celinhoud ${cellAddress(edit.row, edit.column)}`}
      className={classes.editor}
      style={style}
      rows={1}
      spellCheck={false}
      value={edit.text}
      onChange={({ target }) => type(target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
    />
  );
}
