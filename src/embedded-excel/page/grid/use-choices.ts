import { type RefObject, useState } from "react";
import { cellAddress } from "../../model/address";
import { filterTable } from "../../user";
import { useExcel } from "../excel-context";
import type { Position } from "../logic/selection";
import { type TableColumnAt, choicesOf, tableColumnAt } from "../logic/table-filter";
import type { Choice } from "./choice-list";

interface OpenList {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly start: number;
  readonly beside: DOMRect;
  readonly onClose: () => void;
}

export interface Choices {
  readonly list: OpenList | null;
  /** Opens the list that belongs to a cell: the values it may hold, or those a filter chooses from. Answers false when it has none. */
  readonly open: (cell: Position) => boolean;
}

/** The list of a cell: one at a time. */
export function useChoices(scroller: RefObject<HTMLElement | null>): Choices {
  const { book, sheet, enter, changed, refuse, focusGrid } = useExcel();
  const { display, host } = book;
  const [list, setList] = useState<OpenList | null>(null);
  const close = (): void => setList(null);

  const choicesAt = ({ row, column }: Position): { label: string; choices: Choice[]; start: number } | null => {
    const values = display.dropDown(sheet, row, column);
    const address = cellAddress(row, column);
    if (values)
      return {
        label: `Keuzelijst ${address}`,
        choices: values.map((label) => ({ label, choose: () => void enter(label) })),
        start: values.indexOf(display.cell(sheet, row, column).text),
      };
    const found = display.filterButton(sheet, row, column) ? tableColumnAt(sheet, { row, column }) : null;
    return found && { label: `Filter ${address}`, choices: filters(found), start: 0 };
  };
  const filters = (found: TableColumnAt): Choice[] => {
    const filter = (keep: ((text: string) => boolean) | null): void => {
      const refusal = filterTable(host, found.table, found.column, keep);
      changed();
      if (refusal) refuse(refusal.message);
    };
    const texts = choicesOf(found, (row, column) => display.cell(sheet, row, column).text);
    return [
      { label: "(Alles)", choose: () => filter(null) },
      ...texts.map((label) => ({ label, choose: () => filter((text) => text === label) })),
    ];
  };

  return {
    list,
    open: (cell) => {
      const found = choicesAt(cell);
      const element = scroller.current?.querySelector(`[data-row="${cell.row}"][data-column="${cell.column}"]`);
      if (!found || !element) return false;
      const back = (choice: Choice): Choice => ({
        label: choice.label,
        choose: () => {
          close();
          focusGrid();
          choice.choose();
        },
      });
      setList({
        ...found,
        choices: found.choices.map(back),
        beside: element.getBoundingClientRect(),
        onClose: () => {
          close();
          focusGrid();
        },
      });
      return true;
    },
  };
}
