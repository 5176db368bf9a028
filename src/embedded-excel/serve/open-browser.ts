/** Whether somebody sits before this machine: not on a build server, and on Linux only where there is a screen. */
const hasScreen = (): boolean => {
  if (process.env.CI !== undefined) return false;
  if (process.platform !== "linux") return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== "");
};

/** Shows an address in the user's browser where there is one; the address was printed, so it matters little when this fails. */
export const openBrowser = async (address: string): Promise<void> => {
  if (!hasScreen()) return;
  try {
    const { default: open } = await import("open");
    const started = await open(address);
    started.on("error", () => console.log("De browser kon niet worden geopend; open het adres zelf."));
  } catch {
    console.log("De browser kon niet worden geopend; open het adres zelf.");
  }
};
