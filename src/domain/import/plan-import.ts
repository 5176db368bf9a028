import type { Column } from "../registers/column";
import type { Register } from "../registers/register";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { freeKeys, looseKey } from "./free-keys";
import type { Mapping } from "./mapping";
import { matchRows, type MatchedRow } from "./match-rows";
import { noticesOf } from "./notices";
import type { ImportPlan, ImportRefusal, PlannedCell, PlannedRow } from "./plan";
import { mappedColumns, readRow, type MappedColumn, type ReadRow } from "./read-rows";
import { registerRows } from "./register-rows";
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

const titleOf = (register: RegisterSnapshot, { source, existing }: MatchedRow): string => {
  const title = register.declaration.recognition?.title;
  if (title === undefined) return "";
  const current = existing === null ? "" : register.column(title)(existing);
  return String(source.values.get(title) ?? current).trim();
};

/** The columns that the table in the workbook has; before set-up that is all of them. */
const writable = (register: RegisterSnapshot, columns: readonly MappedColumn[]): readonly Column[] =>
  columns
    .map(({ column }) => column)
    .filter(({ kind, header }) => kind !== "key" && !register.missing.includes(header));

/** The cells of a row that the list fills or changes. An empty cell of the list says nothing. */
const plannedCells = (
  register: RegisterSnapshot,
  columns: readonly Column[],
  { source, existing, byIdentity }: MatchedRow,
): readonly PlannedCell[] => {
  const identity = register.declaration.recognition?.identity ?? [];
  return columns.flatMap((column): PlannedCell[] => {
    const { header } = column;
    const to = source.values.get(header);
    // What the row was recognised by is the same but for its spelling.
    if (to === undefined || (existing !== null && byIdentity && identity.includes(header))) return [];
    const from = existing === null ? "" : register.column(header)(existing);
    if (existing !== null && isSameValue(column, from, to)) return [];
    return [{ header, from, to, shownFrom: showValue(column, from), shownTo: showValue(column, to) }];
  });
};

const exampleKey = ({ columns }: Register): string => {
  const key = columns.find((column) => column.kind === "key");
  return key?.kind === "key" ? key.example : "";
};

/**
 * What bringing in a list would do to a register: nothing is written. Every row below the headers is added, changes a row, is
 * unchanged, is refused as a whole, or is named in a notice. Bringing in the same list again adds and changes nothing.
 */
export const planImport = (snapshot: WorkbookSnapshot, list: SourceList, mapping: Mapping): ImportPlan => {
  const register = snapshot.registers[mapping.register];
  const empty = { register: mapping.register, additions: [], changes: [], unchanged: 0, refusals: [] };
  if (mapping.obstacle !== null) return { ...empty, notices: [mapping.obstacle] };
  const source = divideRows(list, mapping.headerRow);
  const columns = mappedColumns(snapshot, mapping, source.rows);
  const read = source.rows.map((row) => readRow(row, columns));
  const { matched, refusals } = matchRows(register, read);

  const keys = registerRows(register).keys;
  const taken = new Set([...keys, ...read.filter(({ key }) => key !== "").map(({ key }) => looseKey(key))]);
  const nextKey = freeKeys(exampleKey(register.declaration), taken);
  const targets = writable(register, columns);
  const stillEmpty = stillEmptyIn(snapshot, register);

  const additions: PlannedRow[] = [];
  const changes: PlannedRow[] = [];
  let unchanged = 0;
  for (const row of matched) {
    const cells = plannedCells(register, targets, row);
    if (row.existing !== null && cells.length === 0) {
      unchanged += 1;
      continue;
    }
    const planned: PlannedRow = {
      sourceRow: row.source.number,
      key: row.key ?? nextKey(),
      title: titleOf(register, row),
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
    notices: noticesOf(register, columns, source),
  };
};
