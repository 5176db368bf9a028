import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { sameText } from "../../values/cell-value";
import { countIfs, rowsOf, type NativeCriterion } from "../native";
import type { KeyFigure } from "../report";
import type { Progress } from "./progress";

export const lights = ["Tijd", "Geld", "Kwaliteit"] as const;

/** Rows of which the worst light is Rood, and those of which it is Oranje. */
export const deviatingByLight = (
  { registers }: WorkbookSnapshot,
  { register }: Pick<Progress, "register">,
  rows: readonly Row[] = registers[register].rows,
): { readonly rood: readonly Row[]; readonly oranje: readonly Row[] } => {
  const columns = lights.map((light) => registers[register].column(light));
  const has = (row: Row, color: string): boolean => columns.some((light) => sameText(light(row), color));
  const rood = rows.filter((row) => has(row, "Rood"));
  return { rood, oranje: rows.filter((row) => has(row, "Oranje") && !has(row, "Rood")) };
};

const without = (...colors: readonly string[]): readonly NativeCriterion[] =>
  colors.flatMap((color) => lights.map((light): NativeCriterion => [light, `"<>${color}"`]));

/** Rows that need an explanation, natively all rows but those without a light of that colour. */
export const stoplichtFigures = (snapshot: WorkbookSnapshot, { register, prefix }: Progress): readonly KeyFigure[] => {
  const { rood, oranje } = deviatingByLight(snapshot, { register });
  return [
    {
      id: `${prefix}.rood`,
      label: "Rood",
      look: "count",
      formula: `=${rowsOf(register)}-${countIfs(register, without("Rood"))}`,
      expected: rood.length,
    },
    {
      id: `${prefix}.oranje`,
      label: "Oranje, zonder rood",
      look: "count",
      formula: `=${countIfs(register, without("Rood"))}-${countIfs(register, without("Rood", "Oranje"))}`,
      expected: oranje.length,
    },
  ];
};
