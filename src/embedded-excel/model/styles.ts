/** Colours are `#RRGGBB`; null is "automatic" or "none". */
export interface Font {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  color: string | null;
}

export interface Border {
  /** As the file names them: `thin`, `medium`, `thick`, `dashed`, `dotted`, `double`, `hair`, … */
  style: string;
  color: string | null;
}

export type Edge = "left" | "right" | "top" | "bottom";

export interface Alignment {
  horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  wrapText: boolean;
  indent: number;
}

export interface Style {
  numberFormat: string;
  font: Font;
  fill: string | null;
  borders: Record<Edge, Border | null>;
  alignment: Alignment;
  locked: boolean;
  /** The leading apostrophe that keeps text from being read as a number or formula. */
  quotePrefix: boolean;
}

export interface StylePatch {
  numberFormat?: string;
  font?: Partial<Font>;
  fill?: string | null;
  borders?: Partial<Record<Edge, Border | null>>;
  alignment?: Partial<Alignment>;
  locked?: boolean;
  quotePrefix?: boolean;
}

/** The formats a conditional format lays over a cell. */
export interface Differential {
  font: { bold?: boolean; italic?: boolean; color?: string };
  fill: string | null;
}

/** The styles of a workbook by index; 0 is the normal style. Whatever a file's style holds that `Style` does not name survives. */
export interface Styles {
  describe(index: number): Style;
  /** The index of the style that equals `index` but for `patch`; made when it is not there yet. */
  derive(index: number, patch: StylePatch): number;
  /** Colour 0 to 11 of the workbook's theme, as cells count them (1 is the text, 4 to 9 the accents), tinted from -1 to 1. */
  themeColor(index: number, tint: number): string;
}
