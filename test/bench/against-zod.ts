import { registerNames } from "../../src/domain/registers/names";
import { validate } from "../../src/domain/rules/validate";
import { bigRegisters, bigWorkbook } from "./big-workbook";
import { rowObjects, schemaOf } from "./zod-schema";

const warmUps = 3;
const rounds = 15;

/** Time of the processor, not of the clock: what else the machine does counts in neither. */
const timed = (run: () => number): { milliseconds: number; found: number } => {
  const before = process.cpuUsage();
  const found = run();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, found };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const snapshot = bigWorkbook();
const filled = registerNames.map((name) => snapshot.registers[name]).filter(({ rows }) => rows.length > 0);
const columnChecks = filled.map((register) => ({ schema: schemaOf(register), objects: rowObjects(register) }));

const checkers = {
  rules: () => validate(snapshot).length,
  zod: () =>
    columnChecks.reduce((sum, { schema, objects }) => sum + (schema.safeParse(objects).error?.issues.length ?? 0), 0),
};

/**
 * How long all rules take over a big workbook, beside Zod checking the columns of the same rows: measured in turns within one run,
 * and printed. True when the rules took no longer.
 */
export const compareWithZod = (): boolean => {
  const measured = Array.from({ length: warmUps + rounds }, () => ({
    rules: timed(checkers.rules),
    zod: timed(checkers.zod),
  })).slice(warmUps);
  const [rules, zod] = (["rules", "zod"] as const).map((name) => {
    const milliseconds = median(measured.map((round) => round[name].milliseconds));
    return `${milliseconds.toFixed(1)} ms, ${measured[0]?.[name].found} findings`;
  });
  const ratio = median(measured.map((round) => round.rules.milliseconds / round.zod.milliseconds));
  const big = Object.entries(bigRegisters).map(([name, count]) => `${count} ${name}`);
  const others = filled.filter(({ declaration }) => !(declaration.name in bigRegisters));
  const rest = others.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(`${big.join(", ")}, ${rest} rows of ${others.length} other registers; medians of ${rounds} rounds`);
  console.log(`All rules:          ${rules}`);
  console.log(`Zod, their columns: ${zod}`);
  console.log(`Ratio of a round:   ${ratio.toFixed(2)}`);
  return ratio <= 1;
};
