/** How long the pane waits for what, in milliseconds. */
export interface Pacing {
  /** From a change to the check that follows it, at least. */
  readonly afterChange: number;
  /** Between two looks whether the user has left the cell. */
  readonly cellEdit: number;
  /** Before Excel is said not to answer yet. */
  readonly slow: number;
  /** Between two looks whether a colleague's change is still recent. */
  readonly colleagues: number;
}

export const pacing: Pacing = { afterChange: 400, cellEdit: 1_000, slow: 8_000, colleagues: 30_000 };
