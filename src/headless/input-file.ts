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
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InputProblem(`Het bestand ${path} bestaat niet. Controleer de naam bij --in.`);
  if (found.isDirectory()) throw new InputProblem(`${path} is een map en geen werkmap. Geef bij --in een bestand op.`);
  requireWorkbookExtension(path);
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new InputProblem(`Het bestand ${path} kan niet worden gelezen. Controleer de rechten op het bestand.`, {
      cause: error,
    });
  }
};
