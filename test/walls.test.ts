import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import config from "../eslint.config.js";

const linter = new Linter({ configType: "flat" });

/** What the project's own lint configuration says of a file, left out what needs the whole program's types. */
const messagesFor = (filename: string, code: string): string[] =>
  linter
    .verify(code, [...config, tseslint.configs.disableTypeChecked] as Linter.Config[], { filename })
    .filter(({ ruleId, fatal }) => fatal === true || ruleId?.startsWith("no-restricted-") === true)
    .map(({ message }) => message);

const pure = expect.stringContaining("src/domain is pure") as string;
const excelOnly = expect.stringContaining("src/excel imports src/domain only") as string;
const paneOnly = expect.stringContaining("src/taskpane imports src/excel and src/domain only") as string;
const commandsOnly = expect.stringContaining("src/commands imports src/excel and src/domain only") as string;
const noPane = expect.stringContaining("it has no pane and no buttons") as string;
const isExcel = expect.stringContaining("src/embedded-excel is Excel") as string;
const inBrowser = expect.stringContaining("src/embedded-excel runs in a browser too") as string;
const namesExcel = expect.stringContaining("Only src/excel names Excel and Office") as string;
const clock = expect.stringContaining("src/domain has no clock") as string;
const html = expect.stringContaining("Nothing becomes HTML or script") as string;
const rawInput = expect.stringContaining("Only src/excel/cell-input.ts writes contents of cells") as string;
const surroundings = expect.stringContaining("src/domain knows no browser") as string;

