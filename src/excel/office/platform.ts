/** Where Excel runs, as it follows the word Excel. */
const platforms: Readonly<Record<string, string>> = {
  PC: "op Windows",
  Mac: "op de Mac",
  OfficeOnline: "op het web",
  iOS: "op de iPad",
  Android: "op Android",
  Universal: "op Windows",
};

/** Dutch for a platform of Office.js; null is what it says outside Office. */
export const platformName = (platform: string | null): string =>
  platform === null ? "buiten Office" : (platforms[platform] ?? platform);
