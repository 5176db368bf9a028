import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { pictureOf, type Content, type Picture } from "../faults/picture";
import type { Bench, Run } from "../faults/use-case";
import { cellIn, rowCount, tablesAt, type CoAuthor } from "./co-author";

/** Registers in which a colleague works too, with the header of their keys. */
const shared: Readonly<Record<string, string>> = {
  Actiepunten: "Nr",
  Budgethouders: "Nr",
  Budgetregels: "Nr",
  Instellingen: "Sleutel",
};

/** Ids of the tables that are shared, each with the id of its column with the keys. */
export const keyColumnsOf = ({ workbook }: EmbeddedExcel): ReadonlyMap<number, number> =>
  new Map(
    workbook.sheets.flatMap(({ tables }) =>
      tables.flatMap(({ id, name, columns }): readonly (readonly [number, number])[] => {
        const key = columns.find((column) => column.name === shared[name]);
        return key ? [[id, key.id]] : [];
      }),
    ),
  );

/** A cell as it stood at first, and what the use case makes of it when nobody comes in between. */
interface Cell {
  readonly table: number;
  readonly column: number;
  readonly key: string;
  readonly header: string;
  readonly before: unknown;
  readonly intended: unknown;
}

/** What the use case tells of a cell that it left alone: its key stands in it. */
const tells = (outcome: unknown, key: string): boolean => JSON.stringify(outcome ?? null).includes(`"${key}"`);

/** What must hold of a use case on a workbook, whatever a colleague does in between. */
export class Expectations {
  static readonly #known = new Map<Bench, Expectations>();

  private constructor(private readonly cells: readonly Cell[]) {}

  /** Runs the use case once without anybody in between. */
  static async of(bench: Bench): Promise<Expectations> {
    const known = Expectations.#known.get(bench);
    if (known) return known;
    bench.reset();
    const { embedded } = bench;
    const columns = idsOf(embedded);
    const { problem } = await bench.once();
    expect(problem).toBeNull();
    const made = new Expectations(cellsOf(bench.before, pictureOf(embedded), columns));
    Expectations.#known.set(bench, made);
    return made;
  }

  /** What a colleague lost, rows that fell apart, and what was left alone without a word; none is as it should be. */
  broken(coAuthor: CoAuthor, { problem, outcome }: Run): readonly string[] {
    const standing = rowsStanding(coAuthor);
    // Without its key column a row cannot be told from another.
    const isThere = (table: number): boolean =>
      !coAuthor.deletedTables.has(table) &&
      tablesAt(coAuthor.embedded, [table]).some(({ table: { columns } }) =>
        columns.some(({ id }) => id === coAuthor.keyColumns.get(table)),
      );
    const wrong: string[] = [];
    for (const { text, table, column, key } of coAuthor.typed.values()) {
      if (coAuthor.deleted.has(`${table} ${key}`) || !isThere(table)) continue;
      const rows = standing.filter((row) => row.table === table && row.values.get(column) === text);
      if (rows.length !== 1 || rows[0]?.key !== key)
        wrong.push(`"${text}" in ${key} is lost or in another row: ${JSON.stringify(rows.map((row) => row.key))}`);
    }
    for (const text of coAuthor.notes.keys())
      if (!standsSomewhere(coAuthor.embedded, text)) wrong.push(`"${text}" is lost`);
    for (const cell of this.cells) {
      if (coAuthor.deleted.has(`${cell.table} ${cell.key}`) || !isThere(cell.table)) continue;
      const rows = standing.filter(({ table, key }) => table === cell.table && key === cell.key);
      const [row] = rows;
      if (!row || rows.length > 1) {
        if (cell.intended !== undefined) wrong.push(`row ${cell.key} stands there ${rows.length} times`);
        continue;
      }
      if (!row.values.has(cell.column)) continue;
      const value = row.values.get(cell.column);
      const isTyped = [...coAuthor.typed.values()].some(
        ({ table, column, key, text }) =>
          table === cell.table && column === cell.column && key === cell.key && text === value,
      );
      if (value !== cell.before && value !== cell.intended && !isTyped)
        wrong.push(`${cell.key} ${cell.header} holds ${JSON.stringify(value)}`);
      const isLeft = cell.before !== cell.intended && cell.intended !== undefined && value !== cell.intended;
      if (isLeft && problem === null && !isTyped && !tells(outcome, cell.key))
        wrong.push(`${cell.key} ${cell.header} was left alone without a word`);
    }
    return wrong;
  }
}

/** Ids of tables and columns by their names at first. */
const idsOf = ({
  workbook,
}: EmbeddedExcel): ReadonlyMap<string, { table: number; columns: ReadonlyMap<string, number> }> =>
  new Map(
    workbook.sheets.flatMap(({ tables }) =>
      tables.map(({ id, name, columns }): [string, { table: number; columns: ReadonlyMap<string, number> }] => [
        name,
        { table: id, columns: new Map(columns.map((column) => [column.name, column.id])) },
      ]),
    ),
  );

const cellsOf = (before: Picture, intended: Picture, ids: ReturnType<typeof idsOf>): readonly Cell[] => {
  const tables = (picture: Picture) => picture.sheets.flatMap((sheet) => sheet.tables);
  return tables(before).flatMap((table) => {
    const [keyHeader, at] = [shared[table.name], ids.get(table.name)];
    const goal = tables(intended).find(({ name }) => name === table.name);
    if (keyHeader === undefined || !at) return [];
    const keyOf = (row: Readonly<Record<string, Content>>): string => String(row[keyHeader]?.value ?? "");
    return table.rows.flatMap((row) =>
      Object.entries(row).flatMap(([header, { formula, value }]): readonly Cell[] => {
        const wanted = goal?.rows.find((other) => keyOf(other) === keyOf(row))?.[header];
        const column = at.columns.get(header);
        if (
          formula !== null ||
          (wanted !== undefined && wanted.formula !== null) ||
          column === undefined ||
          keyOf(row) === ""
        )
          return [];
        const intendedValue = wanted?.value;
        return [{ table: at.table, column, key: keyOf(row), header, before: value, intended: intendedValue }];
      }),
    );
  });
};

interface Row {
  readonly table: number;
  readonly key: string;
  readonly values: ReadonlyMap<number, unknown>;
}

const rowsStanding = (coAuthor: CoAuthor): readonly Row[] =>
  tablesAt(coAuthor.embedded, coAuthor.tables).flatMap((place) =>
    Array.from({ length: rowCount(place) }, (_, row) => ({
      table: place.table.id,
      key: coAuthor.keyOf(place, row),
      values: new Map(place.table.columns.map(({ id }) => [id, cellIn(place, row, id)])),
    })),
  );

const standsSomewhere = ({ workbook }: EmbeddedExcel, text: string): boolean =>
  workbook.sheets.some(({ cells }) => [...cells.entries()].some(([, , { value }]) => value === text));
