import { lists, type ListName } from "../../domain/registers/lists";
import { initialSetting, settingKeys, settings } from "../../domain/registers/settings";
import type { SettingOverrides } from "../../domain/snapshot/settings";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import { columnLetters } from "../../domain/values/address";
import type { RowsToAppend } from "../append-rows";
import { constantInput, type CellInput } from "../cell-input";
import { numberFormats } from "../looks";
import { cut, type PlacedRegister } from "../read/locate";
import { hasCellsBelow, hasTotalsRow } from "../write/refusals";
import type { RegisterPlan } from "./register-plan";
import { formatOfSetting } from "./setting-formats";

/** Lines that Instellingen misses. */
export interface SettingLines extends RowsToAppend {
  readonly keys: readonly string[];
}

/** The settings that Instellingen does not have yet, as rows to put below the last that holds anything. */
export const missingSettings = (
  place: PlacedRegister,
  plan: RegisterPlan,
  asked: SettingOverrides,
): SettingLines | null => {
  const headers = plan.headers.map(normaliseHeader);
  const at = (header: string): number => headers.indexOf(normaliseHeader(header));
  const known = new Set(place.body.map(({ values }) => normaliseHeader(values[at("Sleutel")] ?? "")));
  const keys = settingKeys.filter((key) => !known.has(normaliseHeader(key)));
  if (keys.length === 0) return null;
  const rows = keys.map((key) => {
    const cells: CellInput[] = plan.headers.map(() => null);
    cells[at("Sleutel")] = constantInput(key);
    cells[at("Waarde")] = constantInput(initialSetting(key, asked));
    cells[at("Toelichting")] = constantInput(settings[key].help);
    return cells;
  });
  const formats = keys.map((key) => formatOfSetting(key) ?? numberFormats.general);
  const start = place.body.findLastIndex(({ values }) => values.some((value) => value !== "")) + 1;
  return { keys, start, rows, formats: new Map([[at("Waarde"), formats]]) };
};

/** Why so many rows of the body do not fit; null when they do. */
export const obstacleBelow = (place: PlacedRegister, plan: RegisterPlan, rows: number): string | null => {
  const more = rows - plan.bodyRows;
  if (more <= 0) return null;
  if (place.hasTotals) return hasTotalsRow(plan.register.name);
  const [row, column, columns] = [plan.headerRow + 1 + plan.bodyRows, plan.firstColumn, plan.headers.length];
  const below = cut(place.surroundings, { row, column, rows: more, columns });
  if (below.every((cells) => cells.every((cell) => cell === ""))) return null;
  const end = `${columnLetters(column + columns - 1)}${row + more}`;
  return hasCellsBelow(plan.register.name, `${columnLetters(column)}${row + 1}:${end}`);
};

/** List columns whose values set-up writes, and the rows that the longest takes. */
export interface ListsToFill {
  readonly columns: readonly { readonly header: string; readonly values: readonly CellValue[] }[];
  readonly rows: number;
}

/**
 * The values that a list column which set-up adds to Lijsten starts with.
 * @param isResumed true when an earlier set-up was stopped half-way: a column without any value is one that it added
 */
export const listsToFill = (plan: RegisterPlan, place: PlacedRegister, isResumed: boolean): ListsToFill => {
  const isAdded = new Set(plan.added.map(({ header }) => header));
  const present = place.headers.map(normaliseHeader);
  const isBlank = (header: string): boolean => {
    const at = present.indexOf(normaliseHeader(header));
    return place.body.every(({ values }) => (values[at] ?? "") === "");
  };
  const columns = plan.register.columns
    .filter(({ header }) => isAdded.has(header) || (isResumed && isBlank(header)))
    .map(({ header }) => {
      const stands = plan.headers.find((each) => normaliseHeader(each) === normaliseHeader(header)) ?? header;
      return { header: stands, values: [...lists[header as ListName]] };
    });
  return { columns, rows: Math.max(0, ...columns.map(({ values }) => values.length)) };
};
