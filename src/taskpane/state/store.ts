import { reduce, type PaneEvent, type PaneState } from "./pane-state";

/** The state of the pane, outside React: Excel changes it too. */
export class Store {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(initial: PaneState) {
    this.#state = initial;
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (event: PaneEvent): void => {
    const next = reduce(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };
}
