import { tableName, type RegisterName } from "../../domain/registers/names";
import { orderNames } from "../../domain/registers/rang-formulas";
import { keyNames, listRangeNames, settingNames, type WorkbookName } from "../../domain/registers/workbook-names";
import { pointsNowhere } from "../../domain/rules/workbook/evidence";
import { columnLetters } from "../../domain/values/address";
import { adaptFormula, isResolvable, type ActualHeader } from "../adapt-formula";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { RegisterPlan } from "./register-plan";

/** A name to add, or to give its formula again because what it referred to was deleted. */
export interface NamePlan extends WorkbookName {
  readonly isRepair: boolean;
}

/** As a formula writes it. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/**
 * The names that native formulas and drop-downs need and that the workbook does not have. A name that is there is left as it is,
 * unless it refers to nothing any more.
 * @param existing formulas by name in lower case
 */
export const planNames = (
  plans: ReadonlyMap<RegisterName, RegisterPlan>,
  existing: ReadonlyMap<string, string>,
  actual: ActualHeader,
): readonly NamePlan[] => {
  const needed = [...listNamesOf(plans.get("Lijsten")), ...settingNames, ...keyNames, ...orderNames]
    .filter(({ formula }) => isResolvable(formula, null, actual))
    .map(({ name, formula }) => ({ name, formula: adaptFormula(formula, null, actual) }));
  const missing = needed.flatMap(({ name, formula }) => {
    const current = existing.get(name.toLowerCase());
    if (current !== undefined && !pointsNowhere(current) && !isFrozen(current, formula, plans)) return [];
    return [{ name, formula, isRepair: current !== undefined }];
  });
  return inOrderOfUse(missing);
};

/** True for a name that Excel made a fixed area of when the table it referred to became plain cells: new rows would not count. */
const isFrozen = (current: string, formula: string, plans: ReadonlyMap<RegisterName, RegisterPlan>): boolean =>
  !current.includes("[") &&
  [...plans.values()].some(
    ({ origin, register }) => origin === "cells" && formula.includes(`${tableName(register.name)}[`),
  );

const listNamesOf = (lijsten: RegisterPlan | undefined): readonly WorkbookName[] => {
  if (!lijsten) return [];
  const headers = lijsten.headers.map(normaliseHeader);
  const letters = (list: string): string => columnLetters(lijsten.firstColumn + headers.indexOf(normaliseHeader(list)));
  return listRangeNames(letters, quoteSheet(lijsten.sheet), lijsten.headerRow + 2);
};

/** Names before the names that mention them: Excel takes no formula with a name it does not know. */
const inOrderOfUse = (names: readonly NamePlan[]): readonly NamePlan[] => {
  const ordered: NamePlan[] = [];
  let rest = names;
  while (rest.length > 0) {
    const ready = rest.filter(
      ({ formula, name }) => !rest.some((other) => other.name !== name && mentions(formula, other.name)),
    );
    // Names that mention each other would be a slip in the declarations; they are added as they come.
    const next = ready.length > 0 ? ready : rest;
    ordered.push(...next);
    rest = rest.filter((name) => !next.includes(name));
  }
  return ordered;
};

const mentions = (formula: string, name: string): boolean => new RegExp(`(?<![\\w.])${name}(?![\\w.])`).test(formula);
