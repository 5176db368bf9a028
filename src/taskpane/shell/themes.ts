import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { OfficeTheme } from "../../excel";

/** Fluent's theme for each look of Office. */
export const themes: Readonly<Record<OfficeTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Made for Teams, with the typeface of Teams.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};
