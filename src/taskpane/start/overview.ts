import { prioritise } from "../../domain/order/prioritise";
import { sortedRegisters } from "../../domain/registers/names";
import { figures, type Figures } from "../../domain/report/figures";
import type { CheckOutcome } from "../../excel";
import { countFindings, type SeverityCounts } from "../controleren/severity";
import { coverageOf, type Coverage } from "./coverage";
import { nextStep, type NextStep } from "./next-step";

/** Open, late and finished rows of a register, as its report counts them. */
export interface ProgressLine {
  readonly name: "Actiepunten" | "Werkplanregels";
  readonly open: number;
  readonly late: number;
  readonly finished: number;
}

/** All that the start view says of a workbook that is set up. */
export interface Overview {
  readonly progress: readonly ProgressLine[];
  readonly coverage: Coverage | null;
  readonly findings: SeverityCounts;
  readonly next: NextStep;
}

export const overviewOf = ({ snapshot, found, findings }: CheckOutcome): Overview => {
  const { settings, registers } = snapshot;
  const values = figures(snapshot);
  const counts = countFindings(findings);
  const unsorted = sortedRegisters.filter((name) => {
    const place = found[name];
    if (!place || place.isFiltered || place.isProtected) return false;
    return prioritise(registers[name], snapshot).some((row, index) => row !== registers[name].rows[index]);
  });
  return {
    progress: [lineOf("Actiepunten", "actiepunten", values), lineOf("Werkplanregels", "werkplan", values)],
    coverage: found.Taakstelling ? coverageOf(values, settings.taakstelling.jaar) : null,
    findings: counts,
    next: nextStep({
      settings,
      rows: registers.Actiepunten.rows.length + registers.Teamplannen.rows.length,
      fouten: counts.fout,
      waarschuwingen: counts.waarschuwing,
      unsorted,
    }),
  };
};

const lineOf = (name: ProgressLine["name"], prefix: string, values: Figures): ProgressLine => ({
  name,
  open: values[`${prefix}.open`] ?? 0,
  late: values[`${prefix}.teLaat`] ?? 0,
  finished: values[`${prefix}.gereed`] ?? 0,
});
