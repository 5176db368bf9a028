import type { CSSProperties } from "react";
import type { ShownCell } from "../../display";
import type { Border } from "../../model/styles";
import { fontFamily, fontPixels } from "./text-width";

const lines: ReadonlyMap<string, string> = new Map([
  ["thin", "1px solid"],
  ["hair", "1px dotted"],
  ["dotted", "1px dotted"],
  ["dashed", "1px dashed"],
  ["dashDot", "1px dashed"],
  ["dashDotDot", "1px dashed"],
  ["medium", "2px solid"],
  ["mediumDashed", "2px dashed"],
  ["mediumDashDot", "2px dashed"],
  ["mediumDashDotDot", "2px dashed"],
  ["slantDashDot", "2px dashed"],
  ["thick", "3px solid"],
  ["double", "3px double"],
]);

const line = ({ style, color }: Border): string => `${lines.get(style) ?? "1px solid"} ${color ?? "#000000"}`;

/**
 * Fill and borders of a cell, as far as they differ from the stylesheet's: most cells need nothing here, and that is what keeps
 * scrolling smooth. A filled cell hides the gridlines, as in Excel.
 */
export function boxStyle({ fill, borders }: ShownCell, hasGridlines: boolean): CSSProperties {
  const { top, left, right, bottom } = borders;
  const covered = fill ?? (hasGridlines ? null : "transparent");
  return {
    ...(fill !== null && { backgroundColor: fill }),
    ...(covered !== null && { borderRightColor: covered, borderBottomColor: covered }),
    ...(top && { borderTop: line(top) }),
    ...(left && { borderLeft: line(left) }),
    ...(right && { borderRight: line(right) }),
    ...(bottom && { borderBottom: line(bottom) }),
  };
}

/** Font, colour and wrapping of a cell's text, as far as they differ from the stylesheet's. */
export function textStyle(cell: ShownCell): CSSProperties {
  const decoration = [cell.underline && "underline", cell.strikethrough && "line-through"].filter(Boolean).join(" ");
  return {
    ...(cell.color !== "#000000" && { color: cell.color }),
    ...(cell.fontName !== "Calibri" && { fontFamily: fontFamily(cell.fontName) }),
    ...(cell.fontSize !== 11 && { fontSize: fontPixels(cell) }),
    ...(cell.bold && { fontWeight: 700 }),
    ...(cell.italic && { fontStyle: "italic" }),
    ...(decoration !== "" && { textDecoration: decoration }),
    ...(cell.horizontal !== "left" && { textAlign: cell.horizontal }),
    ...(cell.wraps && { whiteSpace: "pre-wrap" }),
  };
}

const ends = { top: "flex-start", center: "center" } as const;

/** Where the text stands in its cell. */
export const placeStyle = ({ vertical }: ShownCell): CSSProperties =>
  vertical === "bottom" ? {} : { alignItems: ends[vertical] };
