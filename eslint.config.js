const js = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const globals = require("globals");
const a11y = require("eslint-plugin-jsx-a11y");
const hooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");
const walls = require("./eslint.walls.js");

module.exports = defineConfig(
  { ignores: ["dist/", "coverage/", "reports/", ".stryker-tmp/", "node_modules/"] },
  js.configs.recommended,
  {
    name: "typescript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number in a message needs no ceremony; an object or undefined in it is a mistake.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      eqeqeq: "error",
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    name: "react",
    files: ["**/*.tsx"],
    extends: [hooks.configs.flat.recommended, a11y.flatConfigs.strict],
  },
  walls,
  {
    name: "what runs from the command line may speak",
    files: [
      "src/headless/**/*.ts",
      "src/embedded-excel/serve/**/*.ts",
      "assets/**/*.ts",
      "test/bench/**/*.ts",
      "test/libreoffice/**/*.ts",
      "test/manifest/**/*.ts",
      "test/docs/**/*.ts",
    ],
    rules: { "no-console": "off" },
  },
  {
    name: "tests",
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": "off",
      // Jest's asymmetric matchers, such as expect.any(), are typed any.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    name: "configuration",
    files: ["*.js", "src/*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
  },
);
