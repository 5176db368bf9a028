import fc from "fast-check";
import { ExcelProblem } from "../../../src/excel";
import { Bench, closeBenches } from "../faults/use-case";
import { useCases } from "../faults/use-cases";
import { CoAuthor } from "./co-author";
import { deeds } from "./deeds";
import { Expectations, keyColumnsOf } from "./expectations";

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const runs = Number(process.env.RUNS ?? 10);

/** Every use case that writes. */
const writing = useCases.filter(({ makes }) => makes !== undefined);
const takenNames = writing.flatMap(({ makes }) => makes ?? []);

const benches = new Map<string, Promise<Bench>>();
afterAll(closeBenches);

const scenario = fc.record({
  name: fc.constantFrom(...writing.map(({ name }) => name)),
  turns: fc.array(fc.record({ request: fc.integer({ min: 1, max: 6 }), deed: deeds(takenNames) }), {
    minLength: 1,
    maxLength: 6,
  }),
});

test(`nothing that a colleague does in between is lost, and all that was left alone is told (${runs} runs, seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ name, turns }) => {
      const useCase = writing.find((each) => each.name === name);
      if (!useCase) throw new Error(name);
      const made = benches.get(name) ?? Bench.of(useCase);
      benches.set(name, made);
      const bench = await made;
      const expectations = await Expectations.of(bench);
      bench.reset();
      const { embedded } = bench;
      const keyColumns = keyColumnsOf(embedded);
      const coAuthor = new CoAuthor(embedded, [...keyColumns.keys()], keyColumns);
      for (const { request, deed } of turns) embedded.server.beforeRequest(request, () => coAuthor.does(deed));
      const run = await bench.once();
      if (run.problem !== null) expect(run.problem).toBeInstanceOf(ExcelProblem);
      expect(expectations.broken(coAuthor, run)).toEqual([]);
    }),
    { seed, numRuns: runs, endOnFailure: process.env.SHRINK === undefined },
  );
}, 3_600_000);
