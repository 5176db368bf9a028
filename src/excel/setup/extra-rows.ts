import { lists, type ListName } from "../../domain/registers/lists";
import { initialSetting, settingKeys, settings } from "../../domain/registers/settings";
import type { SettingOverrides } from "../../domain/snapshot/settings";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import { constantInput, type CellInput } from "../cell-input";
import type { PlacedRegister } from "../read/locate";
import type { RegisterPlan } from "./register-plan";

/** The settings that Instellingen does not have yet, as rows to put below the last. */
export const missingSettings = (
  place: PlacedRegister,
  plan: RegisterPlan,
  asked: SettingOverrides,
): { keys: readonly string[]; rows: readonly (readonly CellInput[])[] } => {
  const headers = plan.headers.map(normaliseHeader);
  const at = (header: string): number => headers.indexOf(normaliseHeader(header));
  const known = new Set(place.body.map(({ values }) => normaliseHeader(values[at("Sleutel")] ?? "")));
  const keys = settingKeys.filter((key) => !known.has(normaliseHeader(key)));
  const rows = keys.map((key) => {
    const cells: CellInput[] = plan.headers.map(() => null);
    cells[at("Sleutel")] = constantInput(key);
    cells[at("Waarde")] = constantInput(initialSetting(key, asked));
    cells[at("Toelichting")] = constantInput(settings[key].help);
    return cells;
  });
  return { keys, rows };
};

/** The values that a list column which set-up adds to Lijsten starts with. */
export const valuesOfAddedLists = (plan: RegisterPlan): readonly { position: number; values: readonly CellValue[] }[] =>
  plan.added.map(({ header }) => ({
    position: plan.headers.indexOf(header),
    values: lists[header as ListName].map(constantInput),
  }));
