import { registers } from "../registers";
import type { Column } from "../registers/column";
import type { RegisterName } from "../registers/names";
import type { Register } from "../registers/register";
import { enumerate } from "../rules/wording";
import { columnLetters } from "../values/address";
import { isEmpty, type CellValue } from "../values/cell-value";
import { automaticChoice, quoteHeader, refused, userChoice, type Choice } from "./column-choice";
import { contentsOf } from "./column-contents";
import { findHeaderRow } from "./header-row";
import { headerText } from "./header-text";
import type { ChosenColumns, HeaderMatch, Mapping } from "./mapping";
import { matchHeader } from "./match-header";
import type { SourceList } from "./source-list";

/** A column of the list on its way to its place. */
interface ColumnOfList {
  readonly position: number;
  readonly found: string;
  readonly years: readonly string[];
  readonly isEmpty: boolean;
  readonly sample: readonly CellValue[];
  readonly choice: Choice;
}

const ranks = { chosen: 4, name: 3, synonym: 2, similar: 1, none: 0 } as const;

const readColumns = (
  list: SourceList,
  headerRow: number,
  register: Register,
  chosen: ChosenColumns,
): readonly ColumnOfList[] => {
  const headers = list.cells[headerRow] ?? [];
  const body = list.cells.slice(headerRow + 1);
  const width = body.reduce((widest, row) => Math.max(widest, row.length), headers.length);
  return Array.from({ length: width }, (_, position): ColumnOfList => {
    const found = String(headers[position] ?? "");
    const text = headerText(found);
    const contents = contentsOf(body, position);
    const choice = chosen.has(position)
      ? userChoice(register, chosen.get(position) ?? null)
      : automaticChoice(register, matchHeader(text, register.name), text, found, contents.sample);
    return { position, found, years: text.years, ...contents, choice };
  }).filter(({ found, isEmpty: hasNoCells }) => !isEmpty(found) || !hasNoCells);
};

/** Figures of several years beside one another: which year's go into the register is not for us to say. */
const withoutSeveralYears = (columns: readonly ColumnOfList[]): readonly ColumnOfList[] => {
  const targetOfYear = ({ choice, years }: ColumnOfList): Column | null =>
    choice.how === "chosen" || years.length === 0 ? null : choice.target;
  const ofYears = columns.filter((column) => targetOfYear(column) !== null);
  const years = [...new Set(ofYears.flatMap((column) => column.years))].sort();
  if (years.length < 2) return columns;
  const reason = (header: string): string =>
    `Zou ${header} kunnen zijn, maar de koppen noemen verschillende jaren (${enumerate(years)}). Kies zelf welk jaar u inleest.`;
  return columns.map((column) => {
    const target = targetOfYear(column);
    return target === null ? column : { ...column, choice: refused(reason(target.header)) };
  });
};

/** One column of the list for each column of the register: the better one, or none when two are as good. */
const withoutDoubles = (columns: readonly ColumnOfList[], list: SourceList): readonly ColumnOfList[] => {
  const letters = ({ position }: ColumnOfList): string => `kolom ${columnLetters(list.firstColumn + position)}`;
  const strength = ({ choice, isEmpty: hasNoCells }: ColumnOfList): number =>
    ranks[choice.how] * 2 + Number(!hasNoCells || choice.how === "chosen");
  return columns.map((column) => {
    const { target, how } = column.choice;
    if (target === null) return column;
    const others = columns.filter((other) => other !== column && other.choice.target === target);
    const best = others.toSorted((one, other) => strength(other) - strength(one))[0];
    if (best === undefined || strength(best) < strength(column)) return column;
    const other = `${quoteHeader(best.found)} (${letters(best)})`;
    if (how === "chosen")
      return best.position > column.position
        ? column
        : { ...column, choice: refused(`${target.header} koos u al voor ${other}. Kies hier een andere kolom.`) };
    if (best.choice.how === "chosen")
      return { ...column, choice: refused(`${target.header} komt uit ${other}: dat is uw keuze.`) };
    return strength(best) > strength(column)
      ? { ...column, choice: refused(`${target.header} komt uit ${other}, die er beter bij past.`) }
      : {
          ...column,
          choice: refused(`Past even goed bij ${target.header} als ${other}. Kies zelf welke van de twee u inleest.`),
        };
  });
};

/** Dutch: why a list cannot be brought in; null when it can. */
const obstacleOf = (
  list: SourceList,
  headerRow: number,
  register: Register,
  columns: readonly ColumnOfList[],
): string | null => {
  const { recognition, name } = register;
  if (recognition === undefined) return `In ${name} kunt u geen lijst inlezen.`;
  if (list.cells.every((row) => row.every(isEmpty))) return `De lijst (${list.name}) is leeg.`;
  if (list.cells.slice(headerRow + 1).every((row) => row.every(isEmpty)))
    return `Onder de koppen in rij ${list.firstRow + headerRow} staan geen rijen.`;
  const targets = columns.flatMap(({ choice }) => choice.target ?? []);
  if (targets.length === 0)
    return `Geen enkele kop in rij ${list.firstRow + headerRow} is herkend als kolom van ${name}. Kies een ander register, of kies zelf de kolommen.`;
  const hasKeys = columns.some(({ choice: { target }, isEmpty: hasNoCells }) => target?.kind === "key" && !hasNoCells);
  const absent = recognition.identity.filter((header) => !targets.some((target) => target.header === header));
  return hasKeys || absent.length === 0
    ? null
    : `De lijst heeft geen kolom met het Nr van ${name}, en ${enumerate(absent)} ${absent.length === 1 ? "ontbreekt" : "ontbreken"}: daaraan worden de rijen herkend. Voeg die toe aan de lijst, of kies zelf de kolom.`;
};

/**
 * Maps the columns of a list to those of a register. The header row is the one, among the first twenty, that says most.
 * @param chosen what the user decided; it goes before everything
 */
export const mapHeaders = (list: SourceList, register: RegisterName, chosen: ChosenColumns = new Map()): Mapping => {
  const declaration = registers[register];
  const headerRow = findHeaderRow(list.cells, register);
  const read = readColumns(list, headerRow, declaration, chosen);
  const columns = withoutDoubles(withoutSeveralYears(read), list);
  const given = new Set(columns.map(({ choice }) => choice.target?.header));
  return {
    register,
    headerRow,
    columns: columns.map(({ position, found, choice: { target, how, reason } }): HeaderMatch => ({
      position,
      found,
      target: target?.header ?? null,
      how,
      reason,
    })),
    missing: declaration.columns
      .filter(({ required, kind, header }) => required && kind !== "key" && !given.has(header))
      .map(({ header }) => header),
    obstacle: obstacleOf(list, headerRow, declaration, columns),
  };
};
