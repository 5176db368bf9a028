import { createContext, useContext } from "react";
import type { Area, Sheet } from "../model/workbook";
import type { Editor } from "../user";
import type { Editing } from "./hooks/use-editing";
import type { Selection } from "./logic/selection";
import type { OpenWorkbook } from "./open-workbook";

/** The open workbook as the parts of the page see it. */
export interface ExcelOnScreen extends Editing {
  readonly book: OpenWorkbook;
  /** Goes up with everything that may look different. */
  readonly version: number;
  readonly sheet: Sheet;
  readonly selection: Selection;
  /** Who edits: the user, or the colleague one plays. */
  readonly by: Editor;
  /** Goes up when the grid is to take the focus. */
  readonly focusRequests: number;
  readonly select: (selection: Selection) => void;
  /** Shows a sheet, with `area` selected on it when given; what was being typed goes in its cell first. */
  readonly showSheet: (sheet: Sheet, area?: Area) => void;
  /** After each change that the page made itself: the add-in hears of it, and the page draws it. */
  readonly changed: () => void;
  readonly refuse: (message: string) => void;
  readonly focusGrid: () => void;
}

export const ExcelContext = createContext<ExcelOnScreen | null>(null);

export function useExcel(): ExcelOnScreen {
  const excel = useContext(ExcelContext);
  if (!excel) throw new Error("there is no open workbook around this component");
  return excel;
}
