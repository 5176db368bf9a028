/**
 * Builds the measurement as the command line is built and runs that: run from source every import costs a detour, which is most of
 * what there is to measure. Ends with 1 when the rules are slower than Zod, or more goes to Excel than may.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");
const folder = join(root, "dist/bench");
const node = (...script: readonly string[]): void => {
  execFileSync(process.execPath, script, { cwd: root, stdio: "inherit" });
};

const build = ["--mode", "production", "--config-name", "headless", "--stats", "errors-only"];
const entry = ["--entry-reset", "--entry", "./test/bench/measure.ts", "--output-path", folder];
node(require.resolve("webpack-cli/bin/cli.js"), ...build, ...entry);
try {
  node(join(folder, "main.js"));
} catch {
  // What was measured is printed already.
  process.exitCode = 1;
}
