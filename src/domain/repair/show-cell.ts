import { showFound, showValue } from "../import/show-value";
import type { Column, ColumnKind } from "../registers/column";
import { settingKeys, settings } from "../registers/settings";
import { settingHolds } from "../rules/cells/setting-holds";
import type { CellValue } from "../values/cell-value";

/** What stands in a cell now; outer spaces cannot be seen without something around them. */
const showOld = (value: CellValue): string => {
  const shown = showFound(value);
  return shown === shown.trim() ? shown : `"${shown}"`;
};

/** Old and new; where they look the same the old one is text, and says so. */
export const showBoth = (from: CellValue, to: string): { readonly from: string; readonly to: string } => {
  const shown = showOld(from);
  return { from: shown === to ? `"${shown}" (tekst)` : shown, to };
};

const holdsInSetting = (key: string): ColumnKind | null => {
  const found = settingKeys.find((each) => each.toLowerCase() === key.trim().toLowerCase());
  const holds = found === undefined ? null : settingHolds[settings[found].kind];
  return holds === null || holds.kind === "quarter" ? null : holds;
};

/**
 * What a cell will show once it holds a value of its column: `30-09-2021`, `€ 1.250`, `45 %`.
 * @param key of the row: in Instellingen it says what the value is
 */
export const showNew = (register: string, column: Column, key: string, value: CellValue): string => {
  const holds = register === "Instellingen" ? holdsInSetting(key) : null;
  return showValue(holds === null ? column : { ...column, ...holds }, value);
};
