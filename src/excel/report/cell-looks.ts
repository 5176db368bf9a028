import type { CellLook } from "../../domain/report/sheet";
import {
  colours,
  controlRules,
  letterRules,
  lightRules,
  colourByText,
  numberFormats,
  voordeelNadeelRules,
} from "../looks";

interface Look {
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** In points; the sheet's own where left out. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** What stands to the left or right keeps one step from that edge, so that it does not run into the cell beside it. */
  readonly align?: "Left" | "Right" | "Center";
  readonly wrap?: true;
  /** In the middle of the row; at its top where left out. */
  readonly middle?: true;
  readonly borderTop?: true;
  readonly borderBottom?: true;
}

const columnHeader = {
  bold: true,
  fill: "#D9E1F2",
  color: colours.heading,
  wrap: true,
  middle: true,
  borderBottom: true,
} as const;
const total = { bold: true, fill: colours.total, borderTop: true } as const;

const looks: Readonly<Record<CellLook, Look>> = {
  title: { bold: true, size: 18, color: colours.heading, align: "Left" },
  subtitle: { size: 12, color: colours.subtle, align: "Left" },
  heading: { bold: true, size: 13, color: colours.headingText, fill: colours.heading, middle: true, align: "Left" },
  subheading: { bold: true, size: 12, color: colours.heading, align: "Left" },
  columnHeader: { ...columnHeader, align: "Left" },
  columnHeaderRight: { ...columnHeader, align: "Right" },
  columnHeaderCenter: { ...columnHeader, align: "Center" },
  label: { wrap: true, align: "Left" },
  text: { align: "Left" },
  wrapped: { wrap: true, align: "Left" },
  note: { italic: true, color: colours.subtle, wrap: true, align: "Left" },
  count: { numberFormat: numberFormats.count, align: "Right" },
  euro: { numberFormat: numberFormats.euro, align: "Right" },
  amount: { numberFormat: numberFormats.amount, align: "Right" },
  percentage: { numberFormat: numberFormats.percentage, align: "Right" },
  date: { numberFormat: numberFormats.date, align: "Left" },
  light: { align: "Center" },
  letter: { bold: true, align: "Center" },
  cardTitle: { bold: true, fill: colours.total, wrap: true, align: "Left" },
  voordeel: { align: "Center" },
  fingerprint: { size: 7, color: colours.subtle, align: "Left" },
  control: { bold: true, align: "Center" },
  recalculated: { bold: true, align: "Center" },
  totalLabel: { ...total, align: "Left" },
  totalCount: { ...total, numberFormat: numberFormats.count, align: "Right" },
  totalEuro: { ...total, numberFormat: numberFormats.euro, align: "Right" },
};

/** The number format of a look, in English codes. */
export const numberFormatOfLook = (look: CellLook): string => looks[look].numberFormat ?? numberFormats.general;

/** Gives a range its look; the number format is written for a whole block at once. */
export const applyLook = (range: Excel.Range, look: CellLook): void => {
  const { format } = range;
  const { bold, italic, size, color, fill, align, wrap, middle, borderTop, borderBottom } = looks[look];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (align === "Left" || align === "Right") format.indentLevel = 1;
  if (wrap) format.wrapText = true;
  if (middle) format.verticalAlignment = "Center";
  if (borderTop) drawBorder(format.borders.getItem("EdgeTop"));
  if (borderBottom) drawBorder(format.borders.getItem("EdgeBottom"));
  if (look === "light") colourByText(range, lightRules);
  if (look === "voordeel") colourByText(range, voordeelNadeelRules);
  if (look === "letter") colourByText(range, letterRules);
  if (look === "control" || look === "recalculated") colourByText(range, controlRules);
};

const drawBorder = (border: Excel.RangeBorder): void => {
  border.style = "Continuous";
  border.color = colours.border;
};
