import {
  mapHeaders,
  planImport,
  type ChosenColumns,
  type ImportPlan,
  type Mapping,
  type SourceList,
} from "../../domain/import";
import type { RegisterName } from "../../domain/registers/names";
import { locate } from "../read/locate";
import { readContents, readValues } from "../read/read-contents";
import { snapshotOf } from "../read-workbook";
import { inExcel, readRegisters } from "../session";
import type { Work } from "../work";
import { obstaclesOf } from "./obstacles";

/** What bringing in a list would do. */
export interface ImportPreview {
  readonly mapping: Mapping;
  readonly plan: ImportPlan;
  /** Dutch: what keeps the register from being written, and what to do; none when it can be. */
  readonly obstacles: readonly string[];
}

/**
 * Looks what bringing in a list would do, and writes nothing; one request, more only where the registers are over 5 MB.
 * @param chosen columns for which the user decided
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const previewImport = (
  list: SourceList,
  register: RegisterName,
  chosen: ChosenColumns,
  today: number,
  work: Work = {},
): Promise<ImportPreview> =>
  inExcel(work, [readRegisters], async (session) => {
    const { snapshot, found } = snapshotOf(locate(await readContents(session, readValues)), today, {});
    const mapping = mapHeaders(list, register, chosen);
    const plan = planImport(snapshot, list, mapping);
    return { mapping, plan, obstacles: obstaclesOf(register, found[register], plan.additions.length) };
  });
