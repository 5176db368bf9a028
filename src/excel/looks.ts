/** Colours of what the add-in makes; each text has a contrast of at least 4.5 with its background. */
export const colours = {
  heading: "#1F3864",
  headingText: "#FFFFFF",
  text: "#262626",
  subtle: "#595959",
  total: "#F2F2F2",
  border: "#BFBFBF",
  /** Between the rows of a table. */
  rule: "#D9D9D9",
  lights: {
    Groen: { fill: "#C6EFCE", text: "#006100" },
    Oranje: { fill: "#FFE699", text: "#7F4F00" },
    Rood: { fill: "#FFC7CE", text: "#9C0006" },
    Grijs: { fill: "#E0E0E0", text: "#404040" },
  },
} as const;

/** Number formats in Excel's own (English) codes; a negative amount has a minus, so that colour carries nothing alone. */
export const numberFormats = {
  general: "General",
  euro: '"€" #,##0;[Red]"€" -#,##0;"€" 0',
  euroCents: '"€" #,##0.00;[Red]"€" -#,##0.00;"€" 0.00',
  count: "#,##0",
  amount: "#,##0.00",
  number: "0.##",
  whole: "0",
  percentage: "0%",
  date: "dd-mm-yyyy",
} as const;

const [pixelsPerCharacter, paddingPixels, pointsPerPixel] = [7, 5, 0.75];

/** Width for `range.format.columnWidth`, in points; `characters` of the standard font (Calibri 11). */
export const columnWidthInPoints = (characters: number): number =>
  (characters * pixelsPerCharacter + paddingPixels) * pointsPerPixel;

interface ColourRule {
  readonly equals: string;
  readonly fill: string;
  readonly text: string;
}

/** A colour beside a text that says the same. */
export const lightRules: readonly ColourRule[] = Object.entries(colours.lights).map(([equals, rule]) => ({
  equals,
  ...rule,
}));
/** The same for the letter of a light. */
export const letterRules: readonly ColourRule[] = [
  { equals: "R", ...colours.lights.Rood },
  { equals: "O", ...colours.lights.Oranje },
  { equals: "G", ...colours.lights.Groen },
  { equals: "–", ...colours.lights.Grijs },
];
export const voordeelNadeelRules: readonly ColourRule[] = [
  { equals: "V", ...colours.lights.Groen },
  { equals: "N", ...colours.lights.Rood },
];
export const controlRules: readonly ColourRule[] = [
  { equals: "sluit", ...colours.lights.Groen },
  { equals: "sluit niet", ...colours.lights.Rood },
];

/** Adds native conditional formats that colour the cells that hold exactly these texts. */
export const colourByText = (range: Excel.Range, rules: readonly ColourRule[]): void => {
  for (const { equals, fill, text } of rules) {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = text;
    cellValue.rule = { formula1: `="${equals}"`, operator: "EqualTo" };
  }
};

/** Sets rows apart by a native conditional format: grey and slanted, so that print in grey shows it too. */
export const setApartByFormula = (range: Excel.Range, formula: string): void => {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = colours.lights.Grijs.fill;
  custom.format.font.color = colours.lights.Grijs.text;
  custom.format.font.italic = true;
};

/** Adds a native conditional format; `formula` is English and written for the first cell of the range. */
export const colourByFormula = (range: Excel.Range, formula: string): void => {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = colours.lights.Rood.fill;
  custom.format.font.color = colours.lights.Rood.text;
};
