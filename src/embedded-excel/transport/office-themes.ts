/** The colours of Office as `Office.context.officeTheme` tells them. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** Colours of Office's own themes, and of a contrast theme of the system. */
export const officeThemes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFF00",
    isDarkTheme: true,
  },
} as const satisfies Record<string, OfficeThemeColours>;

/** What the client makes `Office.context` of. */
interface ClientWindow {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Gives `Office.context` of an add-in's window the theme. Excel on the web has it by Microsoft's documentation, but the web
 * client (1.1.110) drops what its host tells (office-js#6134) and there is no message for it.
 * To be called while the client waits for its context: then the add-in's first look finds it.
 */
export const introduceTheme = (addin: Window, theme: () => OfficeThemeColours): void => {
  const context = (addin as unknown as ClientWindow).OSF?.DDA?.Context?.prototype;
  if (context) Object.defineProperty(context, "officeTheme", { get: theme, configurable: true, enumerable: true });
};
