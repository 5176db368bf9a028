/** Colours of series, which differ in lightness so that they can be told apart in black and white. */
export const chartColors = {
  dark: "#1F3864",
  middle: "#5F86BF",
  light: "#BDD0EA",
  pale: "#DCDCDC",
  grey: "#8C8C8C",
} as const;

const byStatus = [chartColors.light, chartColors.middle, chartColors.dark, chartColors.pale, chartColors.grey];

/** Of the statuses in the order of their list; more than five begin again. */
export const statusColor = (place: number): string => byStatus[place % byStatus.length] ?? chartColors.grey;
