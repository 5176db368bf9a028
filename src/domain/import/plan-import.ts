import type { Column } from "../registers/column";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Accessor } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { freeKeys, looseKey } from "./free-keys";
import { holdableList } from "./holdable";
import type { Mapping } from "./mapping";
import { matchRows, type MatchedRow } from "./match-rows";
import { noticesOf } from "./notices";
import type { ImportPlan, ImportRefusal, PlannedCell, PlannedRow } from "./plan";
import { mappedColumns, readRow, type MappedColumn, type ReadRow } from "./read-rows";
import { keyColumnOf, recognitionOf } from "./recognition";
import { newRow, registerRows } from "./register-rows";
import { isSameValue } from "./same-value";
import { showValue } from "./show-value";
import type { SourceList } from "./source-list";
import { divideRows } from "./source-rows";
import { stillEmptyIn } from "./still-empty";

/** One refusal for a row, however many of its cells are wrong: the user mends them all at once. */
const refusalOf = ({ number, problems }: ReadRow): ImportRefusal[] => {
  const [first] = problems;
  if (first === undefined) return [];
  return [{ ...first, sourceRow: number, reason: problems.map(({ reason }) => reason).join(" ") }];
};

/** What a person recognises a row by: as the list has it, else as it stands in the register. */
const titlesIn = (register: RegisterSnapshot): ((row: MatchedRow) => string) => {
  const { title } = recognitionOf(register.declaration);
  const current = register.column(title);
  return ({ source, existing }) => String(source.values.get(title) ?? current(existing ?? newRow)).trim();
};

/** A column that may be written, with what stands in it now. */
interface Target {
  readonly column: Column;
  readonly current: Accessor;
  /** It is one of those by which rows without a Nr are recognised. */
  readonly isIdentity: boolean;
}

/** The columns that the table in the workbook has; before set-up that is all of them. */
const targetsIn = (register: RegisterSnapshot, columns: readonly MappedColumn[]): readonly Target[] => {
  const { identity } = recognitionOf(register.declaration);
  return columns
    .map(({ column }) => column)
    .filter(({ header }) => !register.missing.includes(header))
    .map((column) => ({
      column,
      current: register.column(column.header),
      isIdentity: identity.includes(column.header),
    }));
};

/** The cells of a row that the list fills or changes. An empty cell of the list says nothing. */
const plannedCells = (targets: readonly Target[], { source, existing }: MatchedRow): PlannedCell[] => {
  const cells: PlannedCell[] = [];
  for (const { column, current, isIdentity } of targets) {
    const to = source.values.get(column.header);
    if (to === undefined) continue;
    const from = current(existing ?? newRow);
    // What the row was recognised by is the same but for its spelling.
    const isKept = existing !== null && ((source.key === "" && isIdentity) || isSameValue(column, from, to));
    if (!isKept)
      cells.push({
        header: column.header,
        from,
        to,
        shownFrom: showValue(column, from),
        shownTo: showValue(column, to),
      });
  }
  return cells;
};

/**
 * What bringing in a list would do to a register: nothing is written. Every row below the headers is added, changes a row, is
 * unchanged, is refused as a whole, or is named in a notice. Bringing in the same list again adds and changes nothing.
 */
export const planImport = (snapshot: WorkbookSnapshot, list: SourceList, mapping: Mapping): ImportPlan => {
  const register = snapshot.registers[mapping.register];
  const empty = { register: mapping.register, additions: [], changes: [], unchanged: 0, refusals: [] };
  if (mapping.obstacle !== null) return { ...empty, notices: [mapping.obstacle] };
  const held = holdableList(list);
  const source = divideRows(held.list, mapping.headerRow);
  const columns = mappedColumns(snapshot, mapping, source.rows);
  const read = source.rows.map((row) => readRow(row, columns));
  const rows = registerRows(register);
  const { matched, refusals } = matchRows(register, rows, read);

  const taken = new Set([...rows.keys, ...read.map(({ key }) => looseKey(key))]);
  const nextKey = freeKeys(keyColumnOf(register.declaration).example, taken);
  const targets = targetsIn(register, columns);
  const titleOf = titlesIn(register);
  const stillEmpty = stillEmptyIn(snapshot, register);

  const additions: PlannedRow[] = [];
  const changes: PlannedRow[] = [];
  let unchanged = 0;
  for (const row of matched) {
    const cells = plannedCells(targets, row);
    if (row.existing !== null && cells.length === 0) {
      unchanged += 1;
      continue;
    }
    const planned: PlannedRow = {
      sourceRow: row.source.number,
      key: row.key ?? nextKey(),
      title: titleOf(row),
      cells,
      stillEmpty: stillEmpty(row.existing, cells),
      hasOwnKey: row.key !== null,
    };
    (row.existing === null ? additions : changes).push(planned);
  }
  return {
    register: mapping.register,
    additions,
    changes,
    unchanged,
    refusals: [...read.flatMap(refusalOf), ...refusals].sort((one, other) => one.sourceRow - other.sourceRow),
    notices: noticesOf(register, columns, { ...source, cleaned: held.changed }),
  };
};
