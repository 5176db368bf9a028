/** What is mutated, and by which tests: the domain by its own, the write path by those of the workbook. */
export const scopes = [
  { code: ["src/domain"], tests: ["test/domain"] },
  { code: ["src/excel/write", "src/excel/sort"], tests: ["test/excel/write"] },
];

export const testFolders = scopes.flatMap(({ tests }) => tests);

/** Tests that compare whole pages: each sees mutants everywhere. */
export const pages = "test/domain/pages/";

/** Tests that take seconds because of how much they go over, by file or by file and title. What they see, smaller ones see too. */
export const leftOut = [
  "test/domain/import/round-trip.test.ts",
  "test/domain/report/report.test.ts: ten thousand rows",
  "test/domain/repair/repairs-of.test.ts: answers at once",
];

/** Where the tests stand as one script, in Stryker's copy of the project. */
export const bundle = "reports/mutation/tests.cjs";
