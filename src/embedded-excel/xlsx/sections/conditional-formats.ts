import { cellAddress, formatAreas, parseAreas } from "../../model/address";
import type { ConditionalFormat } from "../../model/workbook";
import type { StyleSheet } from "../style-sheet";
import { attribute, children, create, flag, insertInOrder, number, put, setText, text } from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER } from "./section";
import type { Section } from "./section";

const RULE_ORDER = ["formula", "colorScale", "dataBar", "iconSet", "extLst"];
const idOf = (at: number): string => `cf${at + 1}`;

/** Rules of conditional formats; one `ConditionalFormat` for each rule. Scales, bars and icons keep their own elements. */
export const conditionalFormats: Section = {
  read(root, sheet, { styles }) {
    sheet.conditionalFormats = rulesOf(root).map((rule, at) => read(rule, at, styles));
  },
  state: (sheet) => sheet.conditionalFormats,
  write(root, sheet, { styles }) {
    const old = new Map(
      rulesOf(root).map((rule, at) => [
        idOf(at),
        { rule, model: read(rule, at, styles), parent: rule.parentNode as Element },
      ]),
    );
    for (const element of children(root, "conditionalFormatting")) root.removeChild(element);
    let openAreas = "";
    let group = create(root, "conditionalFormatting");
    for (const format of sheet.conditionalFormats) {
      if (format.areas.length === 0) continue;
      const sqref = formatAreas(format.areas);
      const origin = old.get(format.id);
      if (openAreas !== sqref) {
        group = origin ? (origin.parent.cloneNode(false) as Element) : create(root, "conditionalFormatting");
        put(group, "sqref", sqref);
        insertInOrder(root, group, WORKSHEET_ORDER);
        openAreas = sqref;
      }
      const rule = origin ? (origin.rule.cloneNode(true) as Element) : create(root, "cfRule");
      write(rule, format, origin?.model ?? null, styles);
      group.appendChild(rule);
    }
  },
};

const rulesOf = (root: Element): Element[] =>
  children(root, "conditionalFormatting").flatMap((element) => children(element, "cfRule"));

function read(rule: Element, at: number, styles: StyleSheet): ConditionalFormat {
  const dxf = attribute(rule, "dxfId");
  return {
    id: idOf(at),
    areas: parseAreas(attribute(rule.parentNode as Element, "sqref") ?? ""),
    type: attribute(rule, "type") ?? "expression",
    operator: attribute(rule, "operator"),
    formulas: children(rule, "formula").map(text),
    text: attribute(rule, "text"),
    priority: number(rule, "priority", at + 1),
    stopIfTrue: flag(rule, "stopIfTrue"),
    format: dxf === null ? null : styles.differential(Number(dxf)),
  };
}

function write(rule: Element, format: ConditionalFormat, before: ConditionalFormat | null, styles: StyleSheet): void {
  put(rule, "type", format.type);
  if (JSON.stringify(format.format) !== JSON.stringify(before?.format ?? null)) {
    put(rule, "dxfId", format.format === null ? null : styles.differentialId(format.format));
  }
  put(rule, "priority", Math.max(1, Math.round(format.priority)));
  put(rule, "stopIfTrue", format.stopIfTrue ? true : null);
  put(rule, "operator", format.operator);
  put(rule, "text", format.text);
  const formulas = format.formulas.length > 0 ? format.formulas : textFormulas(format);
  if (before && JSON.stringify(formulas) === JSON.stringify(before.formulas)) return;
  for (const old of children(rule, "formula")) rule.removeChild(old);
  for (const formula of formulas) {
    const element = create(rule, "formula");
    setText(element, formula);
    insertInOrder(rule, element, RULE_ORDER);
  }
}

/** Excel judges a text rule by its formula and shows its `text`: a file needs both. */
function textFormulas({ type, text: wanted, areas }: ConditionalFormat): string[] {
  const [area] = areas;
  if (wanted === null || !area) return [];
  const cell = cellAddress(area.row, area.column);
  const quoted = `"${wanted.replaceAll('"', '""')}"`;
  switch (type) {
    case "containsText":
      return [`NOT(ISERROR(SEARCH(${quoted},${cell})))`];
    case "notContainsText":
      return [`ISERROR(SEARCH(${quoted},${cell}))`];
    case "beginsWith":
      return [`LEFT(${cell},LEN(${quoted}))=${quoted}`];
    case "endsWith":
      return [`RIGHT(${cell},LEN(${quoted}))=${quoted}`];
    default:
      return [];
  }
}
