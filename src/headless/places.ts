import { extname, join, resolve } from "node:path";
import type { Settings } from "../domain/snapshot/settings";
import type { Request } from "./arguments";
import { extensionOf, requireWorkbookExtension } from "./input-file";
import { InputProblem } from "./input-problem";
import { isSameFile, writablePath } from "./output-file";

/** Where everything is that the command reads and writes. */
export interface Places {
  readonly input: string;
  readonly output: string;
  readonly json: string | null;
  readonly pdf: string | null;
}

/** A file that is asked for beside the workbook. */
interface SideFile {
  readonly option: "--json" | "--pdf";
  /** Dutch, at the start of a sentence. */
  readonly contents: string;
}

const findings: SideFile = { option: "--json", contents: "De bevindingen zouden" };
const pages: SideFile = { option: "--pdf", contents: "De pdf zou" };

/**
 * Says what cannot be written before the work is done; where the workbook goes may follow only from its settings.
 * @param folder that paths are relative to
 * @throws InputProblem for a path that cannot be written, and for one that would replace another of the command's files
 */
export const askedPlaces = (request: Request, input: string, folder: string): ((settings: Settings) => Places) => {
  const asked = request.out === undefined ? null : outputPath(resolve(folder, request.out), input);
  const sidePath = (path: string | undefined, side: SideFile): string | null => {
    if (path === undefined) return null;
    const absolute = resolve(folder, path);
    if (isSameFile(absolute, input)) {
      throw new InputProblem(
        `${side.contents} de werkmap bij --in overschrijven. Kies bij ${side.option} een andere naam.`,
      );
    }
    return writablePath(absolute, side.option);
  };
  const json = sidePath(request.json, findings);
  const pdf = sidePath(request.pdf, pages);
  if (pdf !== null && extname(pdf).toLowerCase() !== ".pdf")
    throw new InputProblem("Geef bij --pdf een naam die eindigt op .pdf.");
  requireApart([
    ["--out", asked],
    ["--json", json],
    ["--pdf", pdf],
  ]);
  return (settings) => {
    const output = asked ?? outputPath(join(folder, usualName(settings, input)), input);
    requireApart([
      ["--out", output],
      ["--json", json],
      ["--pdf", pdf],
    ]);
    return { input, output, json, pdf };
  };
};

const requireApart = (paths: readonly (readonly [option: string, path: string | null])[]): void => {
  paths.forEach(([option, path], index) => {
    const other = paths
      .slice(index + 1)
      .find(([, second]) => path !== null && second !== null && isSameFile(path, second));
    if (other) {
      throw new InputProblem(`De namen bij ${option} en ${other[0]} wijzen naar hetzelfde bestand. Kies twee namen.`);
    }
  });
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
