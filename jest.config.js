const project = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(@xmldom|saxes|fflate|@noble)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  setupFiles: ["<rootDir>/test/seed.ts"],
};

/** @type {import("jest").Config} */
module.exports = {
  // Left to itself jest keeps one processor free, which is half of a machine with two.
  maxWorkers: "100%",
  // No test asserts a time: a machine that is busy with other things must not fail one.
  testTimeout: 60_000,
  projects: [
    {
      ...project,
      displayName: "unit",
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      testEnvironment: "<rootDir>/test/jsdom/environment.ts",
      // Each test file has globals of its own, and looking them up there is slow: a loop that says Math takes many times as long.
      sandboxInjectedGlobals: [
        ...["Array", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Reflect", "RegExp", "Set"],
        ...["String", "Symbol", "Uint8Array", "WeakMap"],
      ],
      moduleNameMapper: { "^jsdom$": "<rootDir>/test/jsdom/jsdom.ts" },
    },
    {
      ...project,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/setup/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/setup/global-teardown.ts",
    },
  ],
};
