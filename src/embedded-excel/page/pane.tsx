import { useEffect, useRef } from "react";
import classes from "./pane.module.css";
import type { OpenWorkbook } from "./open-workbook";

/** Widths that Excel's panes are often seen at, in pixels: the least, its own, and wide. */
export const paneWidths = [320, 350, 500] as const;
export type PaneWidth = (typeof paneWidths)[number];

interface PaneProps {
  readonly book: OpenWorkbook;
  readonly title: string;
  readonly source: string;
  readonly width: PaneWidth;
  readonly onWidth: (width: PaneWidth) => void;
  readonly onClose: () => void;
}

/** The add-in's page beside the sheet. Mount it anew to load it anew. */
export function Pane({ book, title, source, width, onWidth, onClose }: PaneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    book.frames.open(element, source);
    return () => book.frames.close(element);
  }, [book, source]);
  return (
    <aside className={classes.pane} aria-label="Paneel">
      <div className={classes.bar}>
        <h2 className={classes.title}>{title}</h2>
        <div role="group" aria-label="Breedte van het paneel" className={classes.widths}>
          {paneWidths.map((each) => (
            <button
              key={each}
              type="button"
              className={classes.width}
              aria-label={`${each} pixels breed`}
              aria-pressed={each === width}
              onClick={() => onWidth(each)}
            >
              {each}
            </button>
          ))}
        </div>
        <button type="button" className={classes.close} aria-label="Paneel sluiten" onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <iframe ref={frame} title={title} className={classes.frame} style={{ width }} />
    </aside>
  );
}
