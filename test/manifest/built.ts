import { readFileSync } from "node:fs";
import { join } from "node:path";
import configurations from "../../webpack.config.js";

const root = join(__dirname, "../..");

/** Pages that the build of the add-in makes, by file name. */
export const builtPages = (): readonly string[] => {
  const plugins = configurations({}, {}).flatMap((target): readonly object[] =>
    target.name === "addin" && "plugins" in target ? target.plugins : [],
  );
  return plugins.flatMap((plugin) =>
    "userOptions" in plugin && isNamed(plugin.userOptions) ? [plugin.userOptions.filename] : [],
  );
};

const isNamed = (options: unknown): options is { filename: string } =>
  typeof options === "object" && options !== null && "filename" in options && typeof options.filename === "string";

/** Functions that src/commands/index.ts ties to a button, by the name that the manifest calls them. */
export const tiedFunctions = (): readonly string[] => {
  const source = readFileSync(join(root, "src/commands/index.ts"), "utf8");
  return [...source.matchAll(/^ *button\("(\w+)"/gm)].map(([, name = ""]) => name);
};
