import { useState } from "react";
import type { Sheet } from "../../model/workbook";
import { type Editor, clearCells, typeInCell } from "../../user";
import type { Position, Selection } from "../logic/selection";
import type { OpenWorkbook } from "../open-workbook";

/** A cell whose contents somebody is typing. */
export interface Edit extends Position {
  readonly sheet: Sheet;
  readonly text: string;
  /** What the cell held; null when typing replaces it, and then the arrow keys leave the cell. */
  readonly before: string | null;
  /** Where the caret is: in the cell, or in the formula bar. */
  readonly place: "cell" | "bar";
}

export interface Editing {
  readonly edit: Edit | null;
  /** Begins with the cell's contents (F2), or with none (typing). */
  readonly begin: (place: Edit["place"], how: "change" | "replace") => void;
  readonly type: (text: string) => void;
  /** Puts what was typed in the cell. Answers false when Excel refused it; then the cell holds what it held. */
  readonly finish: () => boolean;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Puts a text in the active cell as if it were typed. */
  readonly enter: (text: string) => boolean;
}

/** Typing in cells, for the user or for the colleague one plays. While the user types the add-in gets no answers, as in Excel. */
export function useEditing(
  { host, frames, display }: OpenWorkbook,
  sheet: Sheet,
  { active, area }: Selection,
  by: Editor,
  tell: { redraw: () => void; refuse: (message: string) => void },
): Editing {
  const [edit, setEdit] = useState<Edit | null>(null);

  const done = (refusal: { readonly message: string } | null): boolean => {
    frames.deliverEvents();
    tell.redraw();
    if (refusal) tell.refuse(refusal.message);
    return refusal === null;
  };
  const stop = (): void => {
    host.isEditingCell = false;
    setEdit(null);
  };

  return {
    edit,
    begin: (place, how) => {
      if (edit) {
        setEdit({ ...edit, place });
        return;
      }
      host.isEditingCell = by === "user";
      const before = how === "change" ? display.entry(sheet, active.row, active.column) : null;
      setEdit({ ...active, sheet, text: before ?? "", before, place });
    },
    type: (text) => setEdit((typed) => typed && { ...typed, text }),
    finish: () => {
      if (!edit) return true;
      stop();
      if (edit.text === edit.before) return true;
      return done(typeInCell(host, edit.sheet, edit.row, edit.column, edit.text, by));
    },
    cancel: stop,
    clear: () => void done(clearCells(host, sheet, area, by)),
    enter: (text) => done(typeInCell(host, sheet, active.row, active.column, text, by)),
  };
}
