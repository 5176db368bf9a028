import { type FocusEvent, useCallback, useLayoutEffect, useRef } from "react";
import { columnLetters, intersection } from "../../model/address";
import type { Area } from "../../model/workbook";
import { ChartLayer } from "../charts/chart-layer";
import { useExcel } from "../excel-context";
import { offsetToShow } from "../logic/scrolling";
import { isIn, selectCell } from "../logic/selection";
import { drawnSize } from "../terrain";
import { ACTIVE_CELL } from "./cell";
import { ChoiceList } from "./choice-list";
import { HEADING_HEIGHT, HEADING_WIDTH, type Strip } from "./geometry";
import { Row } from "./row";
import { useChoices } from "./use-choices";
import { useGridKeys } from "./use-grid-keys";
import { useGridPointer } from "./use-grid-pointer";
import { useStrips } from "./use-strips";
import classes from "./grid.module.css";

/** The sheet: as much of it as is in sight, with frozen rows and columns that stay. */
export function Grid({ id }: { readonly id: string }) {
  const excel = useExcel();
  const { book, sheet, selection, edit, focusRequests, select } = excel;
  const { display, host } = book;
  const { active, area } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const shown = useRef("");
  const size = drawnSize(display, sheet, selection);
  const hasHeadings = sheet.view.showHeadings;
  const drawn = `${book.id} ${sheet.id} ${host.revision}`;
  const { merges, view } = sheet;

  const rows = useStrips({
    scroller,
    isHorizontal: false,
    count: size.rows,
    frozen: view.frozenRows,
    heading: hasHeadings ? HEADING_HEIGHT : 0,
    sizeOf: useCallback((row) => display.rowHeight(sheet, row), [display, sheet]),
    version: drawn,
    wanted: (first, last) => [
      active.row,
      ...anchors(merges, { row: first, rowCount: last - first + 1, column: 0, columnCount: size.columns }, "row"),
    ],
  });
  const columns = useStrips({
    scroller,
    isHorizontal: true,
    count: size.columns,
    frozen: view.frozenColumns,
    heading: hasHeadings ? HEADING_WIDTH : 0,
    sizeOf: useCallback((column) => display.columnWidth(sheet, column), [display, sheet]),
    version: drawn,
    wanted: (first, last) => [
      active.column,
      ...anchors(merges, { row: 0, rowCount: size.rows, column: first, columnCount: last - first + 1 }, "column"),
    ],
  });

  const pageRows = useCallback(
    () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - rows.covered) / 20) - 1),
    [rows.covered],
  );
  const choices = useChoices(scroller);
  const onKeyDown = useGridKeys(pageRows, choices.open);
  const pointer = useGridPointer(choices.open);

  // Where the selection goes, the window follows: the add-in's as well as the user's.
  useLayoutEffect(() => {
    const window = scroller.current;
    const place = `${book.id} ${sheet.id} ${active.row} ${active.column} ${host.selections}`;
    if (!window || place === shown.current) return;
    shown.current = place;
    const [row, column] = [rows.strip(active.row), columns.strip(active.column)];
    if (row && active.row >= view.frozenRows)
      window.scrollTop = offsetToShow(row.start, row.start + row.size, {
        offset: window.scrollTop,
        size: window.clientHeight,
        covered: rows.covered,
      });
    if (column && active.column >= view.frozenColumns)
      window.scrollLeft = offsetToShow(column.start, column.start + column.size, {
        offset: window.scrollLeft,
        size: window.clientWidth,
        covered: columns.covered,
      });
  });

  const focusActive = (): void => {
    const cell = scroller.current?.querySelector<HTMLElement>(`#${ACTIVE_CELL}`);
    if (cell && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (focusRequests > 0) focusActive();
  }, [focusRequests]);
  useLayoutEffect(() => {
    if (hasFocus.current && !edit) focusActive();
  });

  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    hasFocus.current = true;
    const { row, column } = target.dataset;
    if (row !== undefined && column !== undefined && !isIn(area, Number(row), Number(column)))
      select(selectCell({ row: Number(row), column: Number(column) }, merges));
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    hasFocus.current = currentTarget.contains(relatedTarget);
  };

  const row = (strip: Strip) => (
    <Row
      key={strip.index}
      display={display}
      styles={host.workbook.styles}
      sheet={sheet}
      row={strip}
      frozen={columns.frozen}
      scrolled={columns.scrolled}
      frozenWidth={columns.covered}
      columnCount={size.columns}
      hasHeadings={hasHeadings}
      selected={strip.index >= area.row && strip.index < area.row + area.rowCount ? area : null}
      activeColumn={strip.index === active.row ? active.column : null}
      edit={edit?.sheet === sheet && edit.row === strip.index ? edit : null}
      revision={host.revision}
    />
  );
  const heading = ({ index, start, size: width }: Strip) => (
    <div
      key={index}
      data-heading-column={index}
      className={`${classes.heading ?? ""} ${index >= area.column && index < area.column + area.columnCount ? (classes.headingSelected ?? "") : ""}`}
      style={{ left: start, width, height: HEADING_HEIGHT }}
    >
      {columnLetters(index)}
    </div>
  );

  return (
    <>
      <div ref={scroller} className={classes.scroller}>
        <div
          role="grid"
          id={id}
          tabIndex={-1}
          aria-label={`Werkblad ${sheet.name}`}
          aria-rowcount={size.rows}
          aria-colcount={size.columns}
          aria-multiselectable="true"
          className={classes.canvas}
          style={{ width: columns.total, height: rows.total }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          {...pointer}
        >
          <div className={classes.top} style={{ height: rows.covered }}>
            {hasHeadings && (
              <div aria-hidden="true" className={classes.headings} style={{ height: HEADING_HEIGHT }}>
                <div className={classes.frozenHeadings} style={{ width: columns.covered }}>
                  <div className={classes.heading} style={{ width: HEADING_WIDTH, height: HEADING_HEIGHT }} />
                  {columns.frozen.map(heading)}
                </div>
                {columns.scrolled.map(heading)}
              </div>
            )}
            {rows.frozen.map(row)}
          </div>
          {rows.scrolled.map(row)}
        </div>
        {/* Beside the cells, not among them: a grid holds rows only. */}
        <ChartLayer
          key={`${book.id} ${sheet.id}`}
          workbook={host.workbook}
          sheet={sheet}
          rowAt={rows.strip}
          columnAt={columns.strip}
          revision={host.revision}
        />
      </div>
      {choices.list && <ChoiceList key={choices.list.label} {...choices.list} />}
    </>
  );
}

/** Where merges that are partly in sight begin: that cell shows them. */
const anchors = (merges: readonly Area[], sight: Area, direction: "row" | "column"): number[] =>
  merges.filter((merge) => intersection(merge, sight) !== null).map((merge) => merge[direction]);
