import { registers } from "../registers";
import { listNames, lists as initialLists, type ListName, type Lists } from "../registers/lists";
import { registerNames, type RegisterName } from "../registers/names";
import { settingKeys, type SettingKey } from "../registers/settings";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { normaliseHeader, RegisterSnapshot, type RegisterLocation } from "./register-snapshot";
import type { Row } from "./row";
import { resolveSettings, type SettingOverrides } from "./settings";
import type { AdoptedReport, WorkbookSnapshot } from "./workbook-snapshot";
import { noStructure, type WorkbookStructure } from "./workbook-structure";

/** A register as it was found in the workbook: headers and rows in the sheet's own column order. */
export interface FoundRegister {
  readonly location: RegisterLocation;
  readonly headers: readonly CellValue[];
  readonly body: readonly Row[];
}

/**
 * Makes the snapshot that the rest of the domain works on.
 * @param found the registers that are in the workbook; the others have no rows
 * @param today serial date, for a workbook without a Peildatum
 * @param sheets names of all sheets of the workbook
 * @param adopted reports with their cells
 * @param structure what is there besides contents; left out, nothing is known of it
 */
export const createSnapshot = (
  found: Partial<Record<RegisterName, FoundRegister>>,
  today: number,
  overrides: SettingOverrides = {},
  sheets: readonly string[] = [],
  adopted: readonly AdoptedReport[] = [],
  structure: WorkbookStructure = noStructure,
): WorkbookSnapshot => {
  const snapshots = Object.fromEntries(
    registerNames.map((name) => {
      const register = found[name];
      return [
        name,
        new RegisterSnapshot(
          registers[name],
          register?.location ?? null,
          register?.headers ?? [],
          register?.body ?? [],
        ),
      ];
    }),
  ) as Record<RegisterName, RegisterSnapshot>;
  const settingValues = settingValuesIn(snapshots.Instellingen);
  return {
    registers: snapshots,
    settings: resolveSettings((key) => settingValues.get(key), today, overrides),
    lists: listsIn(snapshots.Lijsten),
    sheets,
    adopted,
    structure,
  };
};

/** The row of each key of Instellingen that is there, found as `MATCH` does: the first row counts, case does not. */
export const settingRowsIn = (instellingen: RegisterSnapshot): ReadonlyMap<SettingKey, Row> => {
  const sleutel = instellingen.column("Sleutel");
  const rows = new Map<string, Row>();
  for (const row of instellingen.rows) {
    const key = normaliseHeader(sleutel(row));
    if (!rows.has(key)) rows.set(key, row);
  }
  return new Map(
    settingKeys.flatMap((key) => {
      const row = rows.get(normaliseHeader(key));
      return row === undefined ? [] : [[key, row] as const];
    }),
  );
};

/** What stands in Instellingen for each key that is there. */
export const settingValuesIn = (instellingen: RegisterSnapshot): ReadonlyMap<SettingKey, CellValue> => {
  const waarde = instellingen.column("Waarde");
  return new Map([...settingRowsIn(instellingen)].map(([key, row]) => [key, waarde(row)]));
};

/** An error is no value of a list. A list without values in the workbook keeps the values it started with. */
const listsIn = (lijsten: RegisterSnapshot): Lists => {
  const valuesOf = (name: ListName): readonly string[] => {
    const column = lijsten.column(name);
    const values = lijsten.rows
      .map(column)
      .filter((value) => !isEmpty(value) && !isError(value))
      .map(String);
    return values.length > 0 ? values : initialLists[name];
  };
  return Object.fromEntries(listNames.map((name) => [name, valuesOf(name)])) as Lists;
};
