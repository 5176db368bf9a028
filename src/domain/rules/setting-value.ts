import type { SettingKey } from "../registers/settings";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";

/** What stands in Instellingen for a key, before defaults; `""` when nothing does. The first line of a key counts. */
export const settingValue = ({ registers: { Instellingen } }: WorkbookSnapshot, key: SettingKey): CellValue => {
  const [sleutel, waarde] = [Instellingen.column("Sleutel"), Instellingen.column("Waarde")];
  const line = Instellingen.rows.find((row) => String(sleutel(row)).trim().toLowerCase() === key.toLowerCase());
  return line === undefined ? "" : waarde(line);
};
