import type { RegisterName } from "../../domain/registers/names";
import { frozenReportName } from "../../domain/report/report-name";
import type { Finding } from "../../domain/rules/finding";
import type { PlacedRegister } from "../../excel";
import { enumerated } from "../parts/wording";
import type { ReportForm } from "./report-form";

/** The registers that the formulas of the report refer to. */
export const reportedRegisters = [
  "Actiepunten",
  "Teamplannen",
  "Budgethouders",
  "Budgetregels",
  "Taakstelling",
  "Instellingen",
] as const satisfies readonly RegisterName[];

/** Dutch: why there can be no report until the workbook is set up; null when there can be one. */
export const notSetUp = (found: Partial<Record<RegisterName, Pick<PlacedRegister, "as">>>): string | null => {
  const missing = reportedRegisters.filter((name) => found[name]?.as !== "table");
  if (missing.length === 0) return null;
  if (missing.length === reportedRegisters.length)
    return "Deze werkmap is nog niet ingericht. Richt haar eerst in op Start.";
  return `De rapportage heeft nog niet alle tabellen: ${enumerated(missing)} ${missing.length === 1 ? "ontbreekt" : "ontbreken"}. Vul de werkmap eerst aan op Start.`;
};

/** Dutch: why this quarter cannot be adopted again; null when it can be. */
export const alreadyAdopted = (
  sheets: readonly string[],
  { kwartaal, jaar, request }: Pick<ReportForm, "kwartaal" | "jaar" | "request">,
): string | null => {
  const frozen = frozenReportName({ rapportagejaar: jaar, kwartaal });
  if (request?.status !== "Vastgesteld" || !sheets.some((name) => name.toLowerCase() === frozen.toLowerCase()))
    return null;
  return `Q${kwartaal} ${jaar} is al vastgesteld op het werkblad ${frozen}; dat wordt nooit overschreven. Kies Concept, of geef dat werkblad eerst een andere naam.`;
};

/** Dutch: how many errors there are and what that means for the report; null when there are none. */
export const errorsInRegisters = (findings: readonly Pick<Finding, "severity">[]): string | null => {
  const count = findings.filter(({ severity }) => severity === "fout").length;
  if (count === 0) return null;
  return count === 1
    ? "Er is 1 fout gevonden in de registers. De rapportage kan worden gemaakt, maar de cijfers zijn pas betrouwbaar als die is opgelost."
    : `Er zijn ${new Intl.NumberFormat("nl-NL").format(count)} fouten gevonden in de registers. De rapportage kan worden gemaakt, maar de cijfers zijn pas betrouwbaar als die zijn opgelost.`;
};
