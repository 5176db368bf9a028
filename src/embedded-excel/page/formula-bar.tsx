import type { KeyboardEvent } from "react";
import { useExcel } from "./excel-context";
import { NameBox } from "./name-box";
import { breakLine } from "./break-line";
import { useLeaveCell } from "./hooks/use-leave-cell";
import classes from "./formula-row.module.css";

/** The row above the grid: name box and formula bar. */
export function FormulaRow() {
  return (
    <div className={classes.row}>
      <NameBox />
      <span aria-hidden="true" className={classes.sign}>
        fx
      </span>
      <FormulaBar />
    </div>
  );
}

/** Shows what the active cell holds, and edits it. */
function FormulaBar() {
  const { book, sheet, selection, edit, begin, type, cancel, focusGrid } = useExcel();
  const leaveCell = useLeaveCell();
  const { active } = selection;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, altKey, shiftKey } = event;
    if (key === "Escape") {
      cancel();
      focusGrid();
    } else if (key === "Enter" && !altKey) {
      event.preventDefault();
      leaveCell("Enter", shiftKey);
    } else if (key === "Tab" && edit) {
      event.preventDefault();
      leaveCell("Tab", shiftKey);
    } else if (key === "Enter") {
      event.preventDefault();
      breakLine(event.currentTarget, type);
    }
  };
  return (
    <textarea
      aria-label="Formulebalk"
      className={classes.formulaBar}
      rows={1}
      spellCheck={false}
      value={edit?.text ?? book.display.entry(sheet, active.row, active.column)}
      onMouseDown={() => begin("bar", "change")}
      onChange={({ target }) => {
        if (!edit) begin("bar", "change");
        type(target.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
