import { constantInput, writeBlock } from "../cell-input";
import { columnWidthInPoints } from "../looks";
import type { Session } from "../session";
import { freeSheetName } from "../setup/sheet-name";
import type { Remark } from "./standing-sheet";

interface Found {
  readonly sheet: string;
  readonly remarks: readonly Remark[];
}

/**
 * What colleagues typed on a sheet of ours in the moment in which it was written anew. It outlives an attempt, until it stands on a
 * sheet of its own.
 */
export class Remarks {
  #pending: readonly Found[] = [];
  readonly #kept: string[] = [];

  add(sheet: string, remarks: readonly Remark[]): void {
    if (remarks.length > 0) this.#pending = [...this.#pending, { sheet, remarks }];
  }

  /** Dutch: where they were put. */
  get notices(): readonly string[] {
    return this.#kept;
  }

  /**
   * Puts what there is on a sheet of its own, as text.
   * @param sheets names that are taken
   * @throws ExcelProblem; then they are still here for the next time
   */
  async keep(session: Session, sheets: readonly { readonly name: string }[]): Promise<void> {
    const [found] = this.#pending;
    if (!found) return;
    const name = freeSheetName("Opmerkingen van collega's", { sheets });
    const lines = this.#pending.flatMap(({ sheet, remarks }) =>
      remarks.map(({ cell, typed }) => [sheet, cell, String(typed)].map(constantInput)),
    );
    const made = session.context.workbook.worksheets.add(name);
    writeBlock(made.getRangeByIndexes(0, 0, lines.length + 1, 3), [
      ["Werkblad", "Cel", "Getypt"].map(constantInput),
      ...lines,
    ]);
    made.getRangeByIndexes(0, 0, 1, 3).format.font.bold = true;
    [28, 10, 80].forEach((width, column) => {
      made.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(width);
    });
    await session.send();
    this.#pending = [];
    this.#kept.push(
      `Een collega typte op ${found.sheet} terwijl dat opnieuw werd gemaakt. Wat er is getypt staat met zijn cel op het werkblad ${name}.`,
    );
  }
}
