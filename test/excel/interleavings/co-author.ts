import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { Colleague } from "../../../src/embedded-excel";
import type { Sheet, Table } from "../../../src/embedded-excel/model/workbook";
import { bodyArea } from "../../../src/embedded-excel/processor/cells/tables";
import type { Deed } from "./deeds";

interface Place {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Something that a colleague typed, and the row it belongs to; a table and a column keep their ids whatever they are called. */
export interface Typed {
  readonly text: string;
  readonly table: number;
  readonly column: number;
  /** Of the row, as it stood when it was typed. */
  readonly key: string;
}

/** Tables in which a colleague works, whatever they are called by now. */
export const tablesAt = ({ workbook }: EmbeddedExcel, ids: readonly number[]): readonly Place[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.tables.filter(({ id }) => ids.includes(id)).map((table) => ({ sheet, table })),
  );

/** What stands in a cell of a table's body. */
export const cellIn = ({ sheet, table }: Place, row: number, columnId: number): unknown => {
  const body = bodyArea(table);
  const offset = table.columns.findIndex(({ id }) => id === columnId);
  return offset < 0 ? undefined : (sheet.cells.get(body.row + row, body.column + offset)?.value ?? null);
};

export const rowCount = ({ table }: Place): number => bodyArea(table).rowCount;

/** Columns of a register that a colleague does not type in: the key, which rows are known by, and formulas. */
const isInput = ({ sheet, table }: Place, at: number): boolean => {
  const body = bodyArea(table);
  const column = table.columns[at];
  if (!column || column.name.trim() === "Nr" || column.name.trim() === "Sleutel") return false;
  for (let row = 0; row < body.rowCount; row += 1)
    if ((sheet.cells.get(body.row + row, body.column + at)?.formula ?? null) !== null) return false;
  return true;
};

/** One who works in the same workbook, and remembers what must still be there afterwards. */
export class CoAuthor {
  readonly typed = new Map<string, Typed>();
  /** Keys of rows that were deleted, by the table's id. */
  readonly deleted = new Set<string>();
  /** Tables that went with their sheet; one that is made afterwards may get the same id. */
  readonly deletedTables = new Set<number>();
  readonly notes = new Map<string, string>();
  readonly #colleague: Colleague;
  #count = 0;

  constructor(
    readonly embedded: EmbeddedExcel,
    /** Ids of the tables that it works in. */
    readonly tables: readonly number[],
    /** Id of each table's column with the keys. */
    readonly keyColumns: ReadonlyMap<number, number>,
  ) {
    this.#colleague = new Colleague(embedded.host);
  }

  does(deed: Deed): void {
    this.#count += 1;
    if (deed.kind === "addSheet") this.#colleague.addsSheet(deed.name);
    else if (deed.kind === "note") this.#note();
    else {
      const places = tablesAt(this.embedded, this.tables);
      const place = places[deed.table % Math.max(1, places.length)];
      if (place) this.#inTable(place, deed);
    }
  }

  /** The key of a row as it stands now. */
  keyOf(place: Place, row: number): string {
    const key = cellIn(place, row, this.keyColumns.get(place.table.id) ?? -1);
    return typeof key === "string" ? key : "";
  }

  #note(): void {
    const text = `notitie ${this.#count}`;
    if (this.#colleague.types("Aantekeningen", 2 + this.#count, 0, text) === null)
      this.notes.set(text, "Aantekeningen");
  }

  #inTable(place: Place, deed: Exclude<Deed, { kind: "addSheet" | "note" }>): void {
    const { sheet, table } = place;
    const colleague = this.#colleague;
    const at = "column" in deed ? deed.column % table.columns.length : 0;
    const header = table.columns[at]?.name ?? "";
    const row = "row" in deed ? deed.row % Math.max(1, rowCount(place)) : 0;
    switch (deed.kind) {
      case "type":
        return this.#types(place, row, at);
      case "addRow":
        return this.#addsRow(place);
      case "sort":
        return void colleague.sortsTable(table.name, header, deed.descending);
      case "insertRow":
        return void colleague.insertsTableRows(table.name, row);
      case "deleteRow":
        return this.#deletesRow(place, row);
      case "insertColumn":
        return void colleague.insertsTableColumn(table.name, at, `Kolom ${this.#count}`);
      case "deleteColumn":
        return this.#deletesColumn(place, at);
      case "renameHeader":
        return void colleague.renamesHeader(table.name, header, `Kop ${this.#count}`);
      case "renameTable":
        return void colleague.renamesTable(table.name, `Tabel_van_collega_${this.#count}`);
      case "renameSheet":
        return void colleague.renamesSheet(sheet.name, `Blad van collega ${this.#count}`);
      case "insertSheetRow":
        return void colleague.insertsSheetRows(sheet.name, deed.row);
      case "insertSheetColumn":
        return void colleague.insertsSheetColumns(sheet.name, deed.column);
      case "filter":
        return void colleague.filtersTable(table.name, header, [
          String(cellIn(place, row, table.columns[at]?.id ?? -1)),
        ]);
      case "protect":
        return void colleague.protectsSheet(sheet.name);
      case "deleteSheet":
        return this.#deletesSheet(sheet);
    }
  }

  #types(place: Place, row: number, at: number): void {
    const { table } = place;
    const column = table.columns[at];
    const key = this.keyOf(place, row);
    if (!column || !isInput(place, at) || key === "") return;
    const text = `collega ${this.#count}`;
    if (this.#colleague.typesInTable(table.name, row, column.name, text) !== null) return;
    for (const [other, { table: id, column: columnId, key: of }] of this.typed)
      if (id === table.id && columnId === column.id && of === key) this.typed.delete(other);
    this.typed.set(text, { text, table: table.id, column: column.id, key });
  }

  /** Types a row of its own directly below the table. */
  #addsRow(place: Place): void {
    const { table } = place;
    const key = `ZZ-${this.#count}`;
    const text = `rij van collega ${this.#count}`;
    const keyColumn = table.columns.find(({ id }) => id === this.keyColumns.get(table.id));
    const column = table.columns.find((each, at) => each !== keyColumn && isInput(place, at));
    const below = rowCount(place);
    if (!keyColumn || !column) return;
    if (this.#colleague.typesInTable(table.name, below, keyColumn.name, key) !== null) return;
    if (this.#colleague.typesInTable(table.name, below, column.name, text) !== null) return;
    this.typed.set(text, { text, table: table.id, column: column.id, key });
  }

  #deletesRow(place: Place, row: number): void {
    const key = this.keyOf(place, row);
    if (this.#colleague.deletesTableRows(place.table.name, row) === null) this.deleted.add(`${place.table.id} ${key}`);
  }

  #deletesColumn(place: Place, at: number): void {
    const column = place.table.columns[at];
    if (!column || this.#colleague.deletesTableColumn(place.table.name, column.name) !== null) return;
    for (const [text, typed] of this.typed)
      if (typed.table === place.table.id && typed.column === column.id) this.typed.delete(text);
  }

  #deletesSheet(sheet: Sheet): void {
    const ids = sheet.tables.map(({ id }) => id);
    if (this.#colleague.deletesSheet(sheet.name) !== null) return;
    for (const id of ids) this.deletedTables.add(id);
  }
}
