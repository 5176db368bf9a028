import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const fastCheck = require("fast-check");
const { expect } = require("expect");
const { bind } = require("jest-each");

/**
 * Gives mocha the words of jest that our tests use, from jest's own packages.
 * @param {Record<string, Function>} words what mocha has put on the global object for a test file
 */
export const speakJest = (words) => {
  const { it, describe, before, after } = words;
  const test = (name, run) => it(name, () => run());
  const suite = (name, run) => void describe(name, () => void run());
  test.each = bind(test, false);
  suite.each = bind(suite, false);
  Object.assign(words, { expect, it: test, test, describe: suite, beforeAll: before, afterAll: after });
};

/** A mutant is seen soon, or by an example: so each property is tried a few times, and with the same cases in every run. */
const few = { numRuns: 8, seed: 2021 };

const fewRuns = {
  ...fastCheck,
  assert: (property, given = {}) =>
    fastCheck.assert(property, { ...given, ...few, numRuns: Math.min(given.numRuns ?? few.numRuns, few.numRuns) }),
};
fewRuns.default = fewRuns;

/** What tests get of a package, where it is not the package itself. */
export const standIns = { "fast-check": fewRuns };
