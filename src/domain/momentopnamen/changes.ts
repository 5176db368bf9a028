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
  const { control, stated } = sheet;
  if (control === null) return withoutControl(sheet, agrees);
  const rows = alignedRows(control.height, control.rows);
  const columns = alignedColumns(sheet, control, rows);
  const named = [
    ...structural(control, rows, columns),
    ...changedCells(sheet, control, rows, columns),
    ...addedCells(sheet, control, rows, columns),
    ...changedNumber(sheet),
  ];
  // While figures are named, a damaged text beside them would only distract.
  if (named.length > 0) return named;
  if (rows.unmarked.length > 0) return rows.unmarked.map((row) => unmarked(row, control, agrees));
  return [
    change(
      stated?.row ?? 0,
      stated?.column ?? control.column,
      "Het controlegetal past niet bij de cellen, en geen cel is aan te wijzen: het controlegetal zelf is gewijzigd, of de kolom Controle.",
    ),
  ];
};

const withoutControl = ({ stated }: AdoptedSheet, agrees: boolean): readonly Change[] => {
  const gone = "De kolom Controle is verwijderd";
  const [row, column] = [stated?.row ?? 0, stated?.column ?? 0];
  if (agrees)
    return [change(row, column, `${gone}. Het controlegetal klopt nog: geen cijfer of tekst is gewijzigd.`, true)];
  return typeof stated?.number === "string"
    ? [
        change(
          row,
          column,
          `Er is iets gewijzigd: het controlegetal past niet bij de cellen. ${gone}, dus welke cel is niet te zien.`,
        ),
      ]
    : [change(row, column, `${gone}, en het controlegetal ook: of er iets is gewijzigd, is niet meer te zien.`)];
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

const changedNumber = ({ stated, control }: AdoptedSheet): readonly Change[] => {
  if (stated === null)
    return [change(0, control?.column ?? 0, "Het controlegetal is uit de kop van de rapportage verwijderd.")];
  if (stated.number !== null) return [];
  const { row, column } = stated;
  return [
    change(
      row,
      column,
      `Cel ${addressOf(row, column)} hoort het controlegetal te bevatten; dat is gewijzigd of verwijderd.`,
    ),
  ];
};

/** The report's columns, and the white one before Controle, as long as all stand where they stood. */
const alignedColumns = ({ cells }: AdoptedSheet, { column, width, rows }: Control, { now }: AlignedRows): Alignment => {
  const unmoved = Array.from({ length: width }, (_, place) => place);
  if (column === controlColumnOf(width)) return { now: unmoved, added: [] };
  const marks = cells.map((values) => values.slice(0, column).map(markOf));
  const kept = now.flatMap((row) => {
    const [before, current] = row === null ? [] : [rows[row]?.marks, marks[row]];
    return before && current ? [{ before, current }] : [];
  });
  // Two white cells agree a little: enough to keep the order, not to outweigh a figure.
  const agreement = (before: number, current: number): number =>
    kept.reduce((sum, row) => {
      const mark = row.before[before];
      if (mark !== row.current[current]) return sum;
      return sum + (mark === markOf("") ? 0.001 : 1);
    }, 0);
  const found = aligned(width + 1, column, (before, current) =>
    before < width ? agreement(before, current) : 0.0001 * Number(marks.every((each) => each[current] === markOf(""))),
  );
  return { now: found.now.slice(0, width), added: found.added };
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

const structural = ({ width }: Control, rows: AlignedRows, columns: Alignment): readonly Change[] => [
  ...runs(rows.added).map(([first, last]) =>
    change(
      first,
      0,
      first === last ? `Rij ${first + 1} is ingevoegd.` : `De rijen ${first + 1} t/m ${last + 1} zijn ingevoegd.`,
    ),
  ),
  ...runs(rows.now.flatMap((row, before) => (row === null ? [before] : []))).map(([first, last]) =>
    change(
      (rows.now.slice(0, first).findLast((row) => row !== null) ?? -1) + 1,
      0,
      first === last
        ? `Hier is een rij verwijderd: bij het vaststellen was het rij ${first + 1}.`
        : `Hier zijn ${last - first + 1} rijen verwijderd: bij het vaststellen waren het de rijen ${first + 1} t/m ${last + 1}.`,
    ),
  ),
  ...(rows.moved === null
    ? []
    : [change(rows.moved, 0, "De rijen staan vanaf hier in een andere volgorde dan bij het vaststellen.")]),
  ...columns.added.map((column) => change(0, column, `Kolom ${columnLetters(column)} is ingevoegd.`)),
  ...columns.now.flatMap((column, before) =>
    column === null
      ? [
          change(
            0,
            Math.min(before, width),
            `Een kolom is verwijderd: bij het vaststellen was het kolom ${columnLetters(before)}.`,
          ),
        ]
      : [],
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
  aligned.now.flatMap((row) => {
    const marks = row === null ? undefined : rows[row]?.marks;
    if (row === null || !marks) return [];
    return columns.now.flatMap((column, before) => {
      if (column === null || (row === stated?.row && column === stated.column)) return [];
      const value = cells[row]?.[column] ?? "";
      if (markOf(value) === marks[before]) return [];
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
  const last = Math.max(-1, ...aligned.now.map((row) => row ?? -1));
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
