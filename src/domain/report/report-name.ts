import type { Settings } from "../snapshot/settings";

type Quarter = Pick<Settings, "rapportagejaar" | "kwartaal">;

/** Name of the report's sheet: `Rapportage 2021-Q3`. */
export const reportName = ({ rapportagejaar, kwartaal }: Quarter): string =>
  `Rapportage ${rapportagejaar}-Q${kwartaal}`;

/** Name of the sheet that keeps an adopted report as values; at most 30 characters, where Excel takes 31. */
export const frozenReportName = (quarter: Quarter): string => `${reportName(quarter)} vastgesteld`;
