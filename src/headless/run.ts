import { basename, resolve } from "node:path";
import { inspect } from "node:util";
import { CsvProblem } from "../domain/import";
import { parseCsv } from "../domain/import/csv";
import { ExcelProblem } from "../excel";
import type { Workbook } from "../embedded-excel/model/workbook";
import { WorkbookFileError } from "../embedded-excel/xlsx/errors";
import { loadWorkbook } from "../embedded-excel/xlsx/load";
import { saveWorkbook } from "../embedded-excel/xlsx/save";
import { parseCommandLine, type ListRequest, type Request } from "./arguments";
import { help } from "./help";
import { importJson } from "./import-lines";
import type { AskedList } from "./import-list";
import { readInput, readList } from "./input-file";
import { InputProblem } from "./input-problem";
import { runJob, type JobOutcome } from "./job";
import { repairJson } from "./repair-lines";
import { writeWhole } from "./output-file";
import { askedPlaces } from "./places";
import { printSheet } from "./print-sheet";
import { summary } from "./summary";

/** What the command needs of the world around it. */
export interface Surroundings {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Folder that paths are relative to. */
  readonly folder: string;
  /** Workbook that is used without `--in`. */
  readonly demo: string;
  /** Serial date. */
  readonly today: number;
  /** Of the add-in, as the report names it. */
  readonly version: string;
  /** Path of LibreOffice's program; null when it is not on this machine. */
  readonly libreOffice: string | null;
  /** Whether an unexpected error shows where it arose. */
  readonly isDebugging: boolean;
}

/** 0: done, also with findings; 1: no report, no result or no pdf though it was asked for, or an unexpected error; 2: a file or an option cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command. Everything for the user goes to `stdout` and `stderr`; nothing is thrown. */
export const run = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  try {
    const request = parseCommandLine(argv);
    if (request !== "help") return await report(request, surroundings);
    surroundings.stdout(help);
    return 0;
  } catch (error) {
    if (error instanceof InputProblem || error instanceof WorkbookFileError || error instanceof CsvProblem) {
      surroundings.stderr(`${oneLine(error.message)}\n`);
      return 2;
    }
    surroundings.stderr(`${unexpected(error)}\n`);
    if (surroundings.isDebugging) surroundings.stderr(`${inspect(error)}\n`);
    return 1;
  }
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

const unexpected = (error: unknown): string => {
  if (error instanceof ExcelProblem) return oneLine(error.message);
  const detail = error instanceof Error ? error.message : String(error);
  return oneLine(
    `Er ging onverwacht iets mis (${detail}). Er is niets geschreven. Probeer het met DEBUG=1 voor details en meld de fout.`,
  );
};

const report = async (request: Request, surroundings: Surroundings): Promise<ExitCode> => {
  const { stdout, folder, demo, today, version } = surroundings;
  const input = request.in === undefined ? demo : resolve(folder, request.in);
  const bytes = readInput(input);
  const placesFor = askedPlaces(request, input, folder);
  const workbook = load(bytes, input);
  const list = request.import === undefined ? null : listOf(request.import, folder);
  const outcome = await runJob(workbook, today, request.overrides, version, {
    sheets: request.sheets,
    list,
    repairs: request.repairs,
  });
  const places = placesFor(outcome.settings);
  const saved = typeof outcome.work === "string" ? null : saveWorkbook(workbook);
  if (saved !== null) writeWhole(places.output, saved);
  if (places.json !== null) writeWhole(places.json, findingsJson(outcome));
  const noPdf = places.pdf === null ? null : writePdf(places.pdf, outcome, saved, surroundings);
  stdout(summary(outcome, places, noPdf));
  return saved === null || reportSheetOf(outcome) === null || noPdf !== null || isLeftOut(outcome) ? 1 : 0;
};

/** True when a list was given and nothing of it could be brought in. */
const isLeftOut = ({ work }: JobOutcome): boolean =>
  typeof work !== "string" && work.imported !== null && "reason" in work.imported;

const listOf = ({ from, register, overwrites }: ListRequest, folder: string): AskedList => {
  if (!/\.(csv|txt|tsv)$/i.test(from)) return { from: { sheet: from }, register, overwrites };
  const path = resolve(folder, from);
  return { from: parseCsv(readList(path), basename(path)), register, overwrites };
};

/** The sheet that the report stands on; null when there is none. */
const reportSheetOf = ({ work }: JobOutcome): string | null =>
  typeof work === "string" || typeof work.report === "string" ? null : work.report.sheet;

/** Prints the report; Dutch when that cannot be done, with what to do. */
const writePdf = (
  path: string,
  outcome: JobOutcome,
  saved: Uint8Array | null,
  { libreOffice, isDebugging, stderr }: Surroundings,
): string | null => {
  const sheet = reportSheetOf(outcome);
  if (sheet === null || saved === null) return "er is geen rapportage om af te drukken.";
  if (libreOffice === null)
    return "LibreOffice staat niet op deze computer. Installeer het en geef de opdracht opnieuw, of druk het werkblad af vanuit Excel.";
  let pages: Uint8Array;
  try {
    pages = printSheet(saved, sheet, libreOffice);
  } catch (error) {
    if (isDebugging) stderr(`${inspect(error)}\n`);
    return "LibreOffice kon het werkblad niet afdrukken. Probeer het opnieuw, of druk het af vanuit Excel.";
  }
  writeWhole(path, pages);
  return null;
};

const load = (bytes: Uint8Array, path: string): Workbook => {
  try {
    return loadWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new InputProblem(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
};

const findingsJson = ({ findings, figures, requests, work }: JobOutcome): string => {
  const { imported, repaired } = typeof work === "string" ? { imported: null, repaired: null } : work;
  const extras = {
    ...(imported === null ? {} : { import: importJson(imported) }),
    ...(repaired === null ? {} : { repair: repairJson(repaired) }),
  };
  return `${JSON.stringify({ findings, figures, requests, ...extras }, null, 2)}\n`;
};
