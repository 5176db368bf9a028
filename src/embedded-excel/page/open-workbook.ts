import { createCalculator } from "../calculation/calculator";
import { type Display, createDisplay } from "../display";
import type { Area, Sheet, Workbook } from "../model/workbook";
import { ExcelHost, defaultOptions } from "../processor/host";
import { RequestServer } from "../processor/server";
import { AddinFrames } from "../transport/browser";
import type { AddinManifest } from "./logic/manifest";
import type { Theme } from "./logic/themes";

/** A host that counts what happens to it, so that the page knows what to say and where to scroll. */
export class WatchedHost extends ExcelHost {
  /** Changes of contents since it was opened. */
  changes = 0;
  /** Selections made since it was opened, the same one again included. */
  selections = 0;

  override markDirty(): void {
    super.markDirty();
    this.changes += 1;
  }

  override select(sheet: Sheet, area: Area): void {
    super.select(sheet, area);
    this.selections += 1;
  }
}

/** A workbook on the screen, with the add-in's frames that work in it. */
export interface OpenWorkbook {
  /** Differs for each workbook that was opened. */
  readonly id: number;
  readonly fileName: string;
  readonly host: WatchedHost;
  readonly server: RequestServer;
  readonly frames: AddinFrames;
  readonly display: Display;
}

let opened = 0;

/** Opens a workbook that was read; the frames of the one before are the caller's to end. */
export async function openWorkbook(
  workbook: Workbook,
  fileName: string,
  addin: AddinManifest,
  theme: Theme,
): Promise<OpenWorkbook> {
  const host = new WatchedHost(workbook, await createCalculator(), { ...defaultOptions, fileName });
  if (workbook.needsCalculation) host.calculate();
  const server = new RequestServer(host);
  const frames = new AddinFrames(server, {
    addinId: addin.id,
    addinName: addin.name,
    locale: "nl-NL",
    officeTheme: theme.office,
    documentAddress: new URL(encodeURIComponent(fileName), document.baseURI).href,
  });
  opened += 1;
  return { id: opened, fileName, host, server, frames, display: createDisplay(host) };
}

/** Makes Excel answer no more, or answer again. */
export function letHang(server: RequestServer, hangs: boolean): void {
  server.isHanging = hangs;
}
