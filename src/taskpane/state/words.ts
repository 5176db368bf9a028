import type { WorkbookChange } from "../../excel";

/** What is said when a colleague changed something. */
export const colleagueChanged = ({ kind, sheet, address }: Omit<WorkbookChange, "by">): string => {
  if (kind === "sheets") return "Een collega voegde een werkblad toe, hernoemde of verwijderde het.";
  if (sheet === null) return "Een collega wijzigde iets in deze werkmap.";
  return `Een collega wijzigde ${address === null ? sheet : `${sheet} ${address}`}.`;
};
