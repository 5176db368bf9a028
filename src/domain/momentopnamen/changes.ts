import { quote } from "../rules/wording";
import { columnLetters } from "../values/address";
import { isEmpty, type CellValue } from "../values/cell-value";
import { controlledCells, isWhole, readAdoptedSheet, type AdoptedSheet, type SheetCells } from "./adopted-sheet";
import { aligned, type Alignment } from "./aligned";
import { alignedRows, type AlignedRows } from "./aligned-rows";
import { controlegetalOf, markOf } from "./checksum";
import { controlColumnOf } from "./control-column";

/** Something on the sheet of an adopted report that is not as it was adopted. Zero-based. */
export interface Change {
  readonly row: number;
  readonly column: number;
  /** Dutch, a whole sentence. */
  readonly says: string;
  /** True when every figure and text of the report is still what it was. */
  readonly isHarmless: boolean;
}

type Control = NonNullable<AdoptedSheet["control"]>;

const change = (row: number, column: number, says: string, isHarmless = false): Change => ({
  row,
  column,
  says,
  isHarmless,
});

const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * What was changed on the sheet of an adopted report since, cell by cell; empty when it is as it was adopted. Formats, widths and
 * heights do not count. It is no proof against whoever computes the column Controle and the controlegetal anew.
 */
export const changesSinceAdoption = (cells: SheetCells): readonly Change[] => {
  const sheet = readAdoptedSheet(cells);
  const agrees = sheet.stated?.number === controlegetalOf(controlledCells(sheet));
  if (agrees && isWhole(sheet)) return [];
  const { control } = sheet;
  if (control === null) return [withoutControl(sheet, agrees)];
  const rows = alignedRows(control.height, control.rows);
  const columns = alignedColumns(sheet, control);
  const named = [
    ...structural(rows, columns, agrees),
    ...changedCells(sheet, control, rows, columns),
    ...addedCells(sheet, control, rows, columns),
    ...changedNumber(sheet),
  ];
  // While figures are named, a damaged text beside them would only distract.
  if (named.length > 0) return named;
  if (rows.unmarked.length > 0) return rows.unmarked.map((row) => unmarked(row, control, agrees));
  return [
    changeOfAll(
      sheet,
      "Het controlegetal past niet bij de cellen, en geen cel is aan te wijzen: het controlegetal zelf is gewijzigd, of de kolom Controle.",
    ),
  ];
};

/** Told at the controlegetal; where that is gone above the column Controle, or in the first cell. */
const changeOfAll = ({ stated, control }: AdoptedSheet, says: string, isHarmless = false): Change => {
  const { row, column } = stated ?? { row: 0, column: control?.column ?? 0 };
  return change(row, column, says, isHarmless);
};

const withoutControl = (sheet: AdoptedSheet, agrees: boolean): Change => {
  const gone = "De kolom Controle is verwijderd";
  if (agrees)
    return changeOfAll(sheet, `${gone}. Het controlegetal klopt nog: geen cijfer of tekst is gewijzigd.`, true);
  return changeOfAll(
    sheet,
    typeof sheet.stated?.number === "string"
      ? `Er is iets gewijzigd: het controlegetal past niet bij de cellen. ${gone}, dus welke cel is niet te zien.`
      : `${gone}, en het controlegetal ook: of er iets is gewijzigd, is niet meer te zien.`,
  );
};

const unmarked = (row: number, { column }: Control, isIntact: boolean): Change => {
  const damaged = `De kolom Controle is in rij ${row + 1} gewijzigd of leeggemaakt`;
  return isIntact
    ? change(row, column, `${damaged}. De cijfers en teksten van de rapportage zijn wat zij waren.`, true)
    : change(
        row,
        column,
        `${damaged}, en het controlegetal past niet bij de cellen: welke cel in deze rij is gewijzigd, is niet te zien.`,
      );
};

const changedNumber = (sheet: AdoptedSheet): readonly Change[] => {
  const { stated } = sheet;
  if (stated === null) return [changeOfAll(sheet, "Het controlegetal is uit de kop van de rapportage verwijderd.")];
  if (stated.number !== null) return [];
  const address = addressOf(stated.row, stated.column);
  return [changeOfAll(sheet, `Cel ${address} hoort het controlegetal te bevatten; dat is gewijzigd of verwijderd.`)];
};

