import { CsvProblem, type SourceList } from "../../domain/import";

/** A chosen file as a list, or Dutch: why it is none and what to do. */
export type FileOutcome = { readonly list: SourceList } | { readonly problem: string };

/** Reads a CSV file where it is: it goes nowhere. */
export const readFile = async (file: File): Promise<FileOutcome> => {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return {
      problem: `${file.name} kon niet worden gelezen. Is het bestand nog in een ander programma open, of intussen gewijzigd of verplaatst? Kies het dan opnieuw.`,
    };
  }
  const { parseCsv } = await import(/* webpackChunkName: "csv" */ "../../domain/import/csv");
  try {
    return { list: parseCsv(bytes, file.name) };
  } catch (error) {
    if (error instanceof CsvProblem) return { problem: error.message };
    throw error;
  }
};
