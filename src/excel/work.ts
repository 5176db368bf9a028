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
  readonly onStep?: (step: Step) => void;
  /** Milliseconds that one request may take before Excel is said not to answer; 60,000 when left out. */
  readonly patience?: number;
}
