import type { EmbeddedExcel } from "../../src/embedded-excel";
import { check, ExcelProblem, type Step, type Work } from "../../src/excel";
import { inExcel, type Stage } from "../../src/excel/session";
import type { Repeats } from "../../src/excel/recovery";
import { closeWorkbooks, measured, openWorkbook, today } from "./workbook";

afterEach(closeWorkbooks);

const stages: readonly Stage[] = [
  { says: "Lezen", phase: "reading" },
  { says: "Schrijven", phase: "writing" },
];

/** Reads A1 and writes one more: each time that it is carried out shows. */
const countUp = (work: Work, repeats: Repeats): Promise<void> =>
  inExcel(
    work,
    stages,
    async (session) => {
      const cell = session.context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await session.send();
      session.next();
      session.context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[Number(cell.values[0]?.[0]) + 1]];
      await session.send();
    },
    { repeats },
  );

const counted = (embedded: EmbeddedExcel) => embedded.workbook.sheets[0]?.cells.get(0, 0)?.value ?? 0;

/** Waits no time, and tells how long it would have been. */
const impatient = () => {
  const waits: number[] = [];
  const pause = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, pause };
};

/** Does something when the work comes to writing. */
const onWriting = (act: () => void) => (step: Step) => {
  if (step.says === "Schrijven") act();
};

const failureOf = async (embedded: EmbeddedExcel, run: () => Promise<unknown>): Promise<ExcelProblem> => {
  const { result } = await measured(embedded, () => run().catch((error: unknown) => error));
  if (!(result instanceof ExcelProblem)) throw new Error(`no problem but ${String(result)}`);
  return result;
};

describe("an error that passes", () => {
  it("is not noticed by who only reads, when it is over at the second or the third time", async () => {
    const embedded = await openWorkbook();
    const { waits, pause } = impatient();
    embedded.server.failNext("GeneralException", 2);
    await measured(embedded, () => check(today, {}, { pause }));
    expect(waits).toEqual([500, 2_000]);
  });

  it("is told when it is not over by then", async () => {
    const embedded = await openWorkbook();
    const { waits, pause } = impatient();
    embedded.server.failNext("ServiceNotAvailable", 3);
    const problem = await failureOf(embedded, () => check(today, {}, { pause }));
    expect(problem).toMatchObject({
      happened: "Excel is te druk of even niet bereikbaar.",
      unchanged: "Er is niets gewijzigd.",
    });
    expect(waits).toHaveLength(2);
  });

  it("makes a use case that completes itself begin again with reading", async () => {
    const embedded = await openWorkbook();
    let hasFailed = false;
    const onStep = onWriting(() => {
      if (!hasFailed) embedded.server.failNext("GeneralException");
      hasFailed = true;
    });
    const { requests } = await measured(embedded, () => countUp({ onStep, ...impatient() }, "always"));
    expect([counted(embedded), requests]).toEqual([1, 4]);
  });

  it.each(["reads", "never"] as const)("stops a use case that repeats %s once it may have written", async (repeats) => {
    const embedded = await openWorkbook();
    const { waits, pause } = impatient();
    const onStep = onWriting(() => embedded.server.failNext("GeneralException"));
    const problem = await failureOf(embedded, () => countUp({ onStep, pause }, repeats));
    expect(problem.unchanged).toBe("Wat al geschreven was, staat er nog; de rest is niet geschreven.");
    expect(waits).toEqual([]);
  });
});

describe("a user who is typing in a cell", () => {
  const says = "Excel wacht tot u de cel afsluit waarin u typt (Enter of Esc)";

  it("is waited for and told so, and the work is done when the cell is left", async () => {
    const embedded = await openWorkbook();
    const steps: Step[] = [];
    let looks = 0;
    const pause = (): Promise<void> => {
      looks += 1;
      if (looks === 3) embedded.host.isEditingCell = false;
      return Promise.resolve();
    };
    embedded.host.isEditingCell = true;
    await measured(embedded, () => countUp({ onStep: (step) => steps.push(step), pause }, "reads"));
    expect(counted(embedded)).toBe(1);
    expect(steps.map((step) => step.says)).toEqual(["Lezen", says, "Lezen", "Schrijven"]);
    expect(steps[1]?.canCancel).toBe(true);
  });

  it("may stop it while it waits, and nothing was changed", async () => {
    const embedded = await openWorkbook();
    const controller = new AbortController();
    const pause = (): Promise<void> => {
      controller.abort();
      return Promise.resolve();
    };
    embedded.host.isEditingCell = true;
    const problem = await failureOf(embedded, () =>
      countUp({ onStep: () => undefined, pause, signal: controller.signal }, "always"),
    );
    expect(problem).toMatchObject({ code: "cancelled", unchanged: "Er is niets gewijzigd." });
  });

  it("is waited for no longer than five minutes", async () => {
    const embedded = await openWorkbook();
    const { waits, pause } = impatient();
    embedded.host.isEditingCell = true;
    const problem = await failureOf(embedded, () => countUp({ onStep: () => undefined, pause }, "always"));
    expect(problem.code).toBe("cell-edit-mode");
    expect(waits.reduce((sum, each) => sum + each, 0)).toBe(300_000);
  });
});

describe("an answer that does not come", () => {
  /** Long enough for an answer on a busy machine. */
  const patience = 1_500;

  it("makes a use case that completes itself read back what stands there, once", async () => {
    const embedded = await openWorkbook();
    let writes = 0;
    const onStep = (step: Step): void => {
      if (step.says === "Schrijven" && !step.canCancel) embedded.server.isHanging = (writes += 1) === 1;
      if (step.says === "Lezen" && writes === 1) embedded.server.isHanging = false;
    };
    await measured(embedded, () => countUp({ onStep, patience, ...impatient() }, "always"));
    // Excel carried out the first after all, once it answered again.
    expect([counted(embedded), writes]).toEqual([2, 2]);
  });

  it("leaves it uncertain what was written, also when Excel then refuses to be read", async () => {
    const embedded = await openWorkbook();
    let writes = 0;
    const onStep = (step: Step): void => {
      if (step.says === "Schrijven") embedded.server.isHanging = (writes += 1) === 1;
      if (step.says === "Lezen" && writes > 0) {
        embedded.server.isHanging = false;
        embedded.server.failNext("AccessDenied");
      }
    };
    const problem = await failureOf(embedded, () => countUp({ onStep, patience, ...impatient() }, "always"));
    expect(problem).toMatchObject({
      code: "protected",
      unchanged: "Het is niet zeker of de opdracht is uitgevoerd.",
    });
  });
});
