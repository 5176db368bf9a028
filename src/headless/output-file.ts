import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputProblem } from "./input-problem";

/**
 * Where a file will really stand: links are followed, so that a link to the file that is read is seen for what it is and
 * a link to another file stays a link.
 * @throws InputProblem when it cannot be written there
 */
export const writablePath = (path: string, option: string): string => {
  const target = realPath(path);
  const folder = dirname(target);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder)
    throw new InputProblem(`De map ${folder} bestaat niet. Maak haar aan of kies bij ${option} een andere plek.`);
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new InputProblem(`${path} is een map. Geef bij ${option} de naam van een bestand op.`);
  }
  if (!mayWrite(folder) || (existsSync(target) && !mayWrite(target))) {
    throw new InputProblem(
      `${path} kan niet worden geschreven: er zijn geen rechten voor. Kies bij ${option} een andere plek.`,
    );
  }
  return target;
};

/** True when both paths lead to one file, also through links. */
export const isSameFile = (one: string, other: string): boolean => {
  if (realPath(one) === realPath(other)) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return (
    first !== undefined &&
    second !== undefined &&
    first.ino !== 0n &&
    first.ino === second.ino &&
    first.dev === second.dev
  );
};

/**
 * Writes a file whole or not at all: beside its place first, then renamed.
 * @param target as `writablePath` gave it
 * @throws InputProblem when the disk refuses
 */
export const writeWhole = (target: string, contents: Uint8Array | string): void => {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, contents, { flag: "wx" });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new InputProblem(
      `${target} kan niet worden geschreven. Controleer of er ruimte is en of het bestand niet open staat.`,
      { cause: error },
    );
  }
};

/** The path with links resolved, for as far as it exists. */
const realPath = (path: string): string => {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    // Not there (yet): then its folder decides.
    const folder = dirname(absolute);
    return folder === absolute ? absolute : join(realPath(folder), basename(absolute));
  }
};

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
