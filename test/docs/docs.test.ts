import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../../package.json";
import { withRuleTable } from "./rule-table";

const root = join(__dirname, "../..");
const documents = [root, join(root, "docs")]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ name: path.slice(root.length + 1), path, text: readFileSync(path, "utf8") }));

describe.each(documents)("$name", ({ path, text }) => {
  it("links to files that are there", () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  it("names commands that exist", () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the manual", () => {
  it("lists every rule as the rule describes itself; `npm run docs` writes the table", () => {
    const manual = readFileSync(join(root, "docs/handleiding.md"), "utf8");
    expect(withRuleTable(manual)).toBe(manual);
  });
});
