import { writeFileSync } from "node:fs";
import { pageFile } from "./page-file";
import { pages } from "./pages";

for (const { file, text } of pages) writeFileSync(pageFile(file), text());