/** The report's columns. */
interface AlignedColumns extends Alignment {
  /** Columns of before that went: of the report, and the white one before Controle. */
  readonly gone: readonly number[];
}

const white = markOf("");

const alignedColumns = ({ cells }: AdoptedSheet, { column, width, rows }: Control): AlignedColumns => {
  const unmoved = Array.from({ length: width }, (_, place) => place);
  if (column === controlColumnOf(width)) return { now: unmoved, added: [], gone: [] };
  const kept = cells.flatMap((values, row) => {
    const marks = rows[row]?.marks;
    return marks ? [{ before: [...marks, white], current: values.map(markOf) }] : [];
  });
  // Two white cells agree a little: enough to keep the order, not to outweigh a figure.
  const agreement = (before: number, current: number): number =>
    kept.reduce((sum, row) => {
      const mark = row.before[before];
      if (mark !== row.current[current]) return sum;
      return sum + (mark === white ? 0.001 : 1);
    }, 0);
  const found = aligned(width + 1, column, agreement);
  const gone = found.now.flatMap((place, before) => (place === null ? [before] : []));
  return { now: found.now.slice(0, width), added: found.added, gone };
};

/** `rij 12 is`, `rijen 12 t/m 14 zijn` */
const runs = (places: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
};

/** Rows and columns that came, went or moved; harmless when that left every figure and text in its place. */
const structural = (rows: AlignedRows, columns: AlignedColumns, isHarmless: boolean): readonly Change[] => [
  ...runs(rows.added).map(([first, last]) =>
    change(
      first,
      0,
      first === last ? `Rij ${first + 1} is ingevoegd.` : `De rijen ${first + 1} t/m ${last + 1} zijn ingevoegd.`,
      isHarmless,
    ),
  ),
  ...runs(rows.now.flatMap((row, before) => (row === null ? [before] : []))).map(([first, last]) =>
    change(
      (rows.now[first - 1] ?? -1) + 1,
      0,
      first === last
        ? `Hier is een rij verwijderd: bij het vaststellen was het rij ${first + 1}.`
        : `Hier zijn ${last - first + 1} rijen verwijderd: bij het vaststellen waren het de rijen ${first + 1} t/m ${last + 1}.`,
      isHarmless,
    ),
  ),
  ...(rows.moved === null
    ? []
    : [change(rows.moved, 0, "De rijen staan vanaf hier in een andere volgorde dan bij het vaststellen.")]),
  ...columns.added.map((column) => change(0, column, `Kolom ${columnLetters(column)} is ingevoegd.`, isHarmless)),
  ...columns.gone.map((before) =>
    change(
      0,
      before,
      `Een kolom is verwijderd: bij het vaststellen was het kolom ${columnLetters(before)}.`,
      isHarmless,
    ),
  ),
];

const inPlace = (value: CellValue): string => (isEmpty(value) ? "de cel is nu leeg" : `er staat nu ${quote(value)}`);

/** Cells of which the value is not the one that their mark stands for. */
const changedCells = (
  { cells, stated }: AdoptedSheet,
  { rows }: Control,
  aligned: AlignedRows,
  columns: Alignment,
): readonly Change[] =>
  cells.flatMap((values, row) => {
    const marked = rows[row];
    if (!marked || aligned.now[marked.row] !== row) return [];
    return values.flatMap((value, column) => {
      const before = columns.now.indexOf(column);
      if (before < 0 || (row === stated?.row && column === stated.column)) return [];
      if (markOf(value) === marked.marks[before]) return [];
      return [change(row, column, `Cel ${addressOf(row, column)} is na het vaststellen gewijzigd; ${inPlace(value)}.`)];
    });
  });

/** Contents beside and below the report, where there were none. */
const addedCells = (
  { cells }: AdoptedSheet,
  { column: controls }: Control,
  aligned: AlignedRows,
  columns: Alignment,
): readonly Change[] => {
  const known = new Set([controls, ...columns.now, ...columns.added]);
  const last = Math.max(...aligned.now.map((row) => row ?? 0));
  const isInserted = new Set(aligned.added);
  return cells.flatMap((values, row) =>
    isInserted.has(row)
      ? []
      : values.flatMap((value, column) =>
          value === "" || (row <= last && known.has(column))
            ? []
            : [
                change(
                  row,
                  column,
                  `Cel ${addressOf(row, column)} is na het vaststellen toegevoegd; ${inPlace(value)}.`,
                ),
              ],
        ),
  );
};
