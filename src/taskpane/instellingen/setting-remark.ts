import type { SettingField } from "./settings-form";

/** What there is to say about a field, and how much it matters. */
export interface Remark {
  readonly state: "error" | "warning" | "none";
  readonly text: string;
}

const named = (text: string): string => (text === "" ? "leeg" : text);

/**
 * The one thing to say about a field: a slip first, then what a colleague made of it, then what is wrong in the sheet, then that
 * it was changed. Null when there is nothing to say.
 */
export const remarkOn = (field: SettingField, isByColleague: boolean): Remark | null => {
  const { refusal, meanwhile, fault, isChanged, was } = field;
  if (refusal !== null) return { state: "error", text: refusal };
  if (meanwhile !== null) {
    const who = isByColleague ? "Een collega maakte hiervan" : "In het werkblad staat intussen";
    return { state: "warning", text: `${who}: ${named(meanwhile)}. Uw invoer is nog niet opgeslagen.` };
  }
  if (fault !== null) return { state: "warning", text: fault };
  return isChanged ? { state: "none", text: `Gewijzigd, was: ${named(was)}` } : null;
};
