import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Workbook } from "../../model/workbook";
import { emptyWorkbook } from "../../xlsx/empty";
import { WorkbookFileError } from "../../xlsx/errors";
import { loadWorkbook } from "../../xlsx/load";
import { saveWorkbook } from "../../xlsx/save";
import { download } from "../download";
import type { AddinManifest } from "../logic/manifest";
import { askedWorkbook, newFileName } from "../logic/source";
import type { Theme } from "../logic/themes";
import { type OpenWorkbook, openWorkbook } from "../open-workbook";

export interface WorkbookOnScreen {
  /** Null until the first one is there. */
  readonly book: OpenWorkbook | null;
  /** Goes up with everything that may look different. */
  readonly version: number;
  readonly isChanged: boolean;
  readonly redraw: () => void;
  readonly make: () => void;
  readonly open: (file: File) => Promise<void>;
  readonly save: () => void;
}

/** The workbook that is open: one at a time. What cannot be read leaves the one before open and is told to `report`. */
export function useWorkbook(
  addin: AddinManifest | null,
  theme: Theme,
  report: (message: string) => void,
): WorkbookOnScreen {
  const [book, setBook] = useState<OpenWorkbook | null>(null);
  const [version, redraw] = useReducer((count: number) => count + 1, 0);
  const [savedAt, setSavedAt] = useState(0);
  const made = useRef(0);
  const current = useRef<OpenWorkbook | null>(null);
  const latestTheme = useRef(theme);

  useEffect(() => {
    latestTheme.current = theme;
    current.current?.frames.setTheme(theme.office);
  }, [theme]);

  const show = useCallback(
    async (workbook: Workbook, fileName: string) => {
      if (!addin) return;
      const next = await openWorkbook(workbook, fileName, addin, latestTheme.current);
      next.frames.onChange = redraw;
      current.current?.frames.dispose();
      current.current = next;
      setSavedAt(next.host.changes);
      setBook(next);
    },
    [addin],
  );

  const showNew = useCallback(() => {
    made.current += 1;
    return show(emptyWorkbook(), newFileName(made.current));
  }, [show]);

  const showFile = useCallback(
    async (read: () => Promise<ArrayBuffer>, fileName: string) => {
      try {
        await show(loadWorkbook(new Uint8Array(await read())), fileName);
      } catch (error) {
        if (!(error instanceof WorkbookFileError || error instanceof NotFetchedError)) throw error;
        report(`${fileName}: ${error.message}`);
        if (current.current === null) await showNew();
      }
    },
    [show, showNew, report],
  );

  useEffect(() => {
    if (!addin) return;
    const asked = askedWorkbook(window.location.search);
    void (asked ? showFile(() => fetched(asked.address), asked.fileName) : showNew());
  }, [addin, showFile, showNew]);

  return {
    book,
    version,
    isChanged: book !== null && book.host.changes !== savedAt,
    redraw,
    make: () => void showNew(),
    open: (file) => showFile(() => file.arrayBuffer(), file.name),
    save: () => {
      if (!book) return;
      book.host.calculate();
      download(saveWorkbook(book.host.workbook), book.fileName);
      setSavedAt(book.host.changes);
    },
  };
}

class NotFetchedError extends Error {}

async function fetched(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new NotFetchedError("Deze werkmap is er niet. Kies een bestand met Werkmap openen.");
  return answer.arrayBuffer();
}
