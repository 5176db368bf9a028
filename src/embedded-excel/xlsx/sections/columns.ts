import { MAX_COLUMNS } from "../../model/address";
import type { ColumnFormat } from "../../model/workbook";
import { attribute, child, children, create, ensureChild, flag, number, remove } from "../xml";
import { WORKSHEET_ORDER } from "./section";
import type { Section } from "./section";

const OWN = new Set(["min", "max", "width", "customWidth", "hidden", "style"]);

/** Widths, hiding and default styles of columns. A run of equal columns is one element in the file and an entry each in the model. */
export const columns: Section = {
  read(root, sheet) {
    const list = child(root, "cols");
    for (const entry of list ? children(list, "col") : []) {
      const others = Object.fromEntries(
        Array.from(entry.attributes)
          .filter(({ name }) => !OWN.has(name))
          .map(({ name, value }) => [name, value]),
      );
      const width = attribute(entry, "width");
      const format: ColumnFormat = {
        width: width === null ? null : Number(width),
        hidden: flag(entry, "hidden"),
        style: number(entry, "style", 0),
        ...(Object.keys(others).length > 0 ? { attributes: others } : {}),
      };
      const last = Math.min(number(entry, "max", 0), MAX_COLUMNS);
      for (let column = Math.max(number(entry, "min", 1), 1); column <= last; column += 1)
        sheet.columns.set(column - 1, { ...format });
    }
  },
  state: (sheet) => [...sheet.columns],
  write(root, sheet) {
    remove(child(root, "cols"));
    const sorted = [...sheet.columns].filter(([, format]) => !isDefault(format)).sort(([a], [b]) => a - b);
    if (sorted.length === 0) return;
    const list = ensureChild(root, "cols", WORKSHEET_ORDER);
    for (let at = 0; at < sorted.length;) {
      const [first, format] = sorted[at] ?? [0, null];
      const key = JSON.stringify(format);
      let length = 1;
      for (
        let next = sorted[at + length];
        next?.[0] === first + length && JSON.stringify(next[1]) === key;
        next = sorted[at + length]
      )
        length += 1;
      if (format) list.appendChild(columnElement(list, first + 1, first + length, format));
      at += length;
    }
  },
};

const isDefault = ({ width, hidden, style, attributes }: ColumnFormat): boolean =>
  width === null && !hidden && style === 0 && attributes === undefined;

function columnElement(
  like: Parameters<typeof create>[0],
  min: number,
  max: number,
  { width, hidden, style, attributes }: ColumnFormat,
) {
  return create(like, "col", {
    min,
    max,
    // Excel takes a column without a width as one of width 0.
    width: width ?? 9.140625,
    ...(style === 0 ? {} : { style }),
    ...(hidden ? { hidden } : {}),
    ...(width === null ? {} : { customWidth: true }),
    ...attributes,
  });
}
