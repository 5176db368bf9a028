export type OfficeTheme = "light" | "dark" | "contrast";

/** What the browser says about the user's system. */
export interface SystemColours {
  /** The system replaces a page's colours by its own: a contrast theme. */
  readonly areForced: boolean;
  readonly areDark: boolean;
}

/** Share of white light that a colour `#RRGGBB` gives off, from 0 to 1 (WCAG 2.2, relative luminance). Null for anything else. */
const luminance = (colour: string): number | null => {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * The theme that fits Office's colours; the system's where Office does not tell them. Pure black is a contrast theme: Office's
 * own dark themes are greys.
 * @param background of the body of Office's panes: `#292929`
 */
export const themeOf = (background: string | undefined, system: SystemColours): OfficeTheme => {
  if (system.areForced) return "contrast";
  const light = background === undefined ? null : luminance(background);
  if (light === null) return system.areDark ? "dark" : "light";
  if (light === 0) return "contrast";
  // At this luminance black and white text stand out equally.
  return light < 0.18 ? "dark" : "light";
};
