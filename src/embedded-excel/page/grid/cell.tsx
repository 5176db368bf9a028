import { type CSSProperties, memo } from "react";
import type { Display, ShownCell } from "../../display";
import { cellAddress } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { type Spill, fitNumber, spillOf } from "../logic/fitting";
import { isIn } from "../logic/selection";
import { boxStyle, placeStyle, textStyle } from "./cell-style";
import classes from "./cell.module.css";
import { CELL_PADDING, textWidth } from "./text-width";

/** Id of the cell that has the focus, or would have it. */
export const ACTIVE_CELL = "actieve-cel";
const PROMPT = "invoerbericht";

const INDENT = 9;

export interface CellProps {
  readonly display: Display;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly merge: Area | null;
  /** How many columns are drawn: text spills no further. */
  readonly columnCount: number;
  readonly selected: Area | null;
  readonly isActive: boolean;
  readonly isGeneral: boolean;
  /** Goes up when the workbook changed. */
  readonly revision: number;
  readonly children?: React.ReactNode;
}

/** One cell as a Dutch Excel shows it. */
export const Cell = memo(function Cell(props: CellProps) {
  const { display, sheet, row, column, left, width, height, merge, selected, isActive, children } = props;
  const cell = display.cell(sheet, row, column);
  const address = cellAddress(row, column);
  const hasFilter = display.filterButton(sheet, row, column);
  const room = width - 2 * CELL_PADDING - 1 - cell.indent * INDENT;
  const text =
    cell.isNumber && !cell.wraps
      ? fitNumber(cell.text, props.isGeneral, (candidate) => textWidth(candidate, cell) <= room + CELL_PADDING)
      : cell.text;
  const spill = cell.isNumber || cell.wraps || merge || text === "" ? null : spillFor(props, cell, text, room);
  const prompt = isActive ? display.prompt(sheet, row, column) : null;
  return (
    <div
      role="gridcell"
      id={isActive ? ACTIVE_CELL : undefined}
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={row + 1}
      aria-colindex={column + 1}
      aria-rowspan={merge?.rowCount}
      aria-colspan={merge?.columnCount}
      aria-selected={selected !== null && isIn(selected, row, column)}
      aria-label={`${address} ${cell.text === "" ? "leeg" : cell.text}`}
      aria-describedby={prompt ? PROMPT : undefined}
      title={titleOf(cell)}
      data-row={row}
      data-column={column}
      className={classNames(props, children !== undefined, spill !== null)}
      style={{ left: left - 1, width: width + 1, height: height + 1, ...boxStyle(cell, sheet.view.showGridlines) }}
    >
      <div className={classes.place} style={{ ...placeStyle(cell), ...spillStyle(spill, cell) }}>
        <span className={classes.text} style={{ ...textStyle(cell), ...indentStyle(cell) }}>
          {text}
        </span>
      </div>
      {cell.note !== null && <span aria-hidden="true" className={classes.note} />}
      {hasFilter && (
        <span aria-hidden="true" data-filter="" className={classes.filter}>
          <span className={isFilteredAt(sheet, row, column) ? classes.funnel : classes.arrow} />
        </span>
      )}
      {prompt && (
        <div id={PROMPT} className={classes.prompt}>
          {prompt.title !== "" && <strong>{prompt.title}</strong>}
          {prompt.message}
        </div>
      )}
      {children}
    </div>
  );
});

function spillFor(
  { display, sheet, row, column, columnCount }: CellProps,
  cell: ShownCell,
  text: string,
  room: number,
) {
  const spill = spillOf(column, textWidth(text, cell) - room, cell.horizontal, {
    isEmpty: (next) => display.cell(sheet, row, next).text === "" && display.merge(sheet, row, next) === null,
    widthOf: (next) => display.columnWidth(sheet, next),
    count: columnCount,
  });
  return spill.left + spill.right > 0 ? spill : null;
}

const spillStyle = (spill: Spill | null, { fill }: ShownCell): CSSProperties =>
  spill ? { left: -spill.left, right: -spill.right, ...(fill === null && { backgroundColor: "#ffffff" }) } : {};

const indentStyle = ({ indent, horizontal }: ShownCell): CSSProperties =>
  indent === 0 ? {} : { [horizontal === "right" ? "paddingRight" : "paddingLeft"]: CELL_PADDING + indent * INDENT };

const titleOf = ({ note, link }: ShownCell): string | undefined =>
  [note, link].filter((part) => part !== null).join("\n") || undefined;

const isFilteredAt = ({ tables }: Sheet, row: number, column: number): boolean =>
  tables.some(({ area, isFiltered }) => isFiltered && isIn(area, row, column));

function classNames({ selected, isActive, row, column, merge }: CellProps, isOpen: boolean, spills: boolean): string {
  const names = [classes.cell];
  if (spills) names.push(classes.spills);
  if (merge) names.push(classes.merged);
  if (selected && isIn(selected, row, column)) {
    const lastRow = row + (merge?.rowCount ?? 1);
    const lastColumn = column + (merge?.columnCount ?? 1);
    names.push(classes.selected);
    if (row === selected.row) names.push(classes.top);
    if (column === selected.column) names.push(classes.left);
    if (lastRow === selected.row + selected.rowCount) names.push(classes.bottom);
    if (lastColumn === selected.column + selected.columnCount) names.push(classes.right);
  }
  if (isActive) names.push(classes.active);
  if (isOpen) names.push(classes.open);
  return names.join(" ");
}
