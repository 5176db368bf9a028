import { isKept } from "../../domain/momentopnamen/figures-by-quarter";
import type { KeptRow } from "../../domain/momentopnamen/kept-rows";
import { registers } from "../../domain/registers";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { columnLetters } from "../../domain/values/address";
import { constantInput, formatAll, writeBlock, type CellInput } from "../cell-input";
import { numberFormats } from "../looks";
import { actionBytes, bytesOf, type Batch } from "../payload";
import { ExcelProblem, nothingChanged } from "../problem";
import { cut, type PlacedRegister } from "../read/locate";
import { numberFormatOf } from "../setup/column-dress";
import { hasCellsBelow, hasTotalsRow, isFilteredTable, isProtectedSheet } from "../write/refusals";

/** Where rows go in Momentopnamen: below the last one that holds anything. Zero-based. */
export interface Room {
  readonly place: PlacedRegister;
  readonly row: number;
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
 * @param quarter `2021-Q3`
 * @param count rows
 * @throws ExcelProblem when there is none, or when the quarter stands there already
 */
export const roomFor = (
  place: PlacedRegister | undefined,
  snapshot: WorkbookSnapshot,
  quarter: string,
  count: number,
): Room => {
  if (place?.as !== "table")
    throw notThere(
      "Het register Momentopnamen ontbreekt in deze werkmap; daarin komen de kerncijfers van een vastgestelde rapportage.",
    );
  const missing = needed.filter((header) => snapshot.registers.Momentopnamen.missing.includes(header));
  if (missing.length > 0) throw notThere(`In Momentopnamen ontbreekt de kolom ${missing.join(", ")}.`);
  if (isKept(snapshot, quarter))
    throw refused(
      `In Momentopnamen staan al cijfers van ${quarter}: dit kwartaal is al eens vastgesteld.`,
      `Kies Concept. Moet dit kwartaal echt opnieuw worden vastgesteld, verwijder dan eerst de rijen van ${quarter} uit Momentopnamen.`,
    );
  const obstacle = obstacleOf(place, count);
  if (obstacle !== null) throw refused("De kerncijfers kunnen niet in Momentopnamen worden gezet.", obstacle);
  return { place, row: firstFree(place) };
};

const firstFree = ({ body, location }: PlacedRegister): number => {
  const last = body.findLast(({ values }) => values.some((value) => value !== ""));
  return (last?.index ?? location.headerRow) + 1;
};

const obstacleOf = (place: PlacedRegister, count: number): string | null => {
  if (place.isProtected) return isProtectedSheet("Momentopnamen");
  if (place.isFiltered) return isFilteredTable("Momentopnamen");
  if (place.hasTotals) return hasTotalsRow("Momentopnamen");
  const { location, headers, body, surroundings } = place;
  const below = location.headerRow + 1 + body.length;
  const [end, column] = [firstFree(place) + count, location.firstColumn];
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

/**
 * Queues the rows of an adopted report, directly below the others, with the table drawn around them.
 * @returns tells, once it was sent, whether they stand there
 */
export const queueKept = async (
  batch: Batch,
  { place, row }: Room,
  rows: readonly KeptRow[],
): Promise<() => boolean> => {
  const { location, headers, body } = place;
  const declared = registers.Momentopnamen.columns.map(({ header }) => header);
  const known = headers.map((header) => declared.find((each) => normaliseHeader(each) === normaliseHeader(header)));
  const cells = rows.map((kept) =>
    known.map((header): CellInput => (header === undefined ? null : constantInput(kept[header] ?? ""))),
  );
  await batch.reserve(bytesOf(cells) + (8 + 2 * known.length) * actionBytes);
  const sheet = batch.context.workbook.worksheets.getItem(location.sheet);
  const at = (column: number, columns: number): Excel.Range =>
    sheet.getRangeByIndexes(row, location.firstColumn + column, rows.length, columns);
  known.forEach((header, column) => {
    if (header === "Waarde")
      at(column, 1).numberFormat = rows.map(({ Eenheid }) => [
        Eenheid === "euro" ? numberFormats.euroCents : numberFormats.count,
      ]);
    else if (header !== undefined && formatOf(header) !== numberFormats.general)
      formatAll(at(column, 1), formatOf(header));
  });
  const written = at(0, headers.length);
  writeBlock(written, cells);
  const end = Math.max(row + rows.length, location.headerRow + 1 + body.length);
  batch.context.workbook.tables
    .getItem("Momentopnamen")
    .resize(
      sheet.getRangeByIndexes(location.headerRow, location.firstColumn, end - location.headerRow, headers.length),
    );
  written.load("values");
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
