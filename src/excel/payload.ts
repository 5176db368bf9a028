import type { Session } from "./session";

/** What one request or answer may weigh, in bytes of JSON: 5 MB on the web, less room for what Office.js adds itself. */
export const payloadLimit = 4_500_000;

const encoder = new TextEncoder();

/** Bytes of `value` as JSON, which is how it travels. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** What Office.js needs for the path to an object, or for one property set on it; measured, rounded up. */
export const actionBytes = 320;

/**
 * Collects writes and sends them as few requests as the size limit allows: normally one.
 */
export class Batch {
  #bytes = 0;

  constructor(readonly session: Session) {}

  get context(): Excel.RequestContext {
    return this.session.context;
  }

  /** Makes room for writes of this many bytes; what is queued is sent first when both do not fit in one request. */
  async reserve(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > payloadLimit) await this.flush();
    this.#bytes += bytes;
  }

  /** Sends what is queued, if anything. @throws ExcelProblem */
  async flush(): Promise<void> {
    if (this.#bytes === 0) return;
    this.#bytes = 0;
    await this.session.send();
  }
}
