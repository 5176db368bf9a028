import { unfinishedHead } from "../../../src/excel/report/standing-sheet";
import type { Content, Picture, SheetPicture, TablePicture } from "./picture";

const text = ({ formula, value }: Content): string => (formula === null ? JSON.stringify(value) : "formula");
const isBlank = ({ formula, value }: Content): boolean => formula === null && value === null;

const keyHeader = ({ headers }: TablePicture): string =>
  headers.find((header) => /^(?:nr|sleutel)$/i.test(header.trim())) ?? "";

const rowsByKey = (table: TablePicture): ReadonlyMap<string, TablePicture["rows"][number]> =>
  new Map(table.rows.map((row) => [String(row[keyHeader(table)]?.value ?? ""), row]));

const tablesOf = ({ sheets }: Picture): readonly TablePicture[] => sheets.flatMap(({ tables }) => tables);
const tableIn = (picture: Picture, name: string): TablePicture | undefined =>
  tablesOf(picture).find((table) => table.name === name);

/**
 * What became of the cells that stood there before: each must still hold what it held, or what the work was to make of it, in a row
 * that is the same by its key. Answers a line for each cell that does not, and for each row that is not there any more.
 */
export const losses = (before: Picture, now: Picture, intended: Picture): readonly string[] => [
  ...tablesOf(before).flatMap((table) => lossesInTable(table, tableIn(now, table.name), tableIn(intended, table.name))),
  ...before.sheets.flatMap((sheet) => lossesBeside(sheet, now, intended)),
];

const lossesInTable = (
  before: TablePicture,
  now: TablePicture | undefined,
  intended: TablePicture | undefined,
): readonly string[] => {
  if (!now || !intended) return [`the table ${before.name} is gone`];
  const [rows, wanted] = [rowsByKey(now), rowsByKey(intended)];
  const kept = [...rowsByKey(before)].flatMap(([key, row]) => {
    if (Object.values(row).every(isBlank)) return [];
    const found = rows.get(key);
    if (!found) return wanted.has(key) ? [`row ${key} of ${before.name} is gone`] : [];
    return before.headers
      .filter((header) => {
        const [old, here, goal] = [row[header], found[header], wanted.get(key)?.[header]];
        return !here || (text(here) !== text(old ?? here) && text(here) !== text(goal ?? here));
      })
      .map((header) => `${before.name} ${key} ${header}: ${JSON.stringify(found[header])}`);
  });
  return [...kept, ...halfWritten(before, rows, wanted)];
};

/** Rows that are new hold nothing but what a new row is to hold; one without its key yet may be any of them. */
const halfWritten = (
  before: TablePicture,
  rows: ReadonlyMap<string, TablePicture["rows"][number]>,
  wanted: ReadonlyMap<string, TablePicture["rows"][number]>,
): readonly string[] => {
  const known = rowsByKey(before);
  const added = [...wanted].filter(([key]) => !known.has(key));
  return [...rows].flatMap(([key, row]) => {
    if (known.has(key)) return [];
    const goals = added.filter(([goal]) => key === "" || goal === key).map(([, goal]) => goal);
    return Object.entries(row)
      .filter(
        ([header, here]) =>
          !isBlank(here) && here.formula === null && !goals.some((goal) => text(goal[header] ?? here) === text(here)),
      )
      .map(([header, here]) => `${before.name} new row ${key} ${header}: ${JSON.stringify(here)}`);
  });
};

const inTables = ({ tables }: SheetPicture): ((place: string) => boolean) => {
  const areas = tables.map(({ place }) => JSON.parse(place.slice(place.indexOf("!{") + 1)) as Area);
  return (place) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  };
};

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells beside the tables: in their place, or moved along with an inserted row or column. */
const lossesBeside = (before: SheetPicture, now: Picture, intended: Picture): readonly string[] => {
  const here = now.sheets.find(({ name }) => name === before.name);
  const goal = intended.sheets.find(({ name }) => name === before.name);
  if (!goal) return [];
  if (!here) return [`the sheet ${before.name} is gone`];
  const isInTable = inTables(before);
  const standing = new Map<string, number>();
  for (const content of here.cells.values()) standing.set(text(content), (standing.get(text(content)) ?? 0) + 1);
  return [...before.cells].flatMap(([place, content]) => {
    if (isInTable(place)) return [];
    const found = here.cells.get(place);
    const wanted = goal.cells.get(place);
    const isRight = found ? text(found) === text(content) || (wanted && text(found) === text(wanted)) : !wanted;
    // Our own sheet says of itself that it is not finished.
    if (place === "0,0" && found?.value === unfinishedHead) return [];
    return isRight || (standing.get(text(content)) ?? 0) > 0 ? [] : [`${before.name} ${place}: ${text(content)}`];
  });
};
