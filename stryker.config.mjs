import { scopes } from "./test/mutation/scope.mjs";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: scopes.flatMap(({ code }) => code.map((folder) => `${folder}/**/*.ts`)),
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "fresh-modules",
  buildCommand: "node test/mutation/bundle.mjs",
  coverageAnalysis: "perTest",
  concurrency: 2,
  dryRunTimeoutMinutes: 20,
  // A busy machine must not make a mutant look killed.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  incrementalFile: "reports/mutation/incremental.json",
  ignorePatterns: ["/dist", "/assets/demo/*.xlsx", "/docs", "/reports", "/test/e2e"],
  thresholds: { high: 95, low: 85, break: 85 },
  allowEmpty: false,
};
