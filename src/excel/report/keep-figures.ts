import type { KeptRow } from "../../domain/momentopnamen/kept-rows";
import { registers } from "../../domain/registers";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { columnLetters } from "../../domain/values/address";
import type { CellValue } from "../../domain/values/cell-value";
import { appendedCells, appendRows, type RowsToAppend } from "../append-rows";
import { constantInput, type CellInput } from "../cell-input";
import { requireEmpty, requireHeight, requireOrder } from "../guards";
import { numberFormats } from "../looks";
import { actionBytes, bytesOf, type Batch } from "../payload";
import { ExcelProblem, nothingChanged } from "../problem";
import { cut, type PlacedRegister } from "../read/locate";
import { numberFormatOf } from "../setup/column-dress";
import { hasCellsBelow, hasTotalsRow, isFilteredTable, isProtectedSheet } from "../write/refusals";

/** Where rows go in Momentopnamen: below the last one that holds anything. */
export interface Room {
  readonly place: PlacedRegister;
  /** Row of the body, zero-based. */
  readonly start: number;
}

const refused = (happened: string, advice: string): ExcelProblem =>
  new ExcelProblem("refused", { happened, unchanged: nothingChanged, advice });

const notThere = (happened: string): ExcelProblem =>
  new ExcelProblem("not-set-up", {
    happened,
    unchanged: nothingChanged,
    advice: "Vul de werkmap eerst aan (op Start) en stel daarna vast.",
  });

const needed = ["Kwartaal", "Kerncijfer", "Waarde"] as const;

/**
 * Finds room in Momentopnamen for the figures of a quarter, before anything is written.
 * @param count rows
 * @throws ExcelProblem when there is none
 */
export const roomFor = (place: PlacedRegister | undefined, snapshot: WorkbookSnapshot, count: number): Room => {
  if (place?.as !== "table")
    throw notThere(
      "Het register Momentopnamen ontbreekt in deze werkmap; daarin komen de kerncijfers van een vastgestelde rapportage.",
    );
  const missing = needed.filter((header) => snapshot.registers.Momentopnamen.missing.includes(header));
  if (missing.length > 0) throw notThere(`In Momentopnamen ontbreekt de kolom ${missing.join(", ")}.`);
  const obstacle = obstacleOf(place, count);
  if (obstacle !== null) throw refused("De kerncijfers kunnen niet in Momentopnamen worden gezet.", obstacle);
  return { place, start: firstFree(place) };
};

const firstFree = ({ body }: PlacedRegister): number =>
  body.findLastIndex(({ values }) => values.some((value) => value !== "")) + 1;

const bodyRowsOf = ({ body, unreadRows }: PlacedRegister): number => body.length + unreadRows;

const obstacleOf = (place: PlacedRegister, count: number): string | null => {
  if (place.isProtected) return isProtectedSheet("Momentopnamen");
  if (place.isFiltered) return isFilteredTable("Momentopnamen");
  if (place.hasTotals) return hasTotalsRow("Momentopnamen");
  const { location, headers, body, surroundings } = place;
  const below = location.headerRow + 1 + body.length;
  const [end, column] = [location.headerRow + 1 + firstFree(place) + count, location.firstColumn];
  const cells = cut(surroundings, { row: below, column, rows: end - below, columns: headers.length });
  const taken = cells.findIndex((row) => row.some((value) => value !== ""));
  if (taken < 0) return null;
  const [from, to] = [columnLetters(column), columnLetters(column + headers.length - 1)];
  return hasCellsBelow("Momentopnamen", `${from}${below + taken + 1}:${to}${end}`);
};

const formatOf = (header: string): string => {
  const column = registers.Momentopnamen.columns.find((each) => each.header === header);
  return column ? numberFormatOf(column) : numberFormats.general;
};

/** Queues what stops the request when Momentopnamen is not what was read. */
export const guardKept = async (batch: Batch, room: Room, rows: readonly KeptRow[]): Promise<void> => {
  const { place } = room;
  await batch.reserve((12 + 8 * place.headers.length) * actionBytes);
  const table = momentopnamen(batch);
  requireOrder(table, place.headers.map(String));
  requireHeight(table.getRange(), 1 + bodyRowsOf(place));
  requireEmpty(appendedCells(table, rowsIn(room, rows)), place.headers.length);
};

const momentopnamen = (batch: Batch): Excel.Table => batch.context.workbook.tables.getItem("Momentopnamen");

const rowsIn = ({ place, start }: Room, rows: readonly KeptRow[]): RowsToAppend => {
  const known = knownIn(place);
  const formats = known.flatMap((header, at): readonly (readonly [number, readonly string[]])[] => {
    if (header === undefined) return [];
    const ofRows = rows.map(({ Eenheid }) => (header === "Waarde" ? formatOfValue(Eenheid) : formatOf(header)));
    return ofRows.every((format) => format === numberFormats.general) ? [] : [[at, ofRows]];
  });
  return {
    start,
    rows: rows.map((kept) =>
      known.map((header): CellInput => (header === undefined ? null : constantInput(kept[header] ?? ""))),
    ),
    formats: new Map(formats),
  };
};

/** The declared header of each column; undefined for one of the user's own. */
const knownIn = ({ headers }: PlacedRegister): readonly (string | undefined)[] => {
  const declared = registers.Momentopnamen.columns.map(({ header }) => header);
  return headers.map((header) => declared.find((each) => normaliseHeader(each) === normaliseHeader(header)));
};

const formatOfValue = (unit: CellValue | undefined): string =>
  unit === "euro" ? numberFormats.euroCents : numberFormats.count;

/**
 * Queues the rows of an adopted report, directly below the others, with the table drawn around them.
 * @returns tells, once it was sent, whether they stand there
 */
export const queueKept = async (batch: Batch, room: Room, rows: readonly KeptRow[]): Promise<() => boolean> => {
  const known = knownIn(room.place);
  const added = rowsIn(room, rows);
  await batch.reserve(bytesOf(added.rows) + (8 + 3 * known.length) * actionBytes);
  const written = appendRows(momentopnamen(batch), added, bodyRowsOf(room.place)).load("values");
  return () =>
    rows.every((kept, index) =>
      known.every((header, column) => header === undefined || written.values[index]?.[column] === (kept[header] ?? "")),
    );
};

/** What to say when a colleague was in the way. */
export const notKept = (quarter: string, frozen: string): ExcelProblem =>
  new ExcelProblem("not-verified", {
    happened: `De kerncijfers van ${quarter} staan niet goed in Momentopnamen: er is tijdens het vaststellen in gewijzigd.`,
    unchanged: `De rapportage en het werkblad ${frozen} zijn goed geschreven.`,
    advice: `Verwijder het werkblad ${frozen} en de rijen van ${quarter} in Momentopnamen, en stel opnieuw vast.`,
  });
