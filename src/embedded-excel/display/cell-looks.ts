import type { Border, Edge, Style, Styles } from "../model/styles";

/** What a style gives a cell, before tables and conditional formats have their say. */
export interface CellLook {
  readonly numberFormat: string;
  /** Null where the style leaves it to the workbook's standard: a table's style may then choose. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontSize: number;
  readonly fontName: string;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Edge, Border | null>>;
}

const HORIZONTAL: Readonly<Record<Style["alignment"]["horizontal"], CellLook["horizontal"]>> = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  fill: "left",
  justify: "left",
  centerContinuous: "center",
  distributed: "center",
};
const VERTICAL: Readonly<Record<Style["alignment"]["vertical"], CellLook["vertical"]>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "top",
  distributed: "center",
};

/** The looks of a workbook's styles by index, each worked out once: a style never changes. */
export class CellLooks {
  readonly #known: (CellLook | undefined)[] = [];
  readonly #standardColor: string | null;

  constructor(private readonly styles: Styles) {
    this.#standardColor = styles.describe(0).font.color;
  }

  of(style: number): CellLook {
    return (this.#known[style] ??= this.#work(style));
  }

  #work(index: number): CellLook {
    const { font, alignment, borders, fill, numberFormat } = this.styles.describe(index);
    return {
      numberFormat,
      color: font.color === this.#standardColor ? null : font.color,
      fill,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      strikethrough: font.strikethrough,
      fontSize: font.size,
      fontName: font.name,
      horizontal: HORIZONTAL[alignment.horizontal],
      vertical: VERTICAL[alignment.vertical],
      wraps: alignment.wrapText || alignment.horizontal === "justify",
      indent: alignment.indent,
      borders,
    };
  }
}
