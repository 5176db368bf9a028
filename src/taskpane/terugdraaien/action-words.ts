import type { KeptAction } from "../../domain/way-back/kept-action";
import { formatDate } from "../../domain/values/date";
import { cellsText, counted } from "../parts/counts";
import { enumerated } from "../parts/wording";

const minutesPerDay = 1_440;

/** `22-11-2026 10:05` of a serial date and time. */
export const momentText = (moment: number): string => {
  const minutes = Math.floor(Math.round(moment * minutesPerDay * 60) / 60);
  const inDay = minutes % minutesPerDay;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${formatDate(Math.floor(minutes / minutesPerDay))} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
};

/** How much an action did, and where: `12 cellen in Actiepunten en Teamplannen`. */
export const extentText = ({ cells, rows, orders, registers }: KeptAction): string => {
  const parts = [
    ...(rows > 0 ? [counted(rows, "nieuwe rij", "nieuwe rijen")] : []),
    ...(cells > 0 ? [cellsText(cells)] : []),
    ...(orders > 0 ? ["volgorde"] : []),
  ];
  const extent = parts.length === 0 ? "Niets" : enumerated(parts);
  const where =
    registers.length === 0 ? "" : ` ${orders > 0 && parts.length === 1 ? "van" : "in"} ${enumerated(registers)}`;
  return extent.charAt(0).toUpperCase() + extent.slice(1) + where;
};

/** When an action was turned back; null when it was not. */
export const turnedBackText = ({ turnedBackOn }: KeptAction): string | null =>
  turnedBackOn === null ? null : `Teruggedraaid op ${momentText(turnedBackOn)}`;
