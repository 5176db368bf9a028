import { formatArea, parseArea, quoteSheetName, splitSheetAddress } from "../model/address";
import type { KeptReferences } from "../model/workbook";
import type { Package } from "./package";
import { attribute, descendants, put, rootOf, serialize, setText, text } from "./xml";
import type { Element } from "./xml";

/** Reads the references of charts and pivot caches by part; they follow renames and shifts as in Excel. */
export function readKeptReferences(source: Package): Map<string, KeptReferences> {
  const kept = new Map<string, KeptReferences>();
  for (const part of source.names()) {
    const places = placesIn(source, part);
    if (places.length > 0) kept.set(part, { formulas: places.map((place) => place.read()), areas: [] });
  }
  return kept;
}

/** Writes the references that changed. */
export function writeKeptReferences(
  target: Package,
  before: Map<string, KeptReferences>,
  after: Map<string, KeptReferences>,
): void {
  for (const [part, { formulas }] of after) {
    if (!target.has(part) || JSON.stringify(before.get(part)?.formulas) === JSON.stringify(formulas)) continue;
    const document = target.xml(part);
    placesOf(rootOf(document)).forEach((place, at) => {
      const formula = formulas[at];
      if (formula !== undefined && formula !== place.read()) place.write(formula);
    });
    target.write(part, serialize(document));
  }
}

interface Place {
  read(): string;
  write(formula: string): void;
}

function placesIn(source: Package, part: string): Place[] {
  const type = source.contentType(part) ?? "";
  if (!/chart\+xml$|chartex\+xml$|pivotCacheDefinition\+xml$/.test(type)) return [];
  return placesOf(rootOf(source.xml(part)));
}

function placesOf(root: Element): Place[] {
  if (root.localName === "pivotCacheDefinition")
    return descendants(root, "worksheetSource")
      .filter((entry) => !attribute(entry, "r:id"))
      .map(pivotPlace);
  return descendants(root, "f").map((element) => ({
    read: () => text(element),
    write: (formula) => setText(element, formula),
  }));
}

/** A pivot table's source: an area of a sheet, or a name or table. */
function pivotPlace(element: Element): Place {
  return {
    read: () => {
      const sheet = attribute(element, "sheet");
      const name = attribute(element, "name");
      const address = name ?? attribute(element, "ref") ?? "";
      return sheet === null || name !== null ? address : `${quoteSheetName(sheet)}!${address}`;
    },
    write: (formula) => {
      const { sheet, address } = splitSheetAddress(formula);
      const area = parseArea(address);
      if (attribute(element, "name") !== null) put(element, "name", formula);
      else if (area && sheet !== null) {
        put(element, "sheet", sheet);
        put(element, "ref", formatArea(area));
      }
    },
  };
}