describe("the walls of the house", () => {
  it.each([
    ["src/domain/rules/a.ts", 'import { read } from "../../excel/read";\nread();', pure],
    [
      "src/domain/a.ts",
      'import type { Workbook } from "../embedded-excel/model/workbook";\nexport type A = Workbook;',
      pure,
    ],
    ["src/domain/a.ts", 'export * from "../headless/main";', pure],
    ["src/domain/a.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("a");', pure],
    ["src/domain/a.ts", 'import { useState } from "react";\nuseState();', pure],
    ["src/domain/a.ts", 'export const later = () => import("../excel/read");', pure],
    ["src/excel/a.ts", 'import { run } from "../taskpane/app";\nrun();', excelOnly],
    ["src/excel/plan/a.ts", 'import { run } from "../../headless/main";\nrun();', excelOnly],
    ["src/excel/a.ts", 'import { processor } from "../embedded-excel/processor/processor";\nprocessor();', excelOnly],
    ["src/excel/a.ts", 'import fs from "node:fs";\nfs.readFileSync("a");', excelOnly],
    [
      "src/taskpane/a.tsx",
      'import { processor } from "../embedded-excel/processor/processor";\nprocessor();',
      paneOnly,
    ],
    ["src/taskpane/a.tsx", 'import { main } from "../headless/main";\nmain();', paneOnly],
    ["src/commands/a.ts", 'import { App } from "../taskpane/app";\nApp();', commandsOnly],
    ["src/headless/a.ts", 'import { App } from "../taskpane/app";\nApp();', noPane],
    ["src/embedded-excel/xlsx/a.ts", 'import { registers } from "../../domain/registers";\nregisters();', isExcel],
    ["src/embedded-excel/a.ts", 'import { read } from "../excel/read";\nread();', isExcel],
    ["src/embedded-excel/transport/a.ts", 'import { read } from "../../excel/read";\nread();', isExcel],
    ["src/embedded-excel/page/a.tsx", 'import { App } from "../../taskpane/app";\nApp();', isExcel],
    ["src/embedded-excel/serve/a.ts", 'import { run } from "../../headless/run";\nrun();', isExcel],
    ["src/embedded-excel/page/a.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("a");', inBrowser],
    ["src/embedded-excel/transport/browser.ts", 'import { JSDOM } from "jsdom";\nnew JSDOM();', inBrowser],
    ["src/embedded-excel/a.ts", 'const { read } = require("../excel/read");\nread();', isExcel],
  ])("stop %s from %s", (filename, code, message) => {
    expect(messagesFor(filename, code)).toContainEqual(message);
  });

  it.each([
    ["src/domain/a.ts", "Excel.run(async () => {});", namesExcel],
    ["src/domain/a.ts", "export type A = Excel.Range;", namesExcel],
    ["src/taskpane/a.tsx", "Office.onReady();", namesExcel],
    ["src/headless/a.ts", "Excel.run(async () => {});", namesExcel],
    ["src/commands/a.ts", 'Office.actions.associate("sorteren", () => {});', namesExcel],
    ["src/embedded-excel/page/a.tsx", "export type A = Office.OfficeTheme;", namesExcel],
    ["src/embedded-excel/processor/a.ts", "export type A = Excel.Range;", namesExcel],
    ["src/embedded-excel/processor/a.ts", "OfficeExtension.HostBridge.init({});", namesExcel],
    ["src/domain/a.ts", "export const now = Date.now();", clock],
    ["src/domain/a.ts", "export const now = new Date();", clock],
    ["src/domain/a.ts", "export const at = () => process.env;", surroundings],
    ["src/domain/a.ts", "window.close();", surroundings],
    ["src/taskpane/a.ts", "export const show = (e: Element, text: string) => void (e.innerHTML = text);", html],
    [
      "src/taskpane/a.tsx",
      "export const A = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;",
      html,
    ],
    ["src/commands/a.ts", 'document.body.insertAdjacentHTML("beforeend", location.hash);', html],
    ["src/embedded-excel/page/a.ts", "document.write(location.hash);", html],
    ["src/taskpane/a.ts", 'export const address = "javascript:void(0)";', html],
    ["src/domain/a.ts", 'eval("1");', html],
    [
      "src/excel/write/a.ts",
      "export const put = (range: Excel.Range, text: string) => void (range.values = [[text]]);",
      rawInput,
    ],
    [
      "src/excel/a.ts",
      "export const put = (range: Excel.Range, text: string) => void (range.formulasR1C1 = [[text]]);",
      rawInput,
    ],
    ["src/excel/a.ts", "export const add = (table: Excel.Table) => table.rows.add(undefined, [[1]]);", rawInput],
    ["src/excel/a.ts", "export const put = (range: Excel.Range) => range.set({ values: [[1]] });", rawInput],
  ])("let %s not say %s", (filename, code, message) => {
    expect(messagesFor(filename, code)).toContainEqual(message);
  });

  it.each([
    [
      "src/domain/rules/a.ts",
      'import { registers } from "../registers";\nimport { roundToCents } from "../values/euro";\nregisters(roundToCents);',
    ],
    ["src/domain/a.ts", "export const day = new Date(86_400_000);"],
    ["src/excel/a.ts", 'import { registers } from "../domain/registers";\nExcel.run(registers);'],
    [
      "src/excel/report/a.ts",
      'import { write } from "../write";\nimport { model } from "../../domain/report/model";\nwrite(model);',
    ],
    ["src/taskpane/a.tsx", 'import { useState } from "react";\nimport { read } from "../excel/read";\nuseState(read);'],
    [
      "src/headless/a.ts",
      'import { readFileSync } from "node:fs";\nimport { open } from "../embedded-excel/xlsx/open";\nopen(readFileSync);',
    ],
    [
      "src/embedded-excel/a.ts",
      'import { unzipSync } from "fflate";\nimport { Workbook } from "./model/workbook";\nunzipSync(Workbook);',
    ],
    ["src/excel/cell-input.ts", "export const put = (range: Excel.Range) => void (range.formulas = [[1]]);"],
    ["src/embedded-excel/transport/a.ts", "OfficeExtension.HostBridge.init({});"],
    ["src/embedded-excel/transport/node.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("a");'],
    ["src/embedded-excel/serve/a.ts", 'import { createServer } from "node:https";\ncreateServer();'],
  ])("leave %s its own way: %s", (filename, code) => {
    expect(messagesFor(filename, code)).toEqual([]);
  });
});
