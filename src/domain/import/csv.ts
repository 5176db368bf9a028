import { CsvProblem } from "./csv-problem";
import type { SourceList } from "./source-list";

/**
 * Reads a CSV file. Alone in its module, so that it can be a chunk that only loads when a file is chosen.
 * @throws CsvProblem with a Dutch sentence
 */
export const parseCsv = (_bytes: Uint8Array, fileName: string): SourceList => {
  throw new CsvProblem(`Inlezen van ${fileName} wordt nog gebouwd.`);
};
