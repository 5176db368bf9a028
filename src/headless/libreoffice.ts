import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where LibreOffice installs itself when it does not put its program on the path. */
const usualPlaces = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "/opt/libreoffice/program/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
];

/** Path of LibreOffice's program; null when it is not on this machine. */
export const findLibreOffice = (path = process.env.PATH ?? ""): string | null => {
  const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((place) => existsSync(place)) ?? null;
};

/** "0" is always: otherwise it believes the results that stand in a file of another program. */
const recalculating = `
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>`;

/** The reader is Dutch, whatever the language of the machine: € 1.234,50. */
const dutch = `
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>`;

const profile = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items}
</oor:items>
`;

/** Tagged, so that a screen reader finds its way in the pages. */
const pdf = 'pdf:calc_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** LibreOffice without a window, with a profile of its own that leaves the user's alone and is gone afterwards. */
export class LibreOffice {
  readonly folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  readonly #profile = join(this.folder, "profile");

  /**
   * @param program as `findLibreOffice` gives it
   * @param options `recalculates`: every formula is calculated anew when a file is opened
   */
  constructor(
    readonly program: string,
    { recalculates }: { recalculates: boolean },
  ) {
    mkdirSync(join(this.#profile, "user"), { recursive: true });
    writeFileSync(
      join(this.#profile, "user", "registrymodifications.xcu"),
      profile(recalculates ? `${recalculating}${dutch}` : dutch),
    );
  }

  /**
   * Path of the file that it makes of another.
   * @throws Error when it makes none
   */
  convert(path: string, to: "xlsx" | "pdf"): string {
    const folder = join(this.folder, to);
    execFileSync(
      this.program,
      [
        `-env:UserInstallation=${pathToFileURL(this.#profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to === "pdf" ? pdf : to,
        "--outdir",
        folder,
        path,
      ],
      { stdio: ["ignore", "ignore", "pipe"], timeout: 240_000 },
    );
    const made = join(folder, `${basename(path, extname(path))}.${to}`);
    // It ends well also when it could not read the file.
    if (!existsSync(made)) throw new Error(`LibreOffice made no ${to} of ${basename(path)}`);
    return made;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
