import { startExcel, withExcel, type EmbeddedExcel } from "../../../src/embedded-excel";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { ExcelProblem, type Work } from "../../../src/excel";
import type { Workbook } from "../../../src/embedded-excel/model/workbook";
import { copyWorkbook } from "../copy-workbook";
import { fingerprint, pictureOf, sameness, type Picture } from "./picture";

/** A use case on a workbook: what the pane's button does. */
export interface UseCase {
  readonly name: string;
  /** Of a use case that writes: the sheets that it may want to make. */
  readonly makes?: readonly string[];
  /** The workbook on which it runs. */
  readonly file: () => Promise<Uint8Array>;
  /** Reads beforehand what the user saw when they pressed the button; answers the use case itself. */
  readonly prepare: (embedded: EmbeddedExcel) => Promise<(work: Work) => Promise<unknown>>;
}

/** What came of a run. */
export interface Run {
  /** Null when it was done. */
  readonly problem: unknown;
  /** What it answered when it was done. */
  readonly outcome: unknown;
  readonly isUntouched: boolean;
  readonly fingerprint: string;
}

/** Milliseconds of silence after which a request is given up; the clock is the test's own, so nothing waits. */
const patience = 60_000;

/** What the pane gives: it is told of steps, and there is nothing to wait for. */
const work: Work = { patience, onStep: () => undefined, pause: () => Promise.resolve() };

/** One Excel for all: its client takes longer to start than most use cases to run. */
let shared: Promise<EmbeddedExcel> | null = null;

/** The workbook that is open just as it was at first; null when something was done to the one that is open. */
let loaded: Workbook | null = null;

export const closeBenches = async (): Promise<void> => (await shared)?.close();

/** One use case that is run over and over, each time on the same workbook, in one Excel. */
export class Bench {
  readonly #unfaulted = new Map<string, string>();

  private constructor(
    readonly embedded: EmbeddedExcel,
    private readonly start: Workbook,
    private readonly run: (work: Work) => Promise<unknown>,
    readonly before: Picture,
    private readonly untouched: string,
  ) {}

  static async of({ file, prepare }: UseCase): Promise<Bench> {
    const saved = await file();
    shared ??= startExcel(emptyWorkbook());
    const embedded = await shared;
    embedded.server.clearFaults();
    Object.assign(embedded.workbook, loadWorkbook(saved));
    embedded.host.markDirty();
    embedded.host.calculate();
    const start = copyWorkbook(embedded.workbook);
    const run = await prepare(embedded);
    Object.assign(embedded.workbook, copyWorkbook(start));
    embedded.host.noteChange();
    loaded = null;
    return new Bench(embedded, start, run, pictureOf(embedded), fingerprint(embedded.workbook));
  }

  /** Opens the workbook again as it was. */
  reset(): void {
    this.embedded.server.clearFaults();
    if (loaded === this.start) return;
    Object.assign(this.embedded.workbook, copyWorkbook(this.start));
    // All is calculated in the copy.
    this.embedded.host.noteChange();
    loaded = this.start;
  }

  /** Runs the use case on the workbook as it is now. */
  async once(): Promise<Run> {
    this.embedded.resetTraffic();
    const { problem, outcome } = await withExcel(this.embedded, () => this.run(work)).then(
      (answer: unknown) => ({ problem: null, outcome: answer }),
      (error: unknown) => ({ problem: error, outcome: null }),
    );
    this.embedded.host.calculate();
    const now = fingerprint(this.embedded.workbook);
    const isUntouched = now === this.untouched;
    if (!isUntouched) loaded = null;
    return { problem, outcome, isUntouched, fingerprint: now };
  }

  /** What the workbook holds after one more run without a fault; runs that begin the same are run once. */
  async completed({ fingerprint: start }: Run): Promise<string> {
    const known = this.#unfaulted.get(start);
    if (known !== undefined) return known;
    this.embedded.server.clearFaults();
    await this.once();
    const outcome = sameness(this.picture());
    this.#unfaulted.set(start, outcome);
    return outcome;
  }

  /** Lets whoever waits for the answer to this request have waited long enough. */
  letTimePassAfter(request: number): void {
    this.embedded.server.beforeRequest(request, () => {
      setImmediate(() => setImmediate(() => jest.advanceTimersByTime(patience)));
    });
  }

  picture(): Picture {
    return pictureOf(this.embedded);
  }
}

export const isProblem = (problem: unknown): problem is ExcelProblem => problem instanceof ExcelProblem;
