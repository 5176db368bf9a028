import { freeKeys } from "../../../src/domain/import/free-keys";

it.each([
  ["the first where there is none", "AP-001", [], ["AP-001", "AP-002"]],
  ["as long as the register's", "BH-01", ["BH-09"], ["BH-10", "BH-11"]],
  ["after the highest, whatever is free below it", "AP-001", ["AP-041", "AP-003"], ["AP-042", "AP-043"]],
  [
    "after the highest of the register's own form",
    "AP-001",
    ["17", "BH-80", "AP-041B", "XAP-090"],
    ["AP-001", "AP-002"],
  ],
  ["after one with more zeros", "AP-001", ["AP-0007"], ["AP-008", "AP-009"]],
  ["without counting on from a slip", "AP-001", ["AP-041", "AP-20210001"], ["AP-042", "AP-043"]],
  ["up to a million", "AP-001", ["AP-999998"], ["AP-999999", "AP-1000000"]],
  ["past those that are taken", "AP-001", ["AP-999999", "AP-1000000"], ["AP-1000001", "AP-1000002"]],
])("the next free keys are %s", (_, example, taken, expected) => {
  const next = freeKeys(example, new Set(taken));
  expect([next(), next()]).toEqual(expected);
});
