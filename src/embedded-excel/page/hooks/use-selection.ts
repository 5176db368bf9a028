import { useMemo, useState } from "react";
import type { Sheet } from "../../model/workbook";
import { type Selection, selectArea, withWholeMerges } from "../logic/selection";
import type { OpenWorkbook } from "../open-workbook";

export interface SheetSelection {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
}

/** What is selected on the sheet that shows: what the user chose, until the add-in selected something else. */
export function useSelection({ host, frames }: OpenWorkbook, sheet: Sheet, redraw: () => void): SheetSelection {
  const [own, setOwn] = useState<{ at: number; sheet: Sheet; selection: Selection } | null>(null);
  const { row, column, rowCount, columnCount } = host.selectionOf(sheet);
  const ownSelection = own?.at === host.selections && own.sheet === sheet ? own.selection : null;
  const selection = useMemo(
    () => ownSelection ?? selectArea(withWholeMerges({ row, column, rowCount, columnCount }, sheet.merges)),
    [ownSelection, row, column, rowCount, columnCount, sheet.merges],
  );
  return {
    selection,
    select: (next) => {
      host.select(sheet, next.area);
      setOwn({ at: host.selections, sheet, selection: next });
      frames.deliverEvents();
      redraw();
    },
  };
}
