import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDemo } from "./build";
import { expectedClean, expectedFaulty } from "./expected-findings";

/** Makes the demo anew: both copies, and the findings to expect beside each. */
const generate = async (): Promise<void> => {
  const { clean, faulty, snapshot } = await buildDemo();
  const write = (name: string, contents: Uint8Array | string): void => {
    writeFileSync(join(__dirname, name), contents);
    console.log(`${name}: ${contents.length} bytes`);
  };
  const asJson = (findings: unknown): string => `${JSON.stringify(findings, null, 2)}\n`;
  write("waterrijk.xlsx", clean);
  write("waterrijk-bevindingen.json", asJson(expectedClean(snapshot)));
  write("waterrijk-met-fouten.xlsx", faulty);
  write("waterrijk-met-fouten-bevindingen.json", asJson(expectedFaulty(snapshot)));
};

void generate();
