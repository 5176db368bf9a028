import { readFileSync } from "node:fs";
import { pageFile } from "./page-file";
import { pages } from "./pages";

// What a page says was read and found right. Change it with `npm run pages`, and read what changed.
describe.each(pages)("$says", ({ file, text }) => {
  it(`stands as in ${file}`, () => expect(text()).toBe(readFileSync(pageFile(file), "utf8")));
});
