import type { SortedRegister } from "../../domain/registers/names";
import { actualHeaderIn } from "../read/actual-header";
import { locate } from "../read/locate";
import { readContents, readValues } from "../read/read-contents";
import { snapshotOf } from "../read-workbook";
import type { Session } from "../session";
import { askFirstRows } from "./own-formulas";
import { planSort, type SortDecision } from "./sort-plan";

/** How one register comes in order. */
export interface RegisterDecision {
  readonly register: SortedRegister;
  /** Rows with contents. */
  readonly rows: number;
  readonly decision: SortDecision;
}

/** Reads the workbook and decides of each of these registers how it comes in order; one request. @throws ExcelProblem */
export const decideSort = async (
  session: Session,
  today: number,
  only: readonly SortedRegister[],
): Promise<readonly RegisterDecision[]> => {
  const firstRows = askFirstRows(session);
  const located = locate(await readContents(session, readValues));
  const formulas = await firstRows();
  const { snapshot, found } = snapshotOf(located, today, {});
  const actual = actualHeaderIn(found);
  return only.map((register) => ({
    register,
    rows: snapshot.registers[register].rows.length,
    decision: planSort(register, found[register], formulas.get(register), snapshot, actual),
  }));
};
