import { readFileSync } from "node:fs";
import { join } from "node:path";
import configurations from "../../webpack.config.js";

const root = join(__dirname, "../..");

/** What the build makes a page of. */
export interface PagePlugin {
  readonly filename: string;
  /** Path of the template below the project's folder. */
  readonly template: string;
  readonly meta: unknown;
}

/** The pages that a part of the build makes. */
export const pagePlugins = (target: "addin" | "excel"): readonly PagePlugin[] => {
  const plugins = configurations({}, {}).flatMap((each): readonly object[] =>
    each.name === target && "plugins" in each ? each.plugins : [],
  );
  return plugins.flatMap((plugin) =>
    "userOptions" in plugin && isPage(plugin.userOptions) ? [plugin.userOptions] : [],
  );
};

const isPage = (options: unknown): options is PagePlugin =>
  typeof options === "object" && options !== null && "filename" in options && "template" in options;

/** Pages that the build of the add-in makes, by file name. */
export const builtPages = (): readonly string[] => pagePlugins("addin").map(({ filename }) => filename);

/** Functions that src/commands/index.ts ties to a button, by the name that the manifest calls them. */
export const tiedFunctions = (): readonly string[] => {
  const source = readFileSync(join(root, "src/commands/index.ts"), "utf8");
  return [...source.matchAll(/^ *button\("(\w+)"/gm)].map(([, name = ""]) => name);
};
