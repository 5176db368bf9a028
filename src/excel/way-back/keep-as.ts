import type { ActionStamp, KeptWhat } from "../../domain/way-back/line";
import { serialOf } from "../../domain/values/date";

/** The action under which old values are kept; one for all attempts at the same work. */
export class KeepAs implements ActionStamp {
  readonly id = newId();
  readonly moment = currentMoment();
  #hasKept = false;

  constructor(readonly what: KeptWhat) {}

  /** The id, once something was kept under it; null before. */
  get keptAs(): string | null {
    return this.#hasKept ? this.id : null;
  }

  /** Lines of this action are on their way to the workbook. */
  sent(): void {
    this.#hasKept = true;
  }
}

/** Whether the old values are kept, so that the work can be turned back; they are when left out. */
export interface KeepOption {
  readonly keep?: boolean;
}

/** Letters only, and none that are read for one another: an id is no number and no formula to Excel. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

const newId = (): string =>
  Array.from({ length: 8 }, () => letters[Math.floor(Math.random() * letters.length)]).join("");

const [secondsPerDay, millisecondsPerSecond] = [86_400, 1_000];

/** Serial date and time of the clock here, not in Greenwich; in milliseconds, which Excel keeps. */
export const currentMoment = (): number => {
  const now = new Date();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const seconds = (now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds();
  const fraction = (seconds + now.getMilliseconds() / millisecondsPerSecond) / secondsPerDay;
  return Number((day + fraction).toFixed(8));
};
