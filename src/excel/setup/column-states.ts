import { registers } from "../../domain/registers";
import type { Column } from "../../domain/registers/column";
import { registerNames, type RegisterName } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { PlacedRegister } from "../read/locate";
import type { Question } from "../session";
import { isOwnRule, isWholeDress } from "./column-dress";

/** What the user, or an earlier set-up, already gave a column. */
export interface ColumnState {
  readonly hasValidation: boolean;
  readonly hasColours: boolean;
  /** Of a formula column in which cells show nothing: for each row of the body whether it holds nothing. */
  readonly blanks: readonly boolean[];
}

/** By register and then by declared header; columns that are not there are left out. */
export type ColumnStates = ReadonlyMap<RegisterName, ReadonlyMap<string, ColumnState>>;

/**
 * Asks of every column that exists whether it has a validation and conditional formats.
 * @param isResumed true when an earlier set-up was stopped half-way: what it began of a column counts as missing
 */
export const askColumnStates =
  (found: Partial<Record<RegisterName, PlacedRegister>>, isResumed: boolean): Question<ColumnStates> =>
  (context) => {
    const perRegister = registerNames.flatMap((name) => {
      const place = found[name];
      return place ? [[name, askRegister(context, name, place, isResumed)] as const] : [];
    });
    return () => new Map(perRegister.map(([name, answer]) => [name, answer()]));
  };

const askRegister = (
  context: Excel.RequestContext,
  name: RegisterName,
  { location, headers, body }: PlacedRegister,
  isResumed: boolean,
): (() => ReadonlyMap<string, ColumnState>) => {
  const sheet = context.workbook.worksheets.getItem(location.sheet);
  const positions = headers.map(normaliseHeader);
  const columns = registers[name].columns.flatMap((column) => {
    const { header, kind } = column;
    const position = positions.indexOf(normaliseHeader(header));
    if (position < 0) return [];
    const cells = sheet.getRangeByIndexes(
      location.headerRow + 1,
      location.firstColumn + position,
      Math.max(1, body.length),
      1,
    );
    const validation = cells.dataValidation.load(isResumed ? "type,prompt,rule,errorAlert" : "type,prompt");
    const showsNothing = kind === "formula" && body.some(({ values }) => values[position] === "");
    const types = showsNothing ? cells.load("valueTypes") : null;
    return [{ column, validation, colours: cells.conditionalFormats.getCount(), types }];
  });
  return () =>
    new Map(
      columns.map(({ column, validation, colours, types }) => [
        column.header,
        {
          hasValidation: hasContents(validation) && !(isResumed && isBegun(validation, column)),
          hasColours: isResumed ? isWholeDress(column, colours.value) : colours.value > 0,
          blanks: (types?.valueTypes ?? []).map(([type]) => type === Excel.RangeValueType.empty),
        },
      ]),
    );
};

/** Help alone is a validation of type None with a prompt. A prompt that differs from cell to cell reads as null. */
const hasContents = (validation: Excel.DataValidation): boolean => {
  const prompt = validation.prompt as Excel.DataValidationPrompt | null;
  return validation.type !== "None" || prompt?.message !== "";
};

/** True of a validation of ours of which the texts were not written any more. */
const isBegun = (validation: Excel.DataValidation, column: Column): boolean => {
  const alert = validation.errorAlert as Excel.DataValidationErrorAlert | null;
  const prompt = validation.prompt as Excel.DataValidationPrompt | null;
  return isOwnRule(validation.rule, column) && (alert?.message === "" || prompt?.message === "");
};
