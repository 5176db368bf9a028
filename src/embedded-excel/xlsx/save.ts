import { formatArea } from "../model/address";
import { automaticHeights } from "../model/automatic-heights";
import type { Chart } from "../model/charts";
import { newSheet } from "../model/sheets";
import type { Sheet, Workbook } from "../model/workbook";
import { fingerprint } from "./fingerprint";
import { writeKeptReferences } from "./kept-references";
import type { Package } from "./package";
import { sections } from "./sections";
import { writeCharts } from "./sections/charts";
import { WORKSHEET_ORDER, relationshipNamespace } from "./sections/section";
import { SharedStringWriter } from "./shared-strings";
import { writeSheetData } from "./sheet-data-writer";
import { sourceOf } from "./source";
import type { SheetSource, WorkbookSource } from "./source";
import { minimalWorksheet } from "./template";
import { workbookState, writeWorkbookPart } from "./workbook-part";
import { joinWorksheet, splitWorksheet } from "./worksheet-part";
import { attribute, child, children, ensureChild, parseXml, put, rootOf, serialize } from "./xml";
import type { Element } from "./xml";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook as an .xlsx file (or .xlsm, .xltx: what it was loaded as). Parts that nothing changed in are byte for byte
 * those of the loaded file. The workbook is not changed and may be saved again. Throws when it was made by hand instead of
 * by `loadWorkbook` or `emptyWorkbook`.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  return new Saving(workbook).save();
}

class Saving {
  readonly #source: WorkbookSource;
  readonly #target: Package;
  readonly #strings: SharedStringWriter;
  readonly #root: Element;
  readonly #newCharts = new Map<Chart, string>();

  constructor(readonly workbook: Workbook) {
    this.#source = sourceOf(workbook);
    this.#target = this.#source.package.copy();
    const { stringsPart, strings, workbookPart } = this.#source;
    this.#strings = new SharedStringWriter(stringsPart === null ? null : this.#target.text(stringsPart), strings);
    this.#root = rootOf(this.#target.xml(workbookPart));
  }

