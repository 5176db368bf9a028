import { readFileSync } from "node:fs";
import { join } from "node:path";
import { currentDay } from "../excel";
import { findLibreOffice } from "./libreoffice";
import { printable } from "./printable";
import { run } from "./run";

const root = join(__dirname, "..", "..");

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

void run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(printable(text)),
  stderr: (text) => process.stderr.write(printable(text)),
  // npm runs scripts in the project's folder; a path is relative to where the user is.
  folder: process.env.INIT_CWD ?? process.cwd(),
  demo: join(root, "assets", "demo", "waterrijk.xlsx"),
  today: currentDay(),
  version,
  libreOffice: findLibreOffice(),
  isDebugging: (process.env.DEBUG ?? "") !== "",
}).then((code) => {
  process.exitCode = code;
});
