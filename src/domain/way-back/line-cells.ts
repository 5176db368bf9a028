import { keptNumber } from "../momentopnamen/canonical";
import { registerNames, type RegisterName } from "../registers/names";
import { isEmpty, type CellValue } from "../values/cell-value";
import { sumOf } from "./control";
import { columnMarks, keptActions, lineHeaders, type Kept, type KeptLine, type LineHeader } from "./line";

/** The cells of a line by header, as they are written and read. */
export type LineCells = Readonly<Record<LineHeader, CellValue>>;

/** Which of the lines that were written together this is: so it shows when one is gone. */
export interface LinePlace {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What a line says of what it keeps: from Register to Nieuwe waarde, and Teruggedraaid op. */
const saidOf = (kept: Kept): readonly [CellValue, CellValue, CellValue, CellValue, CellValue, CellValue] => {
  switch (kept.kind) {
    case "cell":
      return [kept.register, kept.key, kept.header, kept.from, kept.to, ""];
    case "row":
      return [kept.register, kept.key, columnMarks.row, "", `${kept.cells} cellen (${kept.sum})`, ""];
    case "place":
      return [kept.register, kept.key, columnMarks.place, kept.from, kept.to, ""];
    case "turned-back":
      return ["", "", columnMarks["turned-back"], "", "", keptNumber(kept.moment)];
  }
};

/** The cells of a line, as they are to be written. */
export const cellsOfLine = ({ action, kept }: KeptLine, place: LinePlace): LineCells => {
  const [register, key, column, from, to, turnedBack] = saidOf(kept);
  const cells = {
    Actie: action.id,
    Tijdstip: keptNumber(action.moment),
    Wat: action.what,
    Register: register,
    Nr: key,
    Kolom: column,
    "Oude waarde": from,
    "Nieuwe waarde": to,
    "Teruggedraaid op": turnedBack,
  };
  return { ...cells, Controle: controlOf(cells, place) };
};

const controlOf = (cells: Omit<LineCells, "Controle">, { number, of }: LinePlace): string => {
  const said = lineHeaders.flatMap((header) => (header === "Controle" ? [] : [cells[header]]));
  const place = `${number}/${of}`;
  return `${sumOf([...said, place])} ${place}`;
};

/** A line as it was read. */
export interface ReadLine {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** The action that the line says it belongs to; "" for a line that names none. */
  readonly id: string;
  /** Null for a line that somebody changed, or that is not ours. */
  readonly line: KeptLine | null;
  readonly place: LinePlace | null;
}

const placePattern = / (\d+)\/(\d+)/;
const rowPattern = /(\d+) cellen \((\w+)\)/;

/** Null for a line of which the column Controle does not say exactly what the line asks for. */
const placeIn = (cells: LineCells): LinePlace | null => {
  const found = placePattern.exec(String(cells.Controle));
  const place = { number: Number(found?.[1]), of: Number(found?.[2]) };
  return cells.Controle === controlOf(cells, place) ? place : null;
};

/** Reads a line; whatever stands there, it is no exception. @param row of the sheet, from 1 */
export const readLine = (cells: LineCells, row: number): ReadLine => {
  const id = String(cells.Actie).trim();
  const place = placeIn(cells);
  const kept = keptIn(cells);
  const { Tijdstip: moment, Wat } = cells;
  const what = keptActions.find((each) => each === Wat);
  return place === null || kept === null || what === undefined || typeof moment !== "number"
    ? { row, id, line: null, place: null }
    : { row, id, line: { action: { id, moment, what }, kept }, place };
};

const keptIn = (cells: LineCells): Kept | null => {
  const { Kolom: header, "Oude waarde": from, "Nieuwe waarde": to, "Teruggedraaid op": moment } = cells;
  if (header === columnMarks["turned-back"]) return typeof moment === "number" ? { kind: "turned-back", moment } : null;
  const register = registerNames.find((name): name is RegisterName => name === cells.Register);
  if (register === undefined || typeof header !== "string" || isEmpty(header)) return null;
  if (header === columnMarks.place)
    return typeof from === "number" && typeof to === "number"
      ? { kind: "place", register, key: cells.Nr, from, to }
      : null;
  const key = String(cells.Nr);
  if (header !== columnMarks.row) return { kind: "cell", register, key, header, from, to };
  const [, count, sum] = rowPattern.exec(String(to)) ?? [];
  return sum === undefined ? null : { kind: "row", register, key, cells: Number(count), sum };
};
