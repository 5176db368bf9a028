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
import { bundle, leftOut, scopes } from "./scope.mjs";

/** A test that takes longer has been made to wait for ever: the slowest takes a second. */
const longestTest = 20_000;

/** What the code with mutants in it looks at and counts in. */
const mutants = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/**
 * Runs tests for Stryker in one process that stays, where jest would start anew for every mutant. Each run evaluates the modules
 * it needs afresh, which takes milliseconds because the script is compiled once: so no mutant sees what another left behind, and a
 * mutant in a declaration costs no more than one in a function. A test is known by its file and title.
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

  async dryRun({ disableBail }) {
    const result = await this.#run({ disableBail });
    return { ...result, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, mutantActivation, sandboxFileName }) {
    mutants.hitLimit = hitLimit;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    const result = await this.#run({
      isWanted: wanted(sandboxFileName, testFilter),
      near: testFolderOf(sandboxFileName),
      mutant: activeMutant.id,
      isActiveOnLoad: mutantActivation === "static",
      disableBail,
    });
    return toMutantRunResult(result);
  }

  async #run({ isWanted = () => true, near = "", mutant, isActiveOnLoad = false, disableBail }) {
    const mocha = new Mocha({ timeout: longestTest, bail: !disableBail, reporter: class {} });
    try {
      mutants.currentTestId = undefined;
      mutants.activeMutant = isActiveOnLoad ? mutant : undefined;
      this.#load(mocha, isWanted, near);
      mutants.activeMutant = mutant;
      const tests = await finish(mocha);
      return determineHitLimitReached(mutants.hitCount, mutants.hitLimit) ?? { status: DryRunStatus.Complete, tests };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    } finally {
      mutants.activeMutant = undefined;
      mocha.dispose();
    }
  }

  /** Evaluates the test files that are wanted, those that stand nearest to the mutant first, and keeps of them the tests wanted. */
  #load(mocha, isWanted, near) {
    const files = {};
    const path = this.#script;
    const require = createRequire(path);
    const requireOrStandIn = (name) => standIns[name] ?? require(name);
    this.#evaluate.call(files, files, requireOrStandIn, { exports: files }, path, dirname(path));
    const names = Object.keys(files).filter((file) => isWanted(file));
    for (const file of names.sort((one, other) => shared(other, near) - shared(one, near))) {
      mocha.suite.emit("pre-require", globalThis, resolve(file), mocha);
      speakJest(globalThis);
      files[file]();
    }
    prune(mocha.suite, isWanted);
    mocha.suite.beforeEach(function () {
      mutants.currentTestId = idOf(this.currentTest);
    });
  }
}

const idOf = (test) => `${fileOf(test)}: ${test.fullTitle()}`;
const fileOf = (test) => relative(process.cwd(), test.file).split(sep).join("/");

/** Says of a test file, and of a test, whether it looks at this mutant: it is of the mutant's scope, and reaches it. */
const wanted = (sandboxFileName, testFilter) => {
  const code = fileOf({ file: sandboxFileName });
  const { tests } = scopes.find((scope) => scope.code.some((folder) => code.startsWith(`${folder}/`)));
  const isInScope = (file) => tests.some((folder) => file.startsWith(`${folder}/`));
  if (!testFilter) return isInScope;
  const ids = new Set(testFilter);
  const files = new Set(testFilter.map((id) => id.slice(0, id.indexOf(": "))));
  return (file, test) => isInScope(file) && (test ? ids.has(idOf(test)) : files.has(file));
};

/** The folder where tests of this code would stand, for tests that stand there fail soonest. */
const testFolderOf = (sandboxFileName) => dirname(fileOf({ file: sandboxFileName })).replace(/^src\//, "test/");

/** How many folders two paths begin with together. */
const shared = (one, other) => {
  const others = other.split("/");
  const differs = one.split("/").findIndex((part, at) => part !== others[at]);
  return differs === -1 ? others.length : differs;
};

const prune = (suite, isWanted) => {
  suite.tests = suite.tests.filter(
    (test) => isWanted(fileOf(test), test) && !leftOut.some((start) => idOf(test).startsWith(start)),
  );
  for (const inner of suite.suites) prune(inner, isWanted);
  suite.suites = suite.suites.filter((inner) => inner.total() > 0);
};

/** Runs what was loaded, and gives what came of each test as Stryker knows it. */
const finish = (mocha) =>
  new Promise((done) => {
    const tests = [];
    const told = (test, outcome) => ({
      id: idOf(test),
      name: idOf(test),
      fileName: test.file,
      timeSpentMs: test.duration ?? 0,
      ...outcome,
    });
    const runner = mocha.run(() => done(tests));
    runner.on("pass", (test) => tests.push(told(test, { status: TestStatus.Success })));
    runner.on("fail", (failed, error) => {
      const test = failed.ctx?.currentTest ?? failed;
      const failureMessage = String(error?.message ?? error) || "no message";
      tests.push(told(test, { status: TestStatus.Failed, failureMessage }));
    });
  });

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "fresh-modules", FreshModulesRunner)];
