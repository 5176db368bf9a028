/** What of a request is still free, in bytes. */
export class Budget {
  #isUsed = false;

  constructor(private left: number) {}

  /** Takes so many bytes; false when they do not fit. The first always does: alone it must go, or Excel says that it is too large. */
  take(bytes: number): boolean {
    if (this.#isUsed && bytes > this.left) return false;
    this.#isUsed = true;
    this.left -= bytes;
    return true;
  }

  /** True when something was taken. */
  get isUsed(): boolean {
    return this.#isUsed;
  }
}
