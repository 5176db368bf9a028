import { inExcel, type Stage } from "./session";
import { askSheetNames, sheetNamesNow } from "./sheet-names";

/** Something changed in the workbook. */
export interface WorkbookChange {
  /** `sheets`: one was added, deleted or renamed; `cells`: anything on a sheet. */
  readonly kind: "cells" | "sheets";
  /** Name of the sheet; null when it is not known (any more). */
  readonly sheet: string | null;
  /** Of the cells, without the sheet: "C2" or "A2:B9"; null where Excel does not say. */
  readonly address: string | null;
  /**
   * `self` is this add-in, `user` the one who sits here. Only of cells does Excel tell the two apart, and only from ExcelApi 1.14
   * on: of sheets and tables, and before that, what this add-in does counts as the user's.
   */
  readonly by: "self" | "user" | "colleague";
}

const stages: readonly Stage[] = [{ says: "Wijzigingen volgen", phase: "reading" }];

/**
 * Tells of every change from now on. The function it gives stops that.
 * @throws ExcelProblem
 */
export const watch = (listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> =>
  inExcel(
    {},
    stages,
    async (session) => {
      const { worksheets, tables } = session.context.workbook;
      const namesAnswer = askSheetNames(session.context);
      let names: ReadonlyMap<string, string> = new Map();
      const onCells = async ({ worksheetId, address, ...event }: CellEvent): Promise<void> => {
        const by = editorOf(event);
        // A colleague's change is shown by name, and not every client tells of a sheet that got another one.
        if (by === "colleague" || !names.has(worksheetId)) names = await sheetNamesNow(names);
        listener({ kind: "cells", sheet: names.get(worksheetId) ?? null, address: address ?? null, by });
      };
      const onSheets = async ({ worksheetId, ...event }: SheetEvent): Promise<void> => {
        const before = names.get(worksheetId) ?? null;
        names = await sheetNamesNow(names);
        listener({ kind: "sheets", sheet: names.get(worksheetId) ?? before, address: null, by: editorOf(event) });
      };
      const registered = [
        worksheets.onChanged.add(onCells),
        tables.onAdded.add(onCells),
        tables.onDeleted.add(onCells),
        worksheets.onAdded.add(onSheets),
        worksheets.onDeleted.add(onSheets),
        ...(canTellRenames(worksheets) ? [worksheets.onNameChanged.add(onSheets)] : []),
      ];
      await session.send();
      names = namesAnswer();
      return async () => {
        for (const each of registered) each.remove();
        await session.send();
      };
    },
    { repeats: "never" },
  );

interface SheetEvent {
  readonly worksheetId: string;
  readonly source: string;
}

interface CellEvent extends SheetEvent {
  readonly address?: string;
  readonly triggerSource?: string;
}

const editorOf = ({ source, triggerSource }: Omit<CellEvent, "worksheetId">): WorkbookChange["by"] => {
  if (source === "Remote") return "colleague";
  return triggerSource === "ThisLocalAddin" ? "self" : "user";
};

/** Clients differ in the requirement set they ask of the host for this event, and throw when it is not there. */
const canTellRenames = (worksheets: Excel.WorksheetCollection): boolean => {
  try {
    return Boolean(worksheets.onNameChanged);
  } catch {
    return false;
  }
};
