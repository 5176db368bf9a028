import { type OfficeThemeColours, officeThemes } from "../../transport/office-themes";

/** A choice of colours, for the page and for the add-in in it. */
export interface Theme {
  /** As the page's address and its stylesheet name it. */
  readonly key: string;
  readonly label: string;
  readonly office: OfficeThemeColours;
}

const light: Theme = { key: "licht", label: "Licht", office: officeThemes.light };

export const themes: readonly Theme[] = [
  light,
  { key: "donker", label: "Donker", office: officeThemes.dark },
  { key: "contrast", label: "Contrast", office: officeThemes.contrast },
];

/** The theme of that key; the light one when there is none. */
export const themeOf = (key: string | null): Theme => themes.find((theme) => theme.key === key) ?? light;
