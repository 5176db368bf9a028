import { join, resolve } from "node:path";
import { inspect } from "node:util";
import type { Settings } from "../domain/snapshot/settings";
import { ExcelProblem } from "../excel";
import type { Workbook } from "../embedded-excel/model/workbook";
import { WorkbookFileError } from "../embedded-excel/xlsx/errors";
import { loadWorkbook } from "../embedded-excel/xlsx/load";
import { saveWorkbook } from "../embedded-excel/xlsx/save";
import { parseCommandLine, type Request } from "./arguments";
import { help } from "./help";
import { extensionOf, readInput, requireWorkbookExtension } from "./input-file";
import { InputProblem } from "./input-problem";
import { runJob, type JobOutcome } from "./job";
import { isSameFile, writablePath, writeWhole } from "./output-file";
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
  /** Whether an unexpected error shows where it arose. */
  readonly isDebugging: boolean;
}

/** 0: done, also with findings; 1: no report or no result, or an unexpected error; 2: a file or an option cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command. Everything for the user goes to `stdout` and `stderr`; nothing is thrown. */
export const run = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  try {
    const request = parseCommandLine(argv);
    if (request !== "help") return await report(request, surroundings);
    surroundings.stdout(help);
    return 0;
  } catch (error) {
    if (error instanceof InputProblem || error instanceof WorkbookFileError) {
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

const report = async (request: Request, { stdout, folder, demo, today, version }: Surroundings): Promise<ExitCode> => {
  const input = request.in === undefined ? demo : resolve(folder, request.in);
  const bytes = readInput(input);
  // What cannot be written is said before the work is done; the name may follow only from the workbook.
  const asked = request.out === undefined ? null : outputPath(resolve(folder, request.out), input);
  const json = request.json === undefined ? null : jsonPath(resolve(folder, request.json), input, asked);
  const workbook = load(bytes, input);
  const outcome = await runJob(workbook, today, request.overrides, version, request.sheets);
  const output = asked ?? outputPath(join(folder, usualName(outcome.settings, input)), input);
  if (json !== null && isSameFile(json, output)) throw clash();
  if (typeof outcome.work !== "string") writeWhole(output, saveWorkbook(workbook));
  if (json !== null) writeWhole(json, findingsJson(outcome));
  stdout(summary(outcome, { input, output, json }));
  return typeof outcome.work === "string" || typeof outcome.work.report === "string" ? 1 : 0;
};

const load = (bytes: Uint8Array, path: string): Workbook => {
  try {
    return loadWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new InputProblem(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
};

const usualName = ({ rapportagejaar, kwartaal }: Settings, input: string): string =>
  `rapportage-${rapportagejaar}-Q${kwartaal}${extensionOf(input)}`;

const outputPath = (path: string, input: string): string => {
  requireWorkbookExtension(path);
  if (extensionOf(path) !== extensionOf(input)) {
    throw new InputProblem(
      `Een werkmap ${extensionOf(input)} kan niet als ${extensionOf(path)} worden opgeslagen. Geef bij --out een naam die eindigt op ${extensionOf(input)}.`,
    );
  }
  if (isSameFile(path, input))
    throw new InputProblem("Het resultaat zou de werkmap bij --in overschrijven. Kies bij --out een andere naam.");
  return writablePath(path, "--out");
};

const jsonPath = (path: string, input: string, output: string | null): string => {
  if (isSameFile(path, input))
    throw new InputProblem("De bevindingen zouden de werkmap bij --in overschrijven. Kies bij --json een andere naam.");
  if (output !== null && isSameFile(path, output)) throw clash();
  return writablePath(path, "--json");
};

const clash = (): InputProblem =>
  new InputProblem("De namen bij --out en --json wijzen naar hetzelfde bestand. Kies twee namen.");

const findingsJson = ({ findings, figures, requests }: JobOutcome): string =>
  `${JSON.stringify({ findings, figures, requests }, null, 2)}\n`;
