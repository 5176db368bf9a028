/** What is mutated, and by which tests, files or folders: the domain by its own, the write path by those of the workbook. */
export const scopes = [
  { code: ["src/domain"], tests: ["test/domain"] },
  {
    code: ["src/excel/write", "src/excel/way-back", "src/excel/sort"],
    tests: ["test/excel/write", "test/excel/way-back", "test/excel/sort", "test/excel/sort-registers.test.ts"],
  },
];

/** True for a path that is one of these, or stands in it. */
export const isIn = (path, places) => places.some((place) => path === place || path.startsWith(`${place}/`));

/** Tests that compare whole pages: each sees mutants everywhere. */
export const pages = "test/domain/pages/";

/** Tests that take seconds because of how much they go over, by file or by file and title. What they see, smaller ones see too. */
export const leftOut = [
  "test/domain/import/round-trip.test.ts",
  "test/domain/report/report.test.ts: ten thousand rows",
  "test/domain/repair/repairs-of.test.ts: repairs ten thousand findings",
  "test/excel/sort/colleagues.test.ts: a sort that goes wrong half-way",
];

/** Where the tests stand as one script, in Stryker's copy of the project. */
export const bundle = "reports/mutation/tests.cjs";
