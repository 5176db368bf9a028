import { inExcel, type Question, type Stage } from "../session";
import { askSheetNames, sheetNamesNow } from "../sheet-names";

/** The one cell that is selected. */
export interface SelectedCell {
  readonly sheet: string;
  /** Without the sheet: `H12`. */
  readonly address: string;
}

const stages: readonly Stage[] = [{ says: "Selectie volgen", phase: "reading" }];

/**
 * Tells which cell is selected, now and whenever that changes; null while several cells are. The function it gives stops that.
 * @throws ExcelProblem
 */
export const watchSelection = (listener: (cell: SelectedCell | null) => void): Promise<() => Promise<void>> =>
  inExcel(
    {},
    stages,
    async (session) => {
      const { worksheets } = session.context.workbook;
      let names: ReadonlyMap<string, string> = new Map();
      const onSelection = async ({ worksheetId, address }: { worksheetId: string; address: string }): Promise<void> => {
        if (!names.has(worksheetId)) names = await sheetNamesNow(names);
        const sheet = names.get(worksheetId);
        listener(sheet === undefined ? null : cellAt(sheet, address));
      };
      // A sheet that comes up keeps its own selection, of which Excel says nothing.
      const onSheet = async (): Promise<void> => {
        names = await sheetNamesNow(names);
        listener(await inExcel({}, stages, (later) => later.ask(askSelection)).catch(() => null));
      };
      const registered = [worksheets.onSelectionChanged.add(onSelection), worksheets.onActivated.add(onSheet)];
      const namesAnswer = askSheetNames(session.context);
      await session.send();
      names = namesAnswer();
      // Where the selection is no range (a chart, several areas) there is none to give.
      listener(await session.ask(askSelection).catch(() => null));
      return async () => {
        for (const each of registered) each.remove();
        await session.send();
      };
    },
    { repeats: "never" },
  );

const cellAt = (sheet: string, address: string): SelectedCell | null => {
  const bare = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return /^[A-Z]+\d+$/.test(bare) ? { sheet, address: bare } : null;
};

const askSelection: Question<SelectedCell | null> = ({ workbook }) => {
  const range = workbook.getSelectedRange().load("address");
  const sheet = range.worksheet.load("name");
  return () => cellAt(sheet.name, range.address);
};
