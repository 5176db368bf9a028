import { useExcel } from "../excel-context";
import { afterEntry } from "../logic/keys";
import { selectCell } from "../logic/selection";
import { terrainOf } from "../terrain";

/** Puts what was typed in its cell and goes on, as Enter and Tab do; what Excel refuses stays where it was. */
export function useLeaveCell(): (key: "Enter" | "Tab", isBack: boolean) => void {
  const { book, sheet, selection, finish, select, focusGrid } = useExcel();
  return (key, isBack) => {
    if (finish()) {
      const { to, tabColumn } = afterEntry(key, isBack, selection, terrainOf(book.display, sheet, selection));
      select(selectCell(to, sheet.merges, tabColumn));
    }
    focusGrid();
  };
}
