import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** What a browser is served; the command line is not. */
const targets = ["addin", "excel"].flatMap((name) => ["--config-name", name]);

const root = join(__dirname, "../../..");
const built = ["dist/addin/taskpane.html", "dist/excel/index.html"].map((path) => join(root, path));
const sources = ["src", "webpack.config.js", "package.json", "package-lock.json"].map((path) => join(root, path));

/** When a file or anything in a folder last changed, in ms; a folder itself changes when a file in it goes. */
const lastChange = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
};

const isUpToDate = (): boolean =>
  built.every(existsSync) &&
  Math.min(...built.map((path) => statSync(path).mtimeMs)) > Math.max(...sources.map(lastChange));

/** Makes the production build when a source is newer than what stands in dist. Throws with webpack's own words. */
export const buildWhenStale = (): void => {
  if (isUpToDate()) return;
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production", ...targets], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build of the pane failed:\n${stdout}${stderr}`);
  // webpack leaves a file alone whose contents stay the same, so its date says nothing.
  const now = new Date();
  for (const path of built) utimesSync(path, now, now);
};
