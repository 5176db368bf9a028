import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { builtPages, tiedFunctions } from "./built";
import { manifestMistakes, pngSize, type Surroundings } from "./checks";
import { schemaMistakes } from "./schema";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const surroundings: Surroundings = {
  version,
  pictureSize: (path) => pngSize(readFileSync(join(root, path))),
  pages: builtPages(),
  functions: tiedFunctions(),
};

/** The manifest with one thing in it changed. */
const changed = (from: string | RegExp, to: string): string => {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`nothing to change: ${String(from)}`);
  return text;
};

describe("the manifest", () => {
  it("is valid by Microsoft's schemas", async () => {
    expect(await schemaMistakes(manifest)).toEqual([]);
  });

  it("has nothing that Excel would refuse", () => {
    expect(manifestMistakes(manifest, surroundings)).toEqual([]);
  });

  it("opens the pane, also on its findings, and offers two buttons that act without it", () => {
    const functions = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(functions).toEqual(["sorteren", "rapportage"]);
    const panes = [...manifest.matchAll(/<TaskpaneId>([\w.]+)<\/TaskpaneId>\s*<SourceLocation resid="([\w.]+)"/g)];
    expect(panes.map(([, id, page]) => [id, page])).toEqual([
      ["Sturing.Paneel", "Taskpane.Url"],
      ["Sturing.Paneel", "Controleren.Url"],
    ]);
  });
});

describe("the check of the manifest", () => {
  it("sees elements in another order than the schema's", async () => {
    const text = changed(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, "$2$1");
    expect(await schemaMistakes(text)).toEqual([expect.stringContaining("ProviderName")]);
  });

  it("sees an element left out", async () => {
    expect(await schemaMistakes(changed(/<Permissions>.*<\/Permissions>/, ""))).toEqual([
      expect.stringContaining("Permissions"),
    ]);
  });

  it.each([
    ["http", changed("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"), "is not an https"],
    ["a version of its own", changed(/<Version>.*<\/Version>/, "<Version>1.0.0.7</Version>"), "package.json makes it"],
    ["too low a version", changed(/<Version>.*<\/Version>/, "<Version>0.9.0.0</Version>"), "accepts 1.0 and above"],
    ["more permission", changed("ReadWriteDocument", "Restricted"), "needs ReadWriteDocument"],
    ["a picture of another size", changed("icon-80.png", "icon-64.png"), "is 64 x 64; it stands for 80 x 80"],
    ["a word without its text", changed('Label resid="Group.Label"', 'Label resid="Group.Naam"'), "Group.Naam is used"],
    [
      "a text without its word",
      changed('Label resid="Group.Label"', 'Label resid="Group.Naam"'),
      "Group.Label is used",
    ],
    ["a page that is not built", changed("3000/commands.html", "3000/knoppen.html"), "knoppen.html is a page"],
    ["a button without its function", changed(">sorteren<", ">ordenen<"), "ordenen is a function that no page ties"],
    ["a text twice", changed('id="Paneel.Label" Def', 'id="Sorteren.Label" Def'), "stands there twice"],
  ])("sees %s", (_, text, mistake) => {
    expect(manifestMistakes(text, surroundings)).toContainEqual(expect.stringContaining(mistake));
  });

  it("sees a picture that is missing, or is no PNG", () => {
    const nowhere: Surroundings = { ...surroundings, pictureSize: () => pngSize(new TextEncoder().encode("<svg/>")) };
    expect(manifestMistakes(manifest, nowhere)).toContainEqual(
      expect.stringContaining("/assets/icon-16.png is not there"),
    );
  });
});
