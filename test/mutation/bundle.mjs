/**
 * Puts the tests of a mutation run in one script, of which each file is run when it is asked for. Stryker calls this in its copy
 * of the project, after it has put the mutants in the code.
 */
import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { build } from "esbuild";
import { bundle, isIn, leftOut, scopes } from "./scope.mjs";

const tests = readdirSync("test", { recursive: true })
  .map((file) => `test/${file.split(sep).join("/")}`)
  .filter((file) => file.endsWith(".test.ts") && scopes.some((scope) => isIn(file, scope.tests)))
  .filter((file) => !leftOut.includes(file))
  .sort();

await build({
  stdin: {
    contents: tests.map((file) => `exports[${JSON.stringify(file)}] = () => require("./${file}");`).join("\n"),
    resolveDir: ".",
  },
  outfile: bundle,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Loaded once for all mutants: they are large, and the runner has its own word on fast-check.
  external: ["jsdom", "fast-check"],
  logLevel: "warning",
});
