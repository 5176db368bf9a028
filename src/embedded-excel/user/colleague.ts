import { MAX_COLUMNS, MAX_ROWS, sameName } from "../model/address";
import { tableByName } from "../model/table-operations";
import { sheetByName } from "../model/sheets";
import type { Area, Sheet, Table } from "../model/workbook";
import { raiseChanged } from "../processor/cells/notices";
import { requireAllowed } from "../processor/cells/protection";
import { shiftCells } from "../processor/cells/shifting";
import { deleteTableColumn, deleteTableRows, insertTableRows, addTableColumn } from "../processor/cells/table-creation";
import { bodyArea } from "../processor/cells/tables";
import type { ExcelHost } from "../processor/host";
import { deleteTable, renameTable } from "../processor/cells/table-changes";
import { PROTECTED_SHEET, type Refusal, attempt, refusal } from "./editor";
import { addSheet, deleteSheet, hideSheet, renameSheet, setProtection } from "./sheets";
import { filterTable, sortTable } from "./tables";
import { clearCells, typeInCell } from "./typing";

const NO_SHEET = refusal("Dit werkblad is er niet.");
const NO_TABLE = refusal("Deze tabel is er niet.");
const NO_COLUMN = refusal("Deze kolom is er niet.");
const NO_ROW = refusal("Deze rij is er niet.");

/** What Excel says when it cannot do something to a sheet's or a table's structure. */
const STRUCTURE: Readonly<Record<string, Refusal>> = {
  AccessDenied: PROTECTED_SHEET,
  FilteredRangeConflict: refusal("Dit kan niet in een gefilterde tabel."),
  InsertDeleteConflict: refusal("Deze bewerking is niet toegestaan: er zouden cellen in een tabel verschuiven."),
  InvalidArgument: refusal("Deze naam of plaats is niet geldig."),
  InvalidOperation: refusal("Dit kan hier niet."),
  ItemAlreadyExists: refusal("Deze naam is al in gebruik. Probeer een andere naam."),
  NonBlankCellOffSheet: refusal("Er zouden gevulde cellen van het werkblad vallen."),
};

/**
 * One who has the same workbook open elsewhere. Rows and columns count from zero, within a table those of its body. What is
 * done raises remote events; what Excel refuses, or what is not there, is answered as a refusal and changes nothing.
 */
export class Colleague {
  constructor(readonly host: ExcelHost) {}

  /** Types in a cell as a Dutch user does. */
  types(sheet: string, row: number, column: number, text: string): Refusal | null {
    return this.#onSheet(sheet, (found) => typeInCell(this.host, found, row, column, text, "colleague"));
  }

