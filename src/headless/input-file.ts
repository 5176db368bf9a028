import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { InputProblem } from "./input-problem";

const workbookExtensions = [".xlsx", ".xlsm"];

/** `.xlsx` or `.xlsm`, in lower case. */
export const extensionOf = (path: string): string => extname(path).toLowerCase();

/** @throws InputProblem when the name is not that of a workbook */
export const requireWorkbookExtension = (path: string): void => {
  if (workbookExtensions.includes(extensionOf(path))) return;
  throw new InputProblem(
    `${path} is geen werkmap die gebruikt kan worden. Sla de werkmap in Excel op als .xlsx of .xlsm.`,
  );
};

/**
 * The bytes of the workbook.
 * @throws InputProblem when the file is not there, is a folder, has another extension or may not be read
 */
export const readInput = (path: string): Uint8Array => {
  requireFile(path, "--in");
  requireWorkbookExtension(path);
  return readBytes(path);
};

/**
 * The bytes of a list.
 * @throws InputProblem when the file is not there, is a folder or may not be read
 */
export const readList = (path: string): Uint8Array => {
  requireFile(path, "--import");
  return readBytes(path);
};

const requireFile = (path: string, option: "--in" | "--import"): void => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InputProblem(`Het bestand ${path} bestaat niet. Controleer de naam bij ${option}.`);
  if (!found.isDirectory()) return;
  const wanted = option === "--in" ? "een map en geen werkmap" : "een map en geen lijst";
  throw new InputProblem(`${path} is ${wanted}. Geef bij ${option} een bestand op.`);
};

const readBytes = (path: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new InputProblem(`Het bestand ${path} kan niet worden gelezen. Controleer de rechten op het bestand.`, {
      cause: error,
    });
  }
};
