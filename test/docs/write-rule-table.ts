import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRuleTable } from "./rule-table";

const manual = join(__dirname, "../../docs/handleiding.md");

writeFileSync(manual, withRuleTable(readFileSync(manual, "utf8")));
