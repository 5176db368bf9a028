import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * LibreOffice otherwise believes the results that stand in a file of another program: 0 is "always recalculate", for .xlsx and
 * for the whole of a load.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** LibreOffice with a profile of its own, which leaves the user's alone and is gone afterwards. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  readonly #profile = join(this.folder, "profile");

  constructor() {
    mkdirSync(join(this.#profile, "user"), { recursive: true });
    writeFileSync(join(this.#profile, "user", "registrymodifications.xcu"), settings);
  }

  /** Path of the file that LibreOffice made of another; it calculates everything anew. */
  convert(path: string, to: "xlsx" | "pdf"): string {
    const folder = join(this.folder, to);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(this.#profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to,
        "--outdir",
        folder,
        path,
      ],
      {
        stdio: ["ignore", "ignore", "pipe"],
        timeout: 240_000,
      },
    );
    return join(folder, `${basename(path, extname(path))}.${to}`);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
