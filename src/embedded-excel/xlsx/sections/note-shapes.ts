import { child, children, text } from "../xml";
import type { Element } from "../xml";

interface Position {
  row: number;
  column: number;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A VML drawing with nothing but the shape type of note boxes. */
export const emptyDrawing =
  `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The box of a new note, beside its cell and hidden until the user points at it. */
export function noteShape(number: number, { row, column }: Position): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  return (
    `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;` +
    'height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

const noteData = (shape: Element): Element | undefined =>
  children(shape, "ClientData").find((data) => data.getAttribute("ObjectType") === "Note");

/** The cell a note's box belongs to as "row,column"; null for a shape that is no note (a button, a picture). */
export function shapeCell(shape: Element): string | null {
  const data = noteData(shape);
  if (!data) return null;
  const row = text(child(data, "Row")).trim();
  const column = text(child(data, "Column")).trim();
  return row === "" || column === "" ? null : `${Number(row)},${Number(column)}`;
}

/** Moves a note's box with its cell. */
export function placeShape(shape: Element, from: Position, to: Position): void {
  const data = noteData(shape);
  if (!data) return;
  const set = (name: string, value: string): void => {
    const element = child(data, name);
    if (element) element.textContent = value;
  };
  set("Row", String(to.row));
  set("Column", String(to.column));
  const anchor = text(child(data, "Anchor")).split(",").map(Number);
  // Column, offset, row, offset for the upper left corner, and again for the lower right.
  const moved = anchor.map((value, at) => {
    if (at % 4 === 0) return Math.max(0, value + to.column - from.column);
    return at % 4 === 2 ? Math.max(0, value + to.row - from.row) : value;
  });
  if (anchor.length === 8 && moved.every(Number.isFinite)) set("Anchor", moved.join(", "));
}
