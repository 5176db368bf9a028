import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { peildatum } from "../../assets/demo/row";
import { run } from "../../src/headless/run";

export const root = resolve(__dirname, "..", "..");
export const demo = join(root, "assets", "demo", "waterrijk.xlsx");
export const faultyDemo = join(root, "assets", "demo", "waterrijk-met-fouten.xlsx");

/** A folder for one test, with what the command said in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "opdracht-"));
  /** These tests start no LibreOffice: that takes seconds, and is done by the check in `test/libreoffice`. */
  libreOffice: string | null = null;

  at(name: string): string {
    return join(this.folder, name);
  }

  /** A copy of the demo under another name. */
  put(name: string): string {
    copyFileSync(demo, this.at(name));
    return this.at(name);
  }

  async run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    let [stdout, stderr] = ["", ""];
    const code = await run(argv, {
      stdout: (text) => void (stdout += text),
      stderr: (text) => void (stderr += text),
      folder: this.folder,
      demo,
      today: peildatum,
      version: "0.1.0",
      libreOffice: this.libreOffice,
      isDebugging: false,
    });
    return { code, stdout, stderr };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
