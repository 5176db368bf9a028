import { formatColor } from "numfmt";
import type { Cell, Scalar } from "../model/cell";
import type { Border, Edge } from "../model/styles";
import { SheetLayout } from "../model/sheet-layout";
import type { Sheet } from "../model/workbook";
import type { ExcelHost } from "../processor/host";
import { dutchText } from "../processor/cells/cell-text";
import { tableAt } from "../processor/cells/tables";
import type { CellLook, CellLooks } from "./cell-looks";
import { ConditionalLooks } from "./conditional-looks";
import type { ShownCell } from "./shown";
import type { TableLooks } from "./table-looks";

const KEYS_PER_ROW = 16_384;
const BLACK = "#000000";

/** The colours that number formats name. */
const FORMAT_COLORS: Readonly<Record<string, string>> = {
  black: BLACK,
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** One sheet as it looks now; good until the workbook changes. */
export class SheetView {
  readonly layout: SheetLayout;
  readonly #conditional: ConditionalLooks;
  readonly #cells = new Map<number, ShownCell>();

  constructor(
    private readonly host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly looks: CellLooks,
    private readonly tables: TableLooks,
  ) {
    this.layout = new SheetLayout(sheet, host.workbook.styles);
    this.#conditional = new ConditionalLooks(sheet, () => host.formulas);
  }

  cell(row: number, column: number): ShownCell {
    const key = row * KEYS_PER_ROW + column;
    const known = this.#cells.get(key);
    if (known) return known;
    const shown = this.#work(row, column);
    this.#cells.set(key, shown);
    return shown;
  }

  #work(row: number, column: number): ShownCell {
    const { sheet, host } = this;
    const cell: Cell | undefined = sheet.cells.get(row, column);
    const value = cell?.value ?? null;
    const look = this.looks.of(cell?.style ?? sheet.columns.get(column)?.style ?? 0);
    const table = tableAt(sheet, row, column);
    const dress = table ? this.tables.at(table, row, column) : null;
    const conditional = this.#conditional.at(row, column);
    const at = `${row},${column}`;
    return {
      text: dutchText(value, look.numberFormat, host.workbook.date1904),
      color: conditional?.color ?? formatted(look, value) ?? look.color ?? dress?.color ?? BLACK,
      fill: conditional?.fill ?? look.fill ?? dress?.fill ?? null,
      bold: conditional?.bold ?? (look.bold || (dress?.bold ?? false)),
      italic: conditional?.italic ?? look.italic,
      underline: look.underline,
      strikethrough: look.strikethrough,
      fontSize: look.fontSize,
      fontName: look.fontName,
      horizontal: look.horizontal === "general" ? horizontalOf(value) : look.horizontal,
      vertical: look.vertical,
      wraps: look.wraps,
      indent: look.indent,
      borders: dress ? laidOver(look.borders, dress.borders) : look.borders,
      note: sheet.notes.get(at)?.text ?? null,
      link: sheet.hyperlinks.get(at)?.target ?? null,
      isNumber: typeof value === "number",
    };
  }
}

/** The colour that the number format gives, as it does to negative amounts. */
function formatted({ numberFormat }: CellLook, value: Scalar): string | null {
  if (typeof value !== "number" || !numberFormat.includes("[")) return null;
  const color = formatColor(numberFormat, value, { throws: false });
  if (typeof color !== "string") return null;
  return color.startsWith("#") ? color.toUpperCase() : (FORMAT_COLORS[color.toLowerCase()] ?? null);
}

function horizontalOf(value: Scalar): ShownCell["horizontal"] {
  if (typeof value === "number") return "right";
  return value === null || typeof value === "string" ? "left" : "center";
}

const laidOver = (
  own: Readonly<Record<Edge, Border | null>>,
  under: Readonly<Record<Edge, Border | null>>,
): Record<Edge, Border | null> => ({
  left: own.left ?? under.left,
  right: own.right ?? under.right,
  top: own.top ?? under.top,
  bottom: own.bottom ?? under.bottom,
});
