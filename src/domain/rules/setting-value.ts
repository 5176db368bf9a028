import type { SettingKey } from "../registers/settings";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";

/** The line of Instellingen with this key, the first where there are more; null when there is none. */
export const rowOfSetting = ({ registers: { Instellingen } }: WorkbookSnapshot, key: SettingKey): Row | null => {
  const sleutel = Instellingen.column("Sleutel");
  return Instellingen.rows.find((row) => String(sleutel(row)).trim().toLowerCase() === key.toLowerCase()) ?? null;
};

/** What stands in Instellingen for a key, before defaults; `""` when nothing does. */
export const settingValue = (snapshot: WorkbookSnapshot, key: SettingKey): CellValue => {
  const line = rowOfSetting(snapshot, key);
  return line === null ? "" : snapshot.registers.Instellingen.column("Waarde")(line);
};
