import { settingKeys, settings, type SettingKind } from "../../domain/registers/settings";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import { numberFormats } from "../looks";

const formats: Partial<Record<SettingKind, string>> = { date: numberFormats.date, amount: numberFormats.euro };

/**
 * The number format of a line of Instellingen, of which dates and amounts stand in one column; null where Excel's own will do.
 * @param key as it stands in the sheet
 */
export const formatOfSetting = (key: string): string | null => {
  const known = settingKeys.find((each) => normaliseHeader(each) === normaliseHeader(key));
  return known === undefined ? null : (formats[settings[known].kind] ?? null);
};
