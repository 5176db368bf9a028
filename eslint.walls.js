// The import walls of docs/architectuur.md. test/walls.test.ts proves that they hold.

/** Packages that are as pure as src/domain itself: values in, values out. */
const purePackages = ["fastest-levenshtein", "@noble/hashes/sha2.js", "papaparse"];

/** Rooms of the house, with the rooms each may import and why it stops there. */
const rooms = {
  domain: {
    mayImport: [],
    packages: false,
    why: "src/domain is pure: outside src/domain it imports a pure package at most, so that all of it is tested on plain data.",
  },
  excel: {
    mayImport: ["domain"],
    packages: false,
    why: "src/excel imports src/domain only: it must not know who calls it, nor whether real Excel or the embedded one answers.",
  },
  taskpane: {
    mayImport: ["excel", "domain"],
    packages: true,
    why: "src/taskpane imports src/excel and src/domain only: the pane that is tested is the pane that ships.",
  },
  commands: {
    mayImport: ["excel", "domain"],
    packages: true,
    why: "src/commands imports src/excel and src/domain only: a ribbon button works without the pane.",
  },
  headless: {
    mayImport: ["excel", "domain", "embedded-excel"],
    packages: true,
    why: "src/headless runs the use cases of src/excel and src/domain on src/embedded-excel: it has no pane and no buttons.",
  },
  "embedded-excel": {
    mayImport: [],
    packages: true,
    why: "src/embedded-excel is Excel: it knows nothing of registers and imports none of the other rooms.",
  },
};

const group = (names) => names.join("|");

/** Matches the module names that a room may not import, as the source of a regular expression. */
const forbidden = (name, { mayImport, packages }) => {
  const others = Object.keys(rooms).filter((other) => other !== name && !mayImport.includes(other));
  const otherRooms = `^\\.\\.?/(.*/)?(${group(others)})(/|$)`;
  return packages ? otherRooms : `${otherRooms}|^(?!(${group(purePackages)})$)[^.]`;
};

const inPath = (pattern) => pattern.replaceAll("/", "\\u002F");

/** `import()` and `require()` of what `import` may not name: no-restricted-imports does not look at those. */
const dynamicImports = (pattern, message) => [
  { selector: `ImportExpression[source.value=/${inPath(pattern)}/]`, message },
  { selector: `CallExpression[callee.name='require'][arguments.0.value=/${inPath(pattern)}/]`, message },
];

const excelMessage =
  "Only src/excel names Excel and Office: everything else works on plain data and is tested without Excel.";
const excelNames = ["Excel", "Office", "OfficeExtension"];
const excelGlobals = excelNames.map((name) => ({ name, message: excelMessage }));
const excelTypes = { selector: `TSQualifiedName[left.name=/^(${group(excelNames)})$/]`, message: excelMessage };

const clockMessage =
  "src/domain has no clock: take the day from the snapshot (settings.peildatum), so that a result can be repeated.";
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.name='Date']", message: clockMessage },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockMessage },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "src/domain has no chance in it: the same workbook gives the same findings.",
  },
];

const htmlMessage =
  "Nothing becomes HTML or script: a text of a cell is shown as the text it is (textContent, or a child in JSX).";
const htmlProperties = "^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$";
const htmlMethods = "^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|writeln)$";
/** What would read a text as HTML, or run it. */
const html = [
  ...[
    `AssignmentExpression[left.property.name=/${htmlProperties}/]`,
    `JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]`,
    `Property[key.name=/^(dangerouslySetInnerHTML|innerHTML)$/]`,
    `CallExpression[callee.property.name=/${htmlMethods}/]`,
    "CallExpression[callee.object.name='document'][callee.property.name='write']",
    "CallExpression[callee.name='eval']",
    "NewExpression[callee.name='Function']",
    "CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type=/^(Literal|TemplateLiteral)$/]",
    "Literal[value=/^\\s*javascript:/i]",
  ].map((selector) => ({ selector, message: htmlMessage })),
];

const inputMessage =
  "Only src/excel/cell-input.ts writes contents of cells: elsewhere a text that begins with = could become a formula.";
/** Everything of Office.js by which contents of cells are written. */
const rawInput = [
  "AssignmentExpression[left.property.name=/^(values|valuesAsJson|formulas|formulasLocal|formulasR1C1)$/]",
  "CallExpression[callee.object.property.name='rows'][callee.property.name='add'][arguments.1]",
  "CallExpression[callee.property.name='set'] Property[key.name=/^(values|formulas)$/]",
].map((selector) => ({ selector, message: inputMessage }));

const surroundingsMessage = "src/domain knows no browser, no Node and no Excel: what it needs comes in as an argument.";
const surroundings = [
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage", "fetch", "process", "Buffer"],
  ...["require", "module", "global", "globalThis", "console", "performance", "crypto", "React"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
].map((name) => ({ name, message: surroundingsMessage }));

/** Modules that only Node has, and what keeps them out of a page. */
const nodeOnly = {
  regex: "^(node:|jsdom$)",
  message:
    "src/embedded-excel runs in a browser too: only transport/node.ts, which loads the client in jsdom, and serve are Node's.",
};

const wall = (
  name,
  { files = `src/${name}/**/*.{ts,tsx}`, namesExcel = false, inBrowser = false, writesCells = true } = {},
) => {
  const room = rooms[name];
  const pattern = forbidden(name, room);
  const isDomain = name === "domain";
  const globals = [...(namesExcel ? [] : excelGlobals), ...(isDomain ? surroundings : [])];
  const syntax = [
    ...dynamicImports(pattern, room.why),
    ...(namesExcel ? [] : [excelTypes]),
    ...(isDomain ? clock : []),
    ...(writesCells ? [] : rawInput),
    ...html,
  ];
  return {
    name: `walls/${name}`,
    files: [files],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: pattern, caseSensitive: true, message: room.why }, ...(inBrowser ? [nodeOnly] : [])] },
      ],
      "no-restricted-syntax": ["error", ...syntax],
      // Without names ESLint would keep those of an earlier wall.
      "no-restricted-globals": globals.length > 0 ? ["error", ...globals] : "off",
    },
  };
};

/** @type {import("eslint").Linter.Config[]} */
module.exports = [
  wall("domain"),
  wall("excel", { namesExcel: true, writesCells: false }),
  wall("excel", { files: "src/excel/cell-input.ts", namesExcel: true }),
  wall("taskpane"),
  wall("commands"),
  wall("headless"),
  wall("embedded-excel", { inBrowser: true }),
  wall("embedded-excel", { files: "src/embedded-excel/serve/**/*.ts" }),
  // Hands the unmodified Office.js client its bridge.
  wall("embedded-excel", { files: "src/embedded-excel/transport/**/*.ts", namesExcel: true, inBrowser: true }),
  wall("embedded-excel", { files: "src/embedded-excel/transport/node.ts", namesExcel: true }),
];
