/** What can go wrong with one request of the add-in. Codes are those of Office.js. */
export type Fault =
  /** Nothing of the request is done. */
  | { readonly kind: "refuse"; readonly code: string }
  /** Never carried out, and never answered. */
  | { readonly kind: "hang" }
  /** Carried out, and never answered: what the add-in sees of it is the same as a hang. */
  | { readonly kind: "lost-answer" }
  /** Carried out, and then answered with an error. */
  | { readonly kind: "answer-error"; readonly code: string }
  /** The first `action` of its actions that change something are done, then comes the error. Where it has fewer, the next gets it. */
  | { readonly kind: "halfway"; readonly code: string; readonly action: number };

/** What is to happen at requests that are still to come, counted from 1: the add-in's next. */
export class Disturbances {
  readonly #faults = new Map<number, Fault>();
  readonly #works = new Map<number, (() => void)[]>();
  #arrived = 0;

  /** Lets one request go wrong, in place of what was asked for it before. */
  faultAt(request: number, fault: Fault): void {
    this.#faults.set(this.#arrived + request, fault);
  }

  /** Lets the next `count` requests for which nothing else was asked go wrong. */
  faultNext(fault: Fault, count: number): void {
    for (let at = this.#arrived + 1, left = count; left > 0; at += 1) {
      if (this.#faults.has(at)) continue;
      this.#faults.set(at, fault);
      left -= 1;
    }
  }

  /** Lets somebody do something just before a request is looked at. */
  beforeRequest(request: number, work: () => void): void {
    const at = this.#arrived + request;
    this.#works.set(at, [...(this.#works.get(at) ?? []), work]);
  }

  clear(): void {
    this.#faults.clear();
    this.#works.clear();
  }

  /** To be called for each request of the add-in: what somebody does before it is done now, and the fault it gets is answered. */
  arrive(): Fault | null {
    this.#arrived += 1;
    const works = this.#works.get(this.#arrived) ?? [];
    const fault = this.#faults.get(this.#arrived) ?? null;
    this.#works.delete(this.#arrived);
    this.#faults.delete(this.#arrived);
    for (const work of works) work();
    return fault;
  }
}