  /** Types in a cell of a table; the row below the last one makes the table grow. */
  typesInTable(table: string, row: number, header: string, text: string): Refusal | null {
    return this.#inColumn(table, header, ({ sheet, table: found }, at) => {
      const body = bodyArea(found);
      if (row < 0 || row > body.rowCount) return NO_ROW;
      return typeInCell(this.host, sheet, body.row + row, body.column + at, text, "colleague");
    });
  }

  /** Empties cells; their formats stay. */
  clears(sheet: string, area: Area): Refusal | null {
    return this.#onSheet(sheet, (found) => clearCells(this.host, found, area, "colleague"));
  }

  sortsTable(table: string, header: string, descending = false): Refusal | null {
    return this.#inColumn(table, header, ({ table: found }, at) =>
      sortTable(this.host, found, at, descending, "colleague"),
    );
  }

  /** Shows only the rows of which the column shows one of these texts; null shows all rows again. */
  filtersTable(table: string, header: string, texts: readonly string[] | null): Refusal | null {
    const keep = texts === null ? null : (text: string): boolean => texts.includes(text);
    return this.#inColumn(table, header, ({ table: found }, at) => filterTable(this.host, found, at, keep));
  }

  insertsTableRows(table: string, at: number, count = 1): Refusal | null {
    return this.#changesTable(table, (found) => insertTableRows(this.host, found, at, count));
  }

  deletesTableRows(table: string, at: number, count = 1): Refusal | null {
    return this.#changesTable(table, (found) => deleteTableRows(this.host, found, at, count));
  }

  /** Puts a column before the `at`th. */
  insertsTableColumn(table: string, at: number, header: string): Refusal | null {
    return this.#changesTable(table, (found) => void addTableColumn(this.host, found, at, header));
  }

  deletesTableColumn(table: string, header: string): Refusal | null {
    return this.#inColumn(table, header, ({ table: found }, at) =>
      this.#changesTable(table, (place) => {
        const column = found.columns[at];
        if (column) deleteTableColumn(this.host, place, column);
      }),
    );
  }

  /** Types another name in a header cell. */
  renamesHeader(table: string, header: string, name: string): Refusal | null {
    return this.#inColumn(table, header, ({ sheet, table: found }, at) =>
      typeInCell(this.host, sheet, found.area.row, found.area.column + at, name, "colleague"),
    );
  }

  renamesTable(table: string, name: string): Refusal | null {
    return this.#changesTable(table, ({ table: found }) => renameTable(this.host, found, name));
  }

  /** Deletes a table with its cells. */
  deletesTable(table: string): Refusal | null {
    return this.#changesTable(table, (found) => deleteTable(this.host, found));
  }

  /** Inserts whole rows above the row at `row`. */
  insertsSheetRows(sheet: string, row: number, count = 1): Refusal | null {
    return this.#shifts(sheet, { row, column: 0, rowCount: count, columnCount: MAX_COLUMNS }, "Down");
  }

  deletesSheetRows(sheet: string, row: number, count = 1): Refusal | null {
    return this.#shifts(sheet, { row, column: 0, rowCount: count, columnCount: MAX_COLUMNS }, "Up");
  }

  /** Inserts whole columns before the column at `column`. */
  insertsSheetColumns(sheet: string, column: number, count = 1): Refusal | null {
    return this.#shifts(sheet, { row: 0, column, rowCount: MAX_ROWS, columnCount: count }, "Right");
  }

  deletesSheetColumns(sheet: string, column: number, count = 1): Refusal | null {
    return this.#shifts(sheet, { row: 0, column, rowCount: MAX_ROWS, columnCount: count }, "Left");
  }

  /** Hides or shows a row; it stays in its table. */
  hidesRow(sheet: string, row: number, hidden = true): Refusal | null {
    return this.#onSheet(sheet, (found) =>
      this.#attempts(() => {
        requireAllowed(found, "formatRows");
        found.rows.set(row, { height: found.rows.get(row)?.height ?? null, hidden });
        raiseChanged(this.host, found, { row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS });
        this.host.markDirty();
      }),
    );
  }

  addsSheet(name: string): Refusal | null {
    return this.#attempts(() => {
      const sheet = addSheet(this.host, "colleague");
      const refused = renameSheet(this.host, sheet, name, "colleague");
      if (refused) deleteSheet(this.host, sheet, "colleague");
    });
  }

  renamesSheet(sheet: string, name: string): Refusal | null {
    return this.#onSheet(sheet, (found) => renameSheet(this.host, found, name, "colleague"));
  }

  hidesSheet(sheet: string): Refusal | null {
    return this.#onSheet(sheet, (found) => hideSheet(this.host, found, "colleague"));
  }

  deletesSheet(sheet: string): Refusal | null {
    return this.#onSheet(sheet, (found) => deleteSheet(this.host, found, "colleague"));
  }

  /** Protects a sheet as Excel proposes, or lifts its protection. */
  protectsSheet(sheet: string, isProtected = true): Refusal | null {
    return this.#onSheet(sheet, (found) => {
      setProtection(this.host, found, isProtected);
      return null;
    });
  }

  #attempts(work: () => void): Refusal | null {
    return attempt(this.host, "colleague", STRUCTURE, work);
  }

  #onSheet(name: string, work: (sheet: Sheet) => Refusal | null): Refusal | null {
    const sheet = sheetByName(this.host.workbook, name);
    return sheet ? work(sheet) : NO_SHEET;
  }

  #onTable(name: string, work: (place: { sheet: Sheet; table: Table }) => Refusal | null): Refusal | null {
    const place = tableByName(this.host.workbook, name);
    return place ? work(place) : NO_TABLE;
  }

  #inColumn(
    table: string,
    header: string,
    work: (place: { sheet: Sheet; table: Table }, at: number) => Refusal | null,
  ): Refusal | null {
    return this.#onTable(table, (place) => {
      const at = place.table.columns.findIndex(({ name }) => sameName(name, header));
      return at < 0 ? NO_COLUMN : work(place, at);
    });
  }

  #changesTable(name: string, work: (place: { sheet: Sheet; table: Table }) => void): Refusal | null {
    return this.#onTable(name, (place) =>
      this.#attempts(() => {
        requireAllowed(place.sheet);
        work(place);
      }),
    );
  }

  #shifts(sheet: string, area: Area, direction: "Down" | "Up" | "Right" | "Left"): Refusal | null {
    return this.#onSheet(sheet, (found) =>
      this.#attempts(() => shiftCells(this.host, { sheet: found, area }, direction)),
    );
  }
}
