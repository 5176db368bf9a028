import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "./launch-options";

/** Chromium and what is built on it, as the systems call them. Ubuntu's chromium-browser is often only a referral to snap. */
const commands = [
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium-browser",
];

const usualPlaces = (): string[] => {
  const windows = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]);
  const mac = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return [...windows, ...mac];
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (): string[] =>
  commands
    .flatMap((command) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, command)))
    .filter(isExecutable);

/** Executables of a browser on this machine, the likeliest first. */
const candidates = (): string[] =>
  [process.env.CHROMIUM_PATH ?? "", ...onPath(), ...usualPlaces(), chromium.executablePath()].filter(
    (path) => path !== "" && existsSync(path),
  );

/** A launcher that only tells how to install a browser, or a browser whose libraries are missing, does not start. */
const starts = async (executablePath: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch(launchOptions(executablePath));
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const firstThatStarts = async (): Promise<string | null> => {
  for (const path of new Set(candidates())) if (await starts(path)) return path;
  return null;
};

/** Installs Chromium where the system's packages give it and nobody has to be asked for a password. */
const install = (): void => {
  if (spawnSync("apt-get", ["--version"]).status !== 0) return;
  const isRoot = process.getuid?.() === 0;
  const run = (...command: string[]) =>
    spawnSync(
      isRoot ? "env" : "sudo",
      [...(isRoot ? [] : ["-n", "env"]), "DEBIAN_FRONTEND=noninteractive", ...command],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
  run("apt-get", "update", "-qq");
  run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
};

/** The executable of a browser to test in; installs one when there is none. Throws when that fails too. */
export const findBrowser = async (): Promise<string> => {
  const found = await firstThatStarts();
  if (found !== null) return found;
  install();
  const installed = await firstThatStarts();
  if (installed !== null) return installed;
  throw new Error(
    "No browser to test in: install Chromium, Google Chrome or Microsoft Edge (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its executable.",
  );
};
