import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { builtPages, tiedFunctions } from "./built";
import { manifestMistakes, pngSize } from "./checks";
import { schemaMistakes } from "./schema";

const root = join(__dirname, "../..");

/** The web server serves the folder assets as it lies in the repository. */
const pictureSize = (path: string) => {
  const file = join(root, path);
  return existsSync(file) ? pngSize(readFileSync(file)) : null;
};

const main = async (): Promise<void> => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const surroundings = { version, pictureSize, pages: builtPages(), functions: tiedFunctions() };
  const mistakes = [...(await schemaMistakes(manifest)), ...manifestMistakes(manifest, surroundings)];
  for (const mistake of mistakes) console.error(`manifest.xml: ${mistake}`);
  if (mistakes.length === 0) console.log("manifest.xml is valid.");
  process.exitCode = mistakes.length === 0 ? 0 : 1;
};

void main();
