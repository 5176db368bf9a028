import { StructureError } from "../model/structure-error";
import { ExcelError } from "../processor/errors";
import type { ExcelHost } from "../processor/host";

/** Who edits: the person at this screen, or one who has the same workbook open elsewhere. */
export type Editor = "user" | "colleague";

/** Why Excel does not do what a person asks. */
export interface Refusal {
  /** Of the window that says so; null where it is Excel's own. */
  readonly title: string | null;
  /** Dutch, as Excel would say it. */
  readonly message: string;
}

export const refusal = (message: string, title: string | null = null): Refusal => ({ title, message });

export const PROTECTED_SHEET = refusal(
  "De cel die u probeert te wijzigen, bevindt zich op een beveiligd werkblad. Hef de beveiliging van het werkblad op als u wijzigingen wilt aanbrengen.",
);
export const PROTECTED_WORKBOOK = refusal("De werkmap is beveiligd en kan niet worden gewijzigd.");

/** Does `work` in the name of `by`; answers why not when Excel refuses it. `said` has the words by the error's code. */
export function attempt(
  host: ExcelHost,
  by: Editor,
  said: Readonly<Record<string, Refusal>>,
  work: () => void,
): Refusal | null {
  try {
    host.as(by, work);
    return null;
  } catch (error) {
    const words = error instanceof ExcelError || error instanceof StructureError ? said[error.code] : undefined;
    if (words === undefined) throw error;
    return words;
  }
}
