import type { Settings } from "../snapshot/settings";

type Quarter = Pick<Settings, "rapportagejaar" | "kwartaal">;

/** `2021-Q3`: how a quarter is written in names of sheets and in Momentopnamen; in the order of time. */
export const quarterKey = ({ rapportagejaar, kwartaal }: Quarter): string => `${rapportagejaar}-Q${kwartaal}`;

/** Name of the report's sheet: `Rapportage 2021-Q3`. */
export const reportName = (quarter: Quarter): string => `Rapportage ${quarterKey(quarter)}`;

/** Name of the sheet that keeps an adopted report as values; at most 30 characters, where Excel takes 31. */
export const frozenReportName = (quarter: Quarter): string => `${reportName(quarter)} vastgesteld`;

/** Workbook name on the first cell of that sheet: `Rapportage_2021_Q3_vastgesteld`. It goes along when the sheet gets another name. */
export const frozenReportMark = (quarter: Quarter): string => frozenReportName(quarter).replaceAll(/[ -]/g, "_");

const adopted = /^Rapportage[ _](\d{4})[-_]Q([1-4])[ _]vastgesteld$/i;

/** The quarter in the name or the mark of an adopted report's sheet, as `2021-Q3`; null for any other name. */
export const adoptedQuarterIn = (name: string): string | null => {
  const [, year, quarter] = adopted.exec(name) ?? [];
  return year === undefined ? null : `${year}-Q${quarter}`;
};
