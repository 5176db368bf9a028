import { newSheet } from "../model/sheets";
import type { Sheet, Workbook } from "../model/workbook";
import { readNames } from "./defined-names";
import { DamagedWorkbookError, NotAWorkbookError, WorkbookFileError } from "./errors";
import { fingerprint } from "./fingerprint";
import { readKeptReferences } from "./kept-references";
import { openPackage } from "./package";
import type { Package } from "./package";
import { sections } from "./sections";
import { relationshipId } from "./sections/section";
import { readSharedStrings } from "./shared-strings";
import type { SharedString } from "./shared-strings";
import { readSheetData } from "./sheet-data-reader";
import { remember } from "./source";
import type { ForeignSheet, SheetSource, WorkbookSource } from "./source";
import { StyleSheet } from "./style-sheet";
import { MINIMAL_STYLES } from "./template";
import { workbookState } from "./workbook-part";
import { splitWorksheet } from "./worksheet-part";
import { attribute, child, children, flag, number, parseXml, rootOf } from "./xml";
import type { Element } from "./xml";

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file, transitional or strict. What the model does not describe rides along and is
 * saved as it was. Throws `NotAWorkbookError`, `EncryptedWorkbookError` or `DamagedWorkbookError`, each with a sentence for
 * the user.
 */
export function loadWorkbook(bytes: Uint8Array): Workbook {
  const opened = openPackage(bytes);
  try {
    return read(opened);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new DamagedWorkbookError("de inhoud is onleesbaar", error);
  }
}

function read(opened: Package): Workbook {
  const workbookPart = opened.related("", "officeDocument")?.target;
  if (workbookPart === undefined)
    throw new NotAWorkbookError("Het bestand is een zip-bestand, maar geen Excel-werkmap. Kies een .xlsx-bestand.");
  if (workbookPart.endsWith(".bin"))
    throw new NotAWorkbookError("Dit is een binaire werkmap (.xlsb). Sla haar in Excel op als .xlsx.");
  const root = rootOf(opened.xml(workbookPart));
  if (root.localName !== "workbook")
    throw new NotAWorkbookError("Dit is een ander Office-bestand, geen Excel-werkmap. Kies een .xlsx-bestand.");
  const related = (type: string): string | null => {
    const target = opened.related(workbookPart, type)?.target;
    return target !== undefined && opened.has(target) ? target : null;
  };
  const [stylesPart, themePart, stringsPart] = [related("styles"), related("theme"), related("sharedStrings")];
  const styles = new StyleSheet(
    stylesPart === null ? MINIMAL_STYLES : opened.text(stylesPart),
    themePart === null ? null : opened.text(themePart),
  );
  const strings = stringsPart === null ? [] : readSharedStrings(opened.text(stringsPart));
  const properties = child(root, "workbookPr");
  const calculation = child(root, "calcPr");
  const workbook: Workbook = {
    sheets: [],
    names: [],
    styles,
    activeSheetId: "",
    date1904: flag(properties, "date1904"),
    structureProtected: flag(child(root, "workbookProtection"), "lockStructure"),
    readOnlyRecommended: flag(child(root, "fileSharing"), "readOnlyRecommended"),
    needsCalculation: flag(calculation, "fullCalcOnLoad"),
    keptParts: readKeptReferences(opened),
  };
  const found = readSheets(opened, workbookPart, root, workbook, { strings, styles });
  for (const { part, isKept } of workbook.sheets.flatMap(({ charts }) => charts))
    if (part !== null && !isKept) workbook.keptParts.delete(part);
  workbook.names = readNames(root, workbook.sheets, found.ids);
  const views = child(root, "bookViews");
  const active = found.ids[number(views && child(views, "workbookView"), "activeTab", 0)];
  const first = workbook.sheets.find(({ visibility }) => visibility === "visible") ?? workbook.sheets[0];
  if (!first)
    throw new NotAWorkbookError(
      "In deze werkmap staan geen werkbladen. Voeg in Excel een werkblad toe en sla haar op.",
    );
  workbook.activeSheetId = workbook.sheets.some(({ id }) => id === active) ? (active ?? "") : first.id;
  const source: WorkbookSource = {
    package: opened,
    workbookPart,
    ...found,
    strings,
    stringsPart,
    styles,
    stylesPart,
    keptParts: structuredClone(workbook.keptParts),
    workbookState: workbookState(workbook, found),
    activeSheetId: workbook.activeSheetId,
  };
  remember(workbook, source);
  return workbook;
}

interface FoundSheets {
  /** Model ids by position, the other kinds of sheets included. */
  ids: string[];
  sheets: Map<string, SheetSource>;
  foreignSheets: ForeignSheet[];
  relationshipIds: Map<string, string>;
}

function readSheets(
  opened: Package,
  workbookPart: string,
  root: Element,
  workbook: Workbook,
  context: { strings: readonly SharedString[]; styles: StyleSheet },
): FoundSheets {
  const found: FoundSheets = { ids: [], sheets: new Map(), foreignSheets: [], relationshipIds: new Map() };
  const relationships = new Map(opened.relationships(workbookPart).map((entry) => [entry.id, entry]));
  const list = child(root, "sheets");
  (list ? children(list, "sheet") : []).forEach((element, position) => {
    const relationship = relationshipId(element) ?? "";
    const entry = relationships.get(relationship);
    const name = attribute(element, "name") ?? "";
    if (!entry || !opened.has(entry.target)) throw new DamagedWorkbookError(`het werkblad ${name} ontbreekt`);
    if (entry.type !== "worksheet") {
      const id = `{other sheet ${relationship}}`;
      found.foreignSheets.push({ id, name, relationshipId: relationship, position });
      found.ids.push(id);
      return;
    }
    const { sheet, source } = readSheet(opened, entry.target, name, position, found.ids, workbook, context);
    const state = attribute(element, "state");
    if (state === "hidden" || state === "veryHidden") sheet.visibility = state;
    workbook.sheets.push(sheet);
    found.sheets.set(sheet.id, source);
    found.relationshipIds.set(sheet.id, relationship);
    found.ids.push(sheet.id);
  });
  return found;
}

function readSheet(
  opened: Package,
  part: string,
  name: string,
  position: number,
  taken: readonly string[],
  workbook: Workbook,
  { strings, styles }: { strings: readonly SharedString[]; styles: StyleSheet },
): { sheet: Sheet; source: SheetSource } {
  const { shell, sheetData } = splitWorksheet(opened.text(part), part);
  let root: Element;
  const uid = /\bxr:uid="(\{[0-9A-Fa-f-]{36}\})"/.exec(shell)?.[1];
  const sheet = newSheet(uid !== undefined && !taken.includes(uid) ? uid : idAt(position), name);
  let facts;
  try {
    root = rootOf(parseXml(shell));
    facts = readSheetData(sheetData, sheet, { strings, date1904: workbook.date1904 });
  } catch (cause) {
    throw new DamagedWorkbookError(`het werkblad ${name} is onleesbaar`, cause);
  }
  const context = { package: opened, part, styles, newCharts: new Map() };
  for (const section of sections) section.read(root, sheet, context);
  if (facts.hasUncalculated) workbook.needsCalculation = true;
  return {
    sheet,
    source: {
      part,
      states: sections.map((section) => JSON.stringify(section.state(sheet))),
      fingerprint: fingerprint(sheet),
      stringUse: facts.stringUse,
    },
  };
}

/** The id Office.js gives the sheet at a position, in a file that names none. */
const idAt = (position: number): string => {
  const hex = position.toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${hex.slice(2)}${hex.slice(0, 2)}-000000000000}`;
};
