import type { RegisterName } from "../../domain/registers/names";
import { isKept } from "../../domain/momentopnamen/figures-by-quarter";
import { frozenReportName, quarterKey } from "../../domain/report/report-name";
import type { Finding } from "../../domain/rules/finding";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
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
  "Externe adviezen",
  "Raadsverzoeken",
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

/** Dutch: why nothing can be adopted in a workbook that an older version set up; null when it can. */
export const nowhereToKeep = (
  found: Partial<Record<RegisterName, Pick<PlacedRegister, "as">>>,
  { status }: Pick<ReportForm, "status">,
): string | null =>
  status === "Vastgesteld" && found.Momentopnamen?.as !== "table"
    ? "Het register Momentopnamen ontbreekt; daarin komen de kerncijfers van een vastgestelde rapportage. Vul de werkmap eerst aan op Start."
    : null;

/** Dutch: why this quarter cannot be adopted again; null when it can be. */
export const alreadyAdopted = (
  sheets: readonly string[],
  { kwartaal, jaar, status }: Pick<ReportForm, "kwartaal" | "jaar" | "status">,
): string | null => {
  const frozen = frozenReportName({ rapportagejaar: jaar, kwartaal });
  if (status !== "Vastgesteld" || !sheets.some((name) => name.toLowerCase() === frozen.toLowerCase())) return null;
  return `Q${kwartaal} ${jaar} is al vastgesteld op het werkblad ${frozen}; dat wordt nooit overschreven. Kies Concept, of geef dat werkblad eerst een andere naam.`;
};

/** Dutch: Momentopnamen has this quarter's figures already, whatever became of its sheet; null when it has not. */
export const alreadyKept = (
  snapshot: WorkbookSnapshot,
  { kwartaal, jaar, status }: Pick<ReportForm, "kwartaal" | "jaar" | "status">,
): string | null => {
  const quarter = quarterKey({ rapportagejaar: jaar, kwartaal });
  return status === "Vastgesteld" && isKept(snapshot, quarter)
    ? `In Momentopnamen staan al cijfers van ${quarter}. Kies Concept, of verwijder eerst die rijen als dit kwartaal echt opnieuw moet worden vastgesteld.`
    : null;
};

/** Dutch: how many errors there are and what that means for the report; null when there are none. */
export const errorsInRegisters = (findings: readonly Pick<Finding, "severity">[]): string | null => {
  const count = findings.filter(({ severity }) => severity === "fout").length;
  if (count === 0) return null;
  return count === 1
    ? "Er is 1 fout gevonden in de registers. De rapportage kan worden gemaakt, maar de cijfers zijn pas betrouwbaar als die is opgelost."
    : `Er zijn ${new Intl.NumberFormat("nl-NL").format(count)} fouten gevonden in de registers. De rapportage kan worden gemaakt, maar de cijfers zijn pas betrouwbaar als die zijn opgelost.`;
};
