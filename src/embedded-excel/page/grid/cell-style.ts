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

const line = (border: Border | null, otherwise: string): string =>
  border ? `${lines.get(border.style) ?? "1px solid"} ${border.color ?? "#000000"}` : `1px solid ${otherwise}`;

/** Fill, borders and gridlines of a cell. A filled cell hides the gridlines, as in Excel. */
export function boxStyle({ fill, borders }: ShownCell, hasGridlines: boolean): CSSProperties {
  const gridline = fill ?? (hasGridlines ? "var(--gridline)" : "transparent");
  return {
    backgroundColor: fill ?? "#ffffff",
    borderTop: line(borders.top, "transparent"),
    borderLeft: line(borders.left, "transparent"),
    borderRight: line(borders.right, gridline),
    borderBottom: line(borders.bottom, gridline),
  };
}

/** Font, colour and wrapping of a cell's text. */
export function textStyle(cell: ShownCell): CSSProperties {
  const decoration = [cell.underline && "underline", cell.strikethrough && "line-through"].filter(Boolean).join(" ");
  return {
    color: cell.color,
    fontFamily: fontFamily(cell.fontName),
    fontSize: fontPixels(cell),
    fontWeight: cell.bold ? 700 : 400,
    fontStyle: cell.italic ? "italic" : "normal",
    textDecoration: decoration === "" ? "none" : decoration,
    textAlign: cell.horizontal,
    whiteSpace: cell.wraps ? "pre-wrap" : "pre",
  };
}

const ends = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** Where the text stands in its cell. */
export const placeStyle = ({ vertical }: ShownCell): CSSProperties => ({ alignItems: ends[vertical] });
