import type { Json } from "./protocol";

/** Event numbers of the client. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of an event of the whole workbook, whatever the sheet. */
export const WORKBOOK_TARGET = "Workbook";

const MESSAGE_CATEGORY = 65536;

/** One event as both transports deliver it: category, type, target, arguments as JSON text, id, whether a co-author raised it. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  args: string,
  id: number,
  isRemote: boolean,
];

/** Which events the add-in listens to, and those raised since the last delivery. */
export class EventRegistrations {
  readonly #listeners = new Map<string, number>();
  #raised: EventEntry[] = [];

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const left = (this.#listeners.get(key) ?? 0) - 1;
    if (left > 0) this.#listeners.set(key, left);
    else this.#listeners.delete(key);
  }

  /** Raises an event for each of `targets` that is listened to. */
  raise(type: number, targets: readonly string[], args: Json, isRemote = false): void {
    for (const target of targets) {
      if (this.#listeners.has(`${type}:${target}`))
        this.#raised.push([MESSAGE_CATEGORY, type, target, JSON.stringify(args), 1, isRemote]);
    }
  }

  /** The events raised since the last call, in order. */
  take(): EventEntry[] {
    const raised = this.#raised;
    this.#raised = [];
    return raised;
  }
}
