import { ExcelError } from "./errors";
import type { ExcelObject } from "./registry";

/** The objects that the client asked to keep between requests (`_KeepReference`). */
export class References {
  readonly #objects = new Map<string, ExcelObject>();
  readonly #ids = new WeakMap<ExcelObject, string>();
  #last = 0;

  /** How many objects the client holds on to. */
  get size(): number {
    return this.#objects.size;
  }

  keep(object: ExcelObject): string {
    const id = this.#ids.get(object) ?? `reference-${(this.#last += 1)}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  /** The id under which `object` is kept; undefined when it is not. */
  idOf(object: ExcelObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  /** Throws InvalidReference when the client let go of it. */
  get(id: string): ExcelObject {
    const object = this.#objects.get(id);
    if (!object) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  /** Those kept now, with their ids. */
  all(): [id: string, object: ExcelObject][] {
    return [...this.#objects];
  }
}
