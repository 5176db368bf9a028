import { cellAddress } from "../model/address";
import { CellError, type Scalar } from "../model/cell";
import type { Area, ConditionalFormat, Sheet } from "../model/workbook";
import type { PlacedFormulas } from "../calculation/placed-formulas";

/** What the conditional formats of a cell change of its looks. */
export interface ConditionalLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
}

/** Of a rule that compares: the formula that decides, as written for the first cell. */
const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=(${first})`,
  notEqual: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  greaterThanOrEqual: (cell, first) => `${cell}>=(${first})`,
  lessThanOrEqual: (cell, first) => `${cell}<=(${first})`,
  between: (cell, first, second) => `AND(${cell}>=(${first}),${cell}<=(${second}))`,
  notBetween: (cell, first, second) => `OR(${cell}<(${first}),${cell}>(${second}))`,
};

const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

/** The conditional formats of one sheet, as the cells are now. */
export class ConditionalLooks {
  readonly #rules: readonly ConditionalFormat[];
  readonly #counts = new Map<ConditionalFormat, ReadonlyMap<string, number>>();

  constructor(
    private readonly sheet: Sheet,
    private readonly formulas: () => PlacedFormulas,
  ) {
    this.#rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  /** What applies to a cell: of two rules that hold the first in rank has its way. Null where none holds. */
  at(row: number, column: number): ConditionalLook | null {
    const looks: ConditionalLook[] = [];
    for (const rule of this.#rules) {
      if (!rule.areas.some((area) => isWithin(area, row, column)) || !this.#holds(rule, row, column)) continue;
      const { font, fill } = rule.format ?? { font: {}, fill: null };
      looks.push(fill === null ? font : { ...font, fill });
      if (rule.stopIfTrue) break;
    }
    return looks.length === 0 ? null : looks.reduceRight((under, over) => ({ ...under, ...over }));
  }

  #holds(rule: ConditionalFormat, row: number, column: number): boolean {
    if (rule.type === "duplicateValues" || rule.type === "uniqueValues") return this.#holdsByCount(rule, row, column);
    const origin = { row: rule.areas[0]?.row ?? 0, column: rule.areas[0]?.column ?? 0 };
    const formula = formulaOf(rule, cellAddress(origin.row, origin.column));
    return formula !== null && isTrue(this.formulas().value(formula, { sheet: this.sheet, row, column }, origin));
  }

  #holdsByCount(rule: ConditionalFormat, row: number, column: number): boolean {
    const key = keyOf(this.sheet.cells.get(row, column)?.value ?? null);
    if (key === null) return false;
    const count = this.#countsOf(rule).get(key) ?? 0;
    return rule.type === "uniqueValues" ? count === 1 : count > 1;
  }

  #countsOf(rule: ConditionalFormat): ReadonlyMap<string, number> {
    const known = this.#counts.get(rule);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const area of rule.areas) {
      for (const [, , { value }] of this.sheet.cells.entriesIn(area)) {
        const key = keyOf(value);
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    this.#counts.set(rule, counts);
    return counts;
  }
}

/** Scales, bars and icons have no formula, and change nothing here. */
function formulaOf({ type, operator, formulas }: ConditionalFormat, cell: string): string | null {
  const [first, second] = formulas;
  if (first === undefined) return null;
  if (type !== "cellIs") return first;
  return COMPARISONS[operator ?? ""]?.(cell, first, second ?? first) ?? null;
}

const isTrue = (value: Scalar): boolean =>
  typeof value === "number" ? value !== 0 : value === true || (typeof value === "string" && /^true$/i.test(value));

const keyOf = (value: Scalar): string | null =>
  value === null || value instanceof CellError ? null : `${typeof value} ${String(value).toLowerCase()}`;
