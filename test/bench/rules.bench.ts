/**
 * How long all rules take over 10,000 actiepunten, beside Zod checking the same columns of the same rows. Both are measured in turns
 * within one run, so that the ratio does not depend on what else the machine does.
 */
import { validate } from "../../src/domain/rules/validate";
import { bigWorkbook } from "./big-workbook";
import { actiepuntenSchema, rowObjects } from "./zod-schema";

const actiepunten = 10_000;
const warmUps = 5;
const rounds = 25;

const timed = (run: () => number): { milliseconds: number; found: number } => {
  const start = performance.now();
  const found = run();
  return { milliseconds: performance.now() - start, found };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const snapshot = bigWorkbook(actiepunten);
const objects = rowObjects(snapshot.registers.Actiepunten);
const checkers = {
  rules: () => validate(snapshot).length,
  zod: () => actiepuntenSchema.safeParse(objects).error?.issues.length ?? 0,
};

const times = { rules: [] as number[], zod: [] as number[] };
const found = { rules: 0, zod: 0 };
for (let round = -warmUps; round < rounds; round++) {
  for (const name of ["rules", "zod"] as const) {
    const result = timed(checkers[name]);
    found[name] = result.found;
    if (round >= 0) times[name].push(result.milliseconds);
  }
}

const [rules, zod] = [median(times.rules), median(times.zod)];
console.log(
  `All rules over ${actiepunten} actiepunten: ${rules.toFixed(1)} ms (median of ${rounds}), ${found.rules} findings`,
);
console.log(`Zod over the same columns:           ${zod.toFixed(1)} ms (median of ${rounds}), ${found.zod} issues`);
console.log(`Ratio: ${(rules / zod).toFixed(2)}`);
