import type { MadeSheet } from "./sheet";

/** A control total of the report. */
export interface ControlTotal {
  /** Dutch: what is compared with what. */
  readonly label: string;
  readonly adds: boolean;
}

/** The rows of a report that say "sluit" or "sluit niet", as they were computed. */
export const controlTotals = ({ rows }: Pick<MadeSheet, "rows">): readonly ControlTotal[] =>
  rows.flatMap((cells) => {
    const [label, control] = [cells[0]?.content, cells.find((cell) => cell?.look === "control")?.content];
    if (!control || !("formula" in control)) return [];
    return [{ label: label && "constant" in label ? String(label.constant) : "", adds: control.expected === "sluit" }];
  });
