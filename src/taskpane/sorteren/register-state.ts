import type { RegisterSnapshot } from "../../domain/snapshot/register-snapshot";
import type { PlacedRegister, SortPreview } from "../../excel";

/** How a register stands, in words; `kind` is the icon beside them. */
export interface RegisterState {
  readonly kind: "info" | "success" | "warning";
  readonly text: string;
  /** True when the register is left as it is: the text says why. */
  readonly isRefused: boolean;
}

const whole = new Intl.NumberFormat("nl-NL");

const rowCount = (rows: number): string => `${whole.format(rows)} ${rows === 1 ? "rij" : "rijen"}`;

/** What sorting a register would do now. */
export const stateOf = (preview: SortPreview): RegisterState => {
  switch (preview.state) {
    case "ready":
      return {
        kind: "info",
        text: `${whole.format(preview.moves)} van de ${rowCount(preview.rows)} ${preview.moves === 1 ? "komt" : "komen"} op een andere plaats.`,
        isRefused: false,
      };
    case "in-order":
      return {
        kind: "success",
        text: preview.rows === 0 ? "Er staan nog geen rijen in." : `Staat in volgorde (${rowCount(preview.rows)}).`,
        isRefused: false,
      };
    case "refused":
      return { kind: "warning", text: preview.reason, isRefused: true };
  }
};

/** True when setting the workbook up could make a register sortable: it is no table of that name yet, or lacks a column. */
export const isToBeSetUp = (
  place: Pick<PlacedRegister, "as"> | undefined,
  snapshot: Pick<RegisterSnapshot, "missing">,
): boolean => place?.as !== "table" || snapshot.missing.some((header) => header === "Nr" || header === "Rang");
