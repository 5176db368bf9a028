import { listNames, listRangeName } from "../../registers/lists";
import { registerNames, tableName, type RegisterName } from "../../registers/names";
import { orderNames } from "../../registers/rang-formulas";
import { isNewerSchema, isOlderSchema } from "../../registers/schema-version";
import { keyNames, keyRangeName, settingNames } from "../../registers/workbook-names";
import { normaliseHeader } from "../../snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { columnLetters } from "../../values/address";
import { settingValue } from "../setting-value";
import { pointsNowhere, wasSetUp } from "./evidence";

const ours: readonly { readonly name: string; readonly of: RegisterName }[] = [
  ...listNames.map((list) => ({ name: listRangeName(list), of: "Lijsten" as const })),
  ...settingNames.map(({ name }) => ({ name, of: "Instellingen" as const })),
  ...[...keyNames, ...orderNames].flatMap(({ name }) => {
    const of = registerNames.find((register) => name.endsWith(`_${tableName(register)}`));
    return of ? [{ name, of }] : [];
  }),
];

/**
 * Names that formulas and drop-downs use and that were deleted. What a register that is not its own table needs is told of with that
 * register; a workbook of another layout may never have had them.
 */
export const missingNames = (snapshot: WorkbookSnapshot): readonly string[] => {
  const { structure } = snapshot;
  const version = settingValue(snapshot, "Schemaversie");
  if (!wasSetUp(structure) || isOlderSchema(version) || isNewerSchema(version)) return [];
  const present = new Set(structure.names.map(({ name }) => name.toLowerCase()));
  return ours
    .filter(({ name, of }) => structure.registers[of]?.as === "table" && !present.has(name.toLowerCase()))
    .map(({ name }) => name);
};

/** Names of keys and lists that refer to other cells than those of their column. */
export const namesAstray = ({ structure }: WorkbookSnapshot): readonly string[] => {
  const formulas = new Map(structure.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const isAstray = (name: string, of: RegisterName, header: string): boolean => {
    const at = structure.registers[of];
    const formula = formulas.get(name.toLowerCase())?.replaceAll("''", "'").toLowerCase();
    if (at === undefined || formula === undefined || pointsNowhere(formula)) return false;
    const places = [tableName(of), at.table ?? at.sheet, at.sheet].map((place) => place.toLowerCase());
    if (!places.some((place) => formula.includes(place))) return true;
    const position = at.headers.findIndex((each) => normaliseHeader(each) === normaliseHeader(header));
    if (position < 0 || formula.includes("[") || !formula.includes("$")) return false;
    return !formula.includes(`$${columnLetters(at.area.column + position)}$`.toLowerCase());
  };
  return [
    ...keyNames.flatMap(({ name }) => {
      const of = registerNames.find((register) => keyRangeName(register) === name);
      return of && isAstray(name, of, "Nr") ? [name] : [];
    }),
    ...listNames.filter((list) => isAstray(listRangeName(list), "Lijsten", list)).map(listRangeName),
  ];
};
