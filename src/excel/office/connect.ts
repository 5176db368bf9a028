export type OfficeTheme = "light" | "dark" | "contrast";

/** The Office program that the add-in runs in. */
export interface Connection {
  /** "Excel"; null outside Office, where the page was opened by itself. */
  readonly application: string | null;
  /** Dutch: "op het web", "op Windows", "op de Mac". */
  readonly platform: string;
  /** Whether everything that the add-in needs is there: ExcelApi 1.13. */
  readonly isSupported: boolean;
  readonly theme: OfficeTheme;
  onThemeChanged(listener: (theme: OfficeTheme) => void): void;
}

/** Waits until Office is ready. */
export const connect = (): Promise<Connection> => {
  throw new Error("still to come");
};
