const whole = new Intl.NumberFormat("nl-NL");

/** `1 rij`, `1.204 rijen`. */
export const counted = (count: number, one: string, many: string): string =>
  `${whole.format(count)} ${count === 1 ? one : many}`;

export const rowsText = (count: number): string => counted(count, "rij", "rijen");

export const cellsText = (count: number): string => counted(count, "cel", "cellen");
