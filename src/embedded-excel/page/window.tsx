import { useState } from "react";
import type { Area, Sheet } from "../model/workbook";
import type { Editor } from "../user";
import { ExcelContext, type ExcelOnScreen } from "./excel-context";
import { FormulaRow } from "./formula-bar";
import { Grid } from "./grid/grid";
import { useEditing } from "./hooks/use-editing";
import { useRegions } from "./hooks/use-regions";
import { useSelection } from "./hooks/use-selection";
import type { WorkbookOnScreen } from "./hooks/use-workbook";
import type { AddinManifest } from "./logic/manifest";
import type { Theme } from "./logic/themes";
import type { OpenWorkbook } from "./open-workbook";
import { Pane, type PaneWidth } from "./pane";
import { Ribbon } from "./ribbon";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { Toolbar } from "./toolbar";
import classes from "./app.module.css";

interface WindowProps {
  readonly book: OpenWorkbook;
  readonly addin: AddinManifest;
  readonly workbook: WorkbookOnScreen;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly refuse: (message: string) => void;
}

const GRID = "werkblad";

/** The open workbook with everything around it. */
export function Window({ book, addin, workbook, theme, onTheme, refuse }: WindowProps) {
  const [by, setBy] = useState<Editor>("user");
  const [focusRequests, setFocusRequests] = useState(0);
  const [pane, setPane] = useState<{ source: string; opened: number } | null>({ source: addin.pane, opened: 0 });
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(350);
  const onKeyDown = useRegions();
  const { host, frames } = book;
  const { redraw } = workbook;
  const sheet = host.activeSheet;
  const { selection, select } = useSelection(book, sheet, redraw);
  const editing = useEditing(book, sheet, selection, by, { redraw, refuse });

  const excel: ExcelOnScreen = {
    ...editing,
    book,
    version: workbook.version,
    sheet,
    selection,
    by,
    focusRequests,
    select,
    showSheet: (next: Sheet, area?: Area) => {
      editing.finish();
      host.select(next, area ?? host.selectionOf(next));
      frames.deliverEvents();
      redraw();
    },
    changed: () => {
      frames.deliverEvents();
      redraw();
    },
    refuse,
    focusGrid: () => setFocusRequests((count) => count + 1),
  };
  const openPane = (source: string): void =>
    // A pane that already shows this page stays as it is; another page of it is loaded anew.
    setPane((open) =>
      open?.source === source && source === addin.pane ? open : { source, opened: (open?.opened ?? 0) + 1 },
    );
  const afterEntry = (run: () => void) => () => {
    editing.finish();
    run();
  };

  return (
    <ExcelContext.Provider value={excel}>
      {/* F6 goes from part to part, wherever the focus is. */}
      <div
        className={`${classes.window ?? ""} ${by === "colleague" ? (classes.colleague ?? "") : ""}`}
        onKeyDownCapture={onKeyDown}
      >
        <Toolbar
          fileName={book.fileName}
          isChanged={workbook.isChanged}
          isColleague={by === "colleague"}
          theme={theme}
          onNew={afterEntry(workbook.make)}
          onOpen={(file) => {
            editing.finish();
            void workbook.open(file);
          }}
          onSave={afterEntry(workbook.save)}
          onColleague={(isColleague) => {
            editing.finish();
            setBy(isColleague ? "colleague" : "user");
          }}
          onTheme={onTheme}
        />
        <Ribbon addin={addin} book={book} onPane={openPane} onCommand={editing.finish} refuse={refuse} />
        {by === "colleague" && (
          <p className={classes.notice} role="status">
            U bewerkt nu als collega: wat u typt, komt bij de invoegtoepassing binnen als wijziging van iemand anders.
          </p>
        )}
        <div className={classes.middle}>
          <main className={classes.sheet} aria-label="Werkmap">
            <FormulaRow />
            <Grid id={GRID} />
            <SheetTabs gridId={GRID} />
          </main>
          {pane && (
            <Pane
              key={`${book.id} ${pane.opened} ${theme.key}`}
              book={book}
              title={addin.name}
              source={pane.source}
              width={paneWidth}
              onWidth={setPaneWidth}
              onClose={() => setPane(null)}
            />
          )}
        </div>
        <StatusBar />
      </div>
    </ExcelContext.Provider>
  );
}
