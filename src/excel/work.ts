/** Where a use case is, for whoever waits for it. */
export interface Step {
  /** Dutch: "Registers lezen". */
  readonly says: string;
  /** Number of this step, from 1 to `total`. */
  readonly done: number;
  readonly total: number;
  /** False where stopping now would leave things half done. */
  readonly canCancel: boolean;
}

/** How a use case is followed and stopped. */
export interface Work {
  readonly signal?: AbortSignal;
  /** Who is told of steps also waits while the user is typing in a cell; otherwise that is a problem at once. */
  readonly onStep?: (step: Step) => void;
  /** Milliseconds that one request may take before Excel is said not to answer; 60,000 when left out. */
  readonly patience?: number;
  /** How to wait before trying again; a clock when left out. Ends at once when the signal says so. */
  readonly pause?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