  save(): Uint8Array {
    const { workbookPart, sheets } = this.#source;
    const reachedBefore = reachable(this.#target);
    const relationshipIds = new Map(this.#source.relationshipIds);
    let cellsChanged = false;
    for (const sheet of this.workbook.sheets) {
      const known = sheets.get(sheet.id);
      const source = known ?? this.#addSheet(sheet, relationshipIds);
      if (this.#writeSheet(sheet, source)) cellsChanged = true;
    }
    const kept = new Set(this.workbook.sheets.map(({ id }) => id));
    for (const [id, { part }] of sheets) {
      if (kept.has(id)) continue;
      this.#target.unrelate(workbookPart, relationshipIds.get(id) ?? "");
      this.#target.remove(part);
      cellsChanged = true;
    }
    if (workbookState(this.workbook, this.#source) !== this.#source.workbookState) {
      writeWorkbookPart(this.#target, this.workbook, this.#source, relationshipIds);
    }
    writeKeptReferences(this.#target, this.#source.keptParts, this.workbook.keptParts);
    writeCharts(this.#target, this.workbook, this.#newCharts, this.#root);
    this.#writeStrings();
    this.#writeStyles();
    if (cellsChanged) this.#dropCalculationChain();
    const reached = reachable(this.#target);
    for (const part of reachedBefore) if (!reached.has(part)) this.#target.remove(part);
    return this.#target.zip();
  }

  #addSheet({ id }: Sheet, relationshipIds: Map<string, string>): SheetSource {
    const part = this.#target.freeName("xl/worksheets/sheet", ".xml");
    this.#target.write(part, minimalWorksheet(this.#root.namespaceURI ?? ""));
    this.#target.declare(part, `${TYPES}.worksheet+xml`);
    relationshipIds.set(id, this.#relate("worksheet", part));
    const blank = newSheet(id, "");
    return {
      part,
      states: sections.map((section) => JSON.stringify(section.state(blank))),
      fingerprint: fingerprint(blank),
      stringUse: new Map(),
    };
  }

  /** Writes what changed in a sheet's part; returns whether its cells did. */
  #writeSheet(sheet: Sheet, { part, states, fingerprint: before, stringUse }: SheetSource): boolean {
    const cellsChanged = fingerprint(sheet) !== before;
    const changed = sections.filter((section, at) => JSON.stringify(section.state(sheet)) !== states[at]);
    const activeChanged = this.workbook.activeSheetId !== this.#source.activeSheetId;
    if (!cellsChanged) for (const [number, times] of stringUse) this.#strings.keep(number, times);
    if (!cellsChanged && changed.length === 0 && !activeChanged) return false;
    const { shell, sheetData, prefix } = splitWorksheet(this.#target.text(part), part);
    const document = parseXml(shell);
    const root = rootOf(document);
    ensureChild(root, "sheetData", WORKSHEET_ORDER);
    for (const section of changed)
      section.write(root, sheet, {
        package: this.#target,
        part,
        styles: this.#source.styles,
        newCharts: this.#newCharts,
      });
    if (activeChanged) selectTab(root, sheet.id === this.workbook.activeSheetId);
    if (cellsChanged) writeDimension(root, sheet);
    const data = cellsChanged
      ? writeSheetData(sheet, this.#strings, prefix, automaticHeights(sheet, this.#source.styles))
      : sheetData;
    this.#target.write(part, joinWorksheet(serialize(document), data));
    return cellsChanged;
  }

  #writeStrings(): void {
    const xml = this.#strings.xml();
    if (xml === null) return;
    const part = this.#source.stringsPart ?? "xl/sharedStrings.xml";
    const namespace = this.#root.namespaceURI ?? "";
    this.#target.write(
      part,
      this.#source.stringsPart === null ? xml.replace(/xmlns="[^"]*"/, `xmlns="${namespace}"`) : xml,
    );
    if (this.#source.stringsPart !== null) return;
    this.#target.declare(part, `${TYPES}.sharedStrings+xml`);
    this.#relate("sharedStrings", part);
  }

  #writeStyles(): void {
    const { styles, stylesPart } = this.#source;
    if (!styles.isChanged) return;
    const part = stylesPart ?? "xl/styles.xml";
    this.#target.write(part, styles.xml());
    if (stylesPart !== null) return;
    this.#target.declare(part, `${TYPES}.styles+xml`);
    this.#relate("styles", part);
  }

  /** Excel rebuilds the chain when it is not there, and calls the file damaged when it names a cell without a formula. */
  #dropCalculationChain(): void {
    const chain = this.#target.related(this.#source.workbookPart, "calcChain");
    if (!chain) return;
    this.#target.unrelate(this.#source.workbookPart, chain.id);
    this.#target.remove(chain.target);
  }

  #relate(type: string, part: string): string {
    return this.#target.relate(this.#source.workbookPart, `${relationshipNamespace(this.#root)}/${type}`, part);
  }
}

/** Two selected tabs would be edited as a group, so only the active sheet's may be. */
function selectTab(root: Element, isActive: boolean): void {
  const views = child(root, "sheetViews");
  for (const view of views ? children(views, "sheetView") : []) put(view, "tabSelected", isActive ? true : null);
}

function writeDimension(root: Element, { cells }: Sheet): void {
  const used = cells.usedArea(false);
  const dimension = ensureChild(root, "dimension", WORKSHEET_ORDER);
  const ref = used ? formatArea(used) : "A1";
  if (attribute(dimension, "ref") !== ref) put(dimension, "ref", ref);
}

/** The parts that the package's relationships lead to. */
function reachable(source: Package): Set<string> {
  const found = new Set<string>();
  const visit = (part: string): void => {
    for (const { target, external } of source.relationships(part)) {
      if (external || found.has(target) || !source.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit("");
  return found;
}
