import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve, sep } from "node:path";
import process from "node:process";
import { compileFunction } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import Mocha from "mocha";
import { speakJest, standIns } from "./jest-words.mjs";
import { bundle, isIn, leftOut, pages, scopes } from "./scope.mjs";

/** A test that takes longer has been made to wait for ever: the slowest takes a second. In milliseconds. */
const longestTest = 10_000;

/** Without a mutant nothing waits for ever, however busy the machine is. */
const longestDryTest = 120_000;

/** What a test file does while it is loaded, as if it were its first test. */
const loading = "is loaded";

/** What the code with mutants in it looks at and counts in. */
const mutants = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/**
 * Runs tests for Stryker in one process that stays, where jest would start anew for every mutant. Each mutant gets modules of its
 * own, which takes milliseconds because the script with all tests is compiled once: so none sees what another left behind.
 *
 * A test is known by its file and title. What is evaluated while a file is loaded counts as a test of that file, so a mutant in a
 * declaration is tried with the files that import it, and with all their tests, and not with every test there is.
 */
class FreshModulesRunner {
  #script;
  #evaluate;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // Not sooner: only now is the working directory Stryker's copy of the project.
    this.#script = resolve(bundle);
    const names = ["exports", "require", "module", "__filename", "__dirname"];
    this.#evaluate = compileFunction(readFileSync(this.#script, "utf8"), names, { filename: this.#script });
  }

  async dryRun() {
    const tests = [];
    try {
      // Modules of its own for every file: what it evaluates while it is loaded is not to be put down to the file before it.
      for (const file of Object.keys(this.#modules()))
        tests.push(...(await runFile(this.#modules(), { file, isWanted: () => true, bail: false })));
      return { status: DryRunStatus.Complete, tests, mutantCoverage: mutants.mutantCoverage };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
  }

  async mutantRun({ activeMutant, testFilter = [], disableBail, hitLimit, sandboxFileName }) {
    mutants.hitLimit = hitLimit;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    const modules = this.#modules();
    const { files, isActiveOnLoad, isWanted } = planOf(testFilter, nameOf(sandboxFileName));
    const tests = [];
    for (const file of files) {
      tests.push(
        ...(await runFile(modules, { file, isWanted, bail: !disableBail, mutant: activeMutant.id, isActiveOnLoad })),
      );
      if (!disableBail && tests.at(-1)?.status === TestStatus.Failed) break;
    }
    mutants.activeMutant = undefined;
    const limited = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
    return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests });
  }

  /** What runs each test file, on modules that nobody used yet. */
  #modules() {
    const files = {};
    const require = createRequire(this.#script);
    const requireOrStandIn = (name) => standIns[name] ?? require(name);
    this.#evaluate.call(files, files, requireOrStandIn, { exports: files }, this.#script, dirname(this.#script));
    return files;
  }
}

/** Which files are run, those that see most mutants of this code soonest first, and which of their tests. */
const planOf = (testFilter, code) => {
  const { tests } = scopes.find((scope) => isIn(code, scope.code));
  const ids = new Set(testFilter.filter((id) => isIn(fileIn(id), tests)));
  const files = [...new Set([...ids].map(fileIn))];
  return {
    files: files.sort((one, other) => promise(other, code) - promise(one, code)),
    isActiveOnLoad: [...ids].some((id) => id.endsWith(`: ${loading}`)),
    isWanted: (test, file) => ids.has(idOf(test)) || ids.has(`${file}: ${loading}`),
  };
};

/** The tests of the code itself come first, then those that look at all that is shown, then the nearest. */
const promise = (file, code) => {
  const own = code.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
  if (file === own) return Infinity;
  if (file.startsWith(pages)) return 100;
  const names = own.split("/");
  return file.split("/").findIndex((part, at) => part !== names[at]);
};

/** Loads a test file and runs the tests of it that are wanted; gives what came of each as Stryker knows it. */
const runFile = async (modules, { file, isWanted, bail, mutant, isActiveOnLoad = false }) => {
  const mocha = new Mocha({ timeout: mutant === undefined ? longestDryTest : longestTest, bail, reporter: class {} });
  const loaded = { id: `${file}: ${loading}`, name: `${file}: ${loading}`, fileName: resolve(file), timeSpentMs: 0 };
  mutants.activeMutant = isActiveOnLoad ? mutant : undefined;
  mutants.currentTestId = loaded.id;
  try {
    mocha.suite.emit("pre-require", globalThis, resolve(file), mocha);
    speakJest(globalThis);
    modules[file]();
  } catch (error) {
    return [{ ...loaded, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }];
  }
  prune(mocha.suite, (test) => isWanted(test, file) && !leftOut.some((start) => idOf(test).startsWith(start)));
  mocha.suite.beforeEach(function () {
    mutants.currentTestId = idOf(this.currentTest);
  });
  mutants.activeMutant = mutant;
  const tests = await finish(mocha);
  mocha.dispose();
  return [{ ...loaded, status: TestStatus.Success }, ...tests];
};

const nameOf = (path) => relative(process.cwd(), path).split(sep).join("/");
const fileIn = (id) => id.slice(0, id.indexOf(": "));
const idOf = (test) => `${nameOf(test.file)}: ${test.fullTitle()}`;

const prune = (suite, isKept) => {
  suite.tests = suite.tests.filter(isKept);
  for (const inner of suite.suites) prune(inner, isKept);
  suite.suites = suite.suites.filter((inner) => inner.total() > 0);
};

const finish = (mocha) =>
  new Promise((done) => {
    const tests = [];
    const tell = (test, outcome) => {
      const id = idOf(test);
      tests.push({ id, name: id, fileName: test.file, timeSpentMs: test.duration ?? 0, ...outcome });
    };
    const runner = mocha.run(() => done(tests));
    runner.on("pass", (test) => tell(test, { status: TestStatus.Success }));
    runner.on("fail", (failed, error) => {
      const failureMessage = String(error?.message ?? error) || "no message";
      // What a hook raises belongs to the test it was for.
      tell(failed.ctx?.currentTest ?? failed, { status: TestStatus.Failed, failureMessage });
    });
  });

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "fresh-modules", FreshModulesRunner)];
