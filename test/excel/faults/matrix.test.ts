import fc from "fast-check";
import type { Fault } from "../../../src/embedded-excel";
import { expectedTelling, faultsFor, nameOf } from "./faults";
import { difference, sameness } from "./picture";
import { Bench, closeBenches, isProblem, type Run } from "./use-case";
import { useCases } from "./use-cases";
import { losses } from "./user-cells";

beforeAll(() => {
  // Whoever waits for an answer waits for the test's clock; all else goes on as it does.
  jest.useFakeTimers({
    doNotFake: [
      "Date",
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
    ],
  });
});
afterAll(() => {
  jest.useRealTimers();
});

/** The whole product takes minutes: `FAULTS=all`. Otherwise a part of it, another with another `SEED`. */
const isWhole = process.env.FAULTS === "all";
const seed = Number(process.env.SEED ?? 1);

interface Combination {
  /** Number of the request, from 1. */
  readonly request: number;
  readonly fault: Fault;
}

/** One fault for each request; of a use case that writes a whole report or workbook one in all, for it takes ten times as long. */
const partOf = (all: readonly Combination[], changes: readonly number[], name: string): readonly Combination[] => {
  const isHeavy = changes.some((count) => count > 100);
  const groups = isHeavy ? [all] : changes.map((_, index) => all.filter(({ request }) => request === index + 1));
  return groups.flatMap((group, at) =>
    fc.sample(fc.constantFrom(...group), {
      seed: seed + at + 31 * useCases.findIndex((each) => each.name === name),
      numRuns: 1,
    }),
  );
};

let combinations = 0;
let ofAll = 0;

const nothingChanged = "Er is niets gewijzigd.";
const allWritten = "Alles is geschreven, maar niet nagekeken.";
const isUnknown = "Het is niet zeker of de opdracht is uitgevoerd.";

test.each(useCases.map((useCase) => [useCase.name, useCase] as const))(
  "%s",
  async (name, useCase) => {
    const bench = await Bench.of(useCase);
    const { before } = bench;
    const changes = await changesPerRequest(bench);
    const intended = bench.picture();
    const [start, goal] = [sameness(before), sameness(intended)];
    const wrong: string[] = [];
    const started = Date.now();
    let count = 0;
    const all = changes.flatMap((changed, index) =>
      faultsFor(changed).map((fault): Combination => ({ request: index + 1, fault })),
    );
    ofAll += all.length;
    for (const { request, fault } of isWhole ? all : partOf(all, changes, name)) {
      const where = `request ${request} of ${changes.length}, ${nameOf(fault)}`;
      const complain = (what: string): void => void wrong.push(`${where}: ${what}`);
      bench.reset();
      bench.embedded.server.faultAt(request, fault);
      if (fault.kind === "hang" || fault.kind === "lost-answer") bench.letTimePassAfter(request);
      const run = await bench.once();
      const now = run.isUntouched ? before : bench.picture();
      for (const loss of losses(before, now, intended)) complain(loss);
      const holds = run.isUntouched ? start : sameness(now);
      for (const lie of lies(run, fault, holds === start, holds === goal)) complain(lie);
      const end = run.problem === null && holds === goal ? goal : await bench.completed(run);
      if (end !== goal) complain(`running again does not complete it: ${difference(end, goal)}`);
      count += 1;
    }
    combinations += count;
    process.stdout.write(
      `${name}: requests that change ${changes.join(", ")} things; ${count} combinations in ${Date.now() - started} ms\n`,
    );
    expect(wrong).toEqual([]);
  },
  900_000,
);

afterAll(closeBenches);
afterAll(() => {
  process.stdout.write(`${combinations} of ${ofAll} combinations of use case, request and fault (seed ${seed})\n`);
});

/** Runs without a fault; how many actions changed something in each of its requests. */
const changesPerRequest = async (bench: Bench): Promise<readonly number[]> => {
  const { server } = bench.embedded;
  bench.reset();
  const counts: number[] = [];
  for (let request = 1; request <= 30; request += 1)
    server.beforeRequest(request, () => counts.push(bench.embedded.traffic.changes));
  const { problem } = await bench.once();
  expect(problem).toBeNull();
  return counts.map((count, at) => (counts[at + 1] ?? bench.embedded.traffic.changes) - count);
};

/** What the user is told that is not true, or not all there is to tell. */
const lies = ({ problem }: Run, fault: Fault, isUnchanged: boolean, isDone: boolean): readonly string[] => {
  if (problem === null) return isDone || isUnchanged ? [] : ["it says that all went well"];
  if (!isProblem(problem))
    return [`not an ExcelProblem: ${problem instanceof Error ? (problem.stack ?? problem.message) : "something else"}`];
  const { code, happened, unchanged, advice } = problem;
  const expected = expectedTelling(fault);
  return [
    ...(code === expected ? [] : [`told as ${code}, not as ${expected}: ${problem.message}`]),
    ...([happened, unchanged, advice].every((sentence) => /^[A-Z].*[.!]$/s.test(sentence))
      ? []
      : [`not three sentences: ${problem.message}`]),
    ...(unchanged.startsWith(nothingChanged) && !isUnchanged
      ? [`it says that nothing was changed: ${problem.message}`]
      : []),
    ...(unchanged.startsWith(allWritten) && !isDone ? [`it says that all was written: ${problem.message}`] : []),
    ...(unchanged === isUnknown && expected !== "no-answer"
      ? [`it says that nothing is certain: ${problem.message}`]
      : []),
  ];
};
