import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { SkippedChange } from "../../excel";
import { shownIn } from "./shown-value";

/** A cell that somebody changed meanwhile, as text. */
export interface ChangedMeanwhile {
  /** `AP-016 Startdatum` */
  readonly place: string;
  /** What the user saw. */
  readonly from: string;
  readonly now: string;
  readonly wanted: string;
}

/** The cells that were left as they are. */
export interface LeftAlone {
  readonly changed: readonly ChangedMeanwhile[];
  /** Dutch: those that nobody changed, each with why it was left. */
  readonly others: readonly string[];
}

/** The place of a cell as a user says it; in another register than the rest of the list that is named too. */
export const placeOf = (register: RegisterName, key: string, header: string): string =>
  register === "Instellingen" ? key : `${key.trim()} ${header}`;

/** A value in a table of old and new: an empty cell says so, and outer spaces are to be seen. */
export const shownCell = (register: RegisterName, header: string, value: CellValue): string => {
  const shown = shownIn(register)(header, value);
  if (shown === "") return "leeg";
  return shown === shown.trim() ? shown : `"${shown}"`;
};

/** Tells of each cell that was left alone whether somebody else changed it, or what else was the matter. */
export const leftAlone = (skipped: readonly SkippedChange[]): LeftAlone => {
  const changed: ChangedMeanwhile[] = [];
  const others: string[] = [];
  for (const { change, found, reason } of skipped) {
    const { register, key, header, from, to } = change;
    const place = placeOf(register, key, header);
    const shown = (value: CellValue): string => shownCell(register, header, value);
    if (found === null || found === from) others.push(`${place}: ${reason}`);
    else changed.push({ place, from: shown(from), now: shown(found), wanted: shown(to) });
  }
  return { changed, others };
};
