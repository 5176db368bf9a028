import type { SettingKind } from "../../registers/settings";
import type { CellKind } from "./cell-rule";

/** What the value of a line of Instellingen holds. */
export const settingHolds: Record<SettingKind, CellKind> = {
  text: { kind: "text" },
  number: { kind: "number", min: -Infinity, max: Infinity, whole: false, unit: "" },
  amount: { kind: "amount" },
  date: { kind: "date" },
  year: { kind: "number", min: 1900, max: 9999, whole: true, unit: "" },
  quarter: { kind: "quarter" },
  aard: { kind: "list", list: "Aard" },
};
