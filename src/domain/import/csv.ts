import Papa from "papaparse";
import { isEmpty } from "../values/cell-value";
import { CsvProblem } from "./csv-problem";
import { csvText } from "./csv-text";
import type { SourceList } from "./source-list";

/** In a Dutch file the comma is in the amounts and the texts: it is the last to be taken for what divides the cells. */
const delimiters = [";", "\t", ","] as const;

/** Rows that show what divides the cells. */
const rowsLookedAt = 200;

/** Rows that must be as wide as most for a delimiter to be the one. */
const mostRows = 0.8;

const parse = (text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, preview });

interface Division {
  readonly delimiter: string;
  readonly columns: number;
  /** Of the rows that hold anything, the part that has that many columns. */
  readonly share: number;
  readonly isSound: boolean;
}

const divisionBy = (delimiter: string, text: string): Division => {
  const { data, errors } = parse(text, delimiter, rowsLookedAt);
  const widths = data.filter((row) => !row.every(isEmpty)).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [columns, rows] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0]);
  return { delimiter, columns, share: rows / widths.length, isSound: errors.length === 0 };
};

const detectDelimiter = (text: string): string => {
  const divisions = delimiters.map((delimiter) => divisionBy(delimiter, text)).filter(({ columns }) => columns > 1);
  const clear = divisions.find(({ share, isSound }) => isSound && share >= mostRows);
  const best = divisions.toSorted(
    (one, other) =>
      Number(other.isSound) - Number(one.isSound) || other.share * other.columns - one.share * one.columns,
  )[0];
  return (clear ?? best)?.delimiter ?? delimiters[0];
};

/** What Excel itself writes in the first line to say what divides the cells: no row of the list. */
const separatorLine = /^"?sep=(.)"?\n/i;

/**
 * Reads a CSV file: divided by semicolon, comma or tab, with quotes and line breaks within quotes as Excel writes them. Every cell is a
 * text. Alone in its module, with its library, so that it can be a chunk that only loads when a file is chosen.
 * @throws CsvProblem with a Dutch sentence
 */
export const parseCsv = (bytes: Uint8Array, fileName: string): SourceList => {
  const text = csvText(bytes, fileName);
  const separator = separatorLine.exec(text);
  // Behind the end of the last line stands no row.
  const body = (separator === null ? text : text.slice(separator[0].length)).replace(/\n$/, "");
  const { data, errors } = parse(body, separator?.[1] ?? detectDelimiter(body));
  const [error] = errors;
  if (error !== undefined) {
    const before = body.slice(0, error.index ?? 0).split("\n").length;
    throw new CsvProblem(
      `In ${fileName} staat in regel ${before + Number(separator !== null)} een aanhalingsteken (") dat niet goed wordt gesloten. Verbeter dat in het bestand, of bewaar de lijst opnieuw als CSV.`,
    );
  }
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name: fileName,
    cells: data.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? "")),
    firstRow: 1,
    firstColumn: 0,
  };
};
