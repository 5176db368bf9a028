import type { LaunchOptions } from "playwright-core";

/** How every browser of the tests is started: it finds no other machine, whatever a page asks for. */
export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  // Chromium's sandbox does not run as root; anybody else keeps it.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    "--disable-lcd-text",
    "--font-render-hinting=none",
  ],
});
