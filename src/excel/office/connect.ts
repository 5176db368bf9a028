import { platformName } from "./platform";
import { themeOf, type OfficeTheme } from "./theme";

export type { OfficeTheme } from "./theme";

/** The Office program that the add-in runs in. */
export interface Connection {
  /** "Excel"; null outside Office, where the page was opened by itself. */
  readonly application: string | null;
  /** Dutch: "op het web", "op Windows", "op de Mac"; "buiten Office". */
  readonly platform: string;
  /** Whether everything that the add-in needs is there: ExcelApi 1.13. */
  readonly isSupported: boolean;
  /** As it was when the add-in connected. */
  readonly theme: OfficeTheme;
  onThemeChanged(listener: (theme: OfficeTheme) => void): void;
}

const [forcedColours, darkColours] = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

/** Excel's oldest release that municipalities run has 1.14; docs/keuzes.md. */
const neededApi = "1.13";

/** Waits until Office is ready. A page that is opened by itself, or without Office.js, gets a connection without application. */
export const connect = async (): Promise<Connection> => {
  const outside = { host: null, platform: null };
  const { host, platform } = typeof Office === "undefined" ? outside : await Office.onReady();
  // Outside Office both are null, which the types do not say.
  const application = (host as string | null) ?? null;
  return {
    application,
    platform: platformName((platform as string | null) ?? null),
    isSupported: application !== null && Office.context.requirements.isSetSupported("ExcelApi", neededApi),
    theme: themeNow(application),
    onThemeChanged: (listener) => followTheme(application, listener),
  };
};

const themeNow = (application: string | null): OfficeTheme => {
  // Not every Office tells its colours.
  const colours = application === null ? undefined : (Office.context.officeTheme as Office.OfficeTheme | undefined);
  return themeOf(colours?.bodyBackgroundColor, {
    areForced: matchMedia(forcedColours).matches,
    areDark: matchMedia(darkColours).matches,
  });
};

/**
 * Excel's client lets nobody register for a change of Office's theme (only Outlook's does), so it is looked at again when the
 * system's colours change and when the user comes back to the pane, as after choosing another theme.
 */
const followTheme = (application: string | null, listener: (theme: OfficeTheme) => void): void => {
  let current = themeNow(application);
  const look = (): void => {
    const theme = themeNow(application);
    if (theme === current) return;
    current = theme;
    listener(theme);
  };
  for (const query of [forcedColours, darkColours]) matchMedia(query).addEventListener("change", look);
  window.addEventListener("focus", look);
};
