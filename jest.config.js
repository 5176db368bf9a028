/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Left to itself jest keeps one processor free, which is half of a machine with two.
  maxWorkers: "100%",
  // No test asserts a time: a machine that is busy with other things must not fail one.
  testTimeout: 60_000,
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
  transformIgnorePatterns: ["/node_modules/(?!(@xmldom|saxes|fflate)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
