import { DamagedWorkbookError } from "./errors";

/** A worksheet's XML cut around its cells, which are read as a stream because they may be millions. */
export interface WorksheetText {
  /** The part with an empty `sheetData` element. */
  shell: string;
  /** The whole `sheetData` element as it stands. */
  sheetData: string;
  /** Namespace prefix of the sheet's elements with its colon, or empty. */
  prefix: string;
}

/** Throws `DamagedWorkbookError` when the element does not end. */
export function splitWorksheet(xml: string, part: string): WorksheetText {
  const start = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/.exec(xml);
  if (!start) return splitWithoutData(xml, part);
  const prefix = start[1] ?? "";
  const [opening] = start;
  let end = start.index + opening.length;
  if (!opening.endsWith("/>")) {
    const close = new RegExp(`</${prefix}sheetData\\s*>`).exec(xml.slice(xml.lastIndexOf(`</${prefix}sheetData`)));
    const at = xml.lastIndexOf(`</${prefix}sheetData`);
    if (!close || at < 0) throw new DamagedWorkbookError(`onderdeel ${part} is onvolledig`);
    end = at + close[0].length;
  }
  return {
    shell: `${xml.slice(0, start.index)}<${prefix}sheetData/>${xml.slice(end)}`,
    sheetData: xml.slice(start.index, end),
    prefix,
  };
}

/** The schema wants the element, but a file without it is still readable. */
function splitWithoutData(xml: string, part: string): WorksheetText {
  const root = /<((?:[\w.-]+:)?)worksheet(?=[\s/>])/.exec(xml);
  if (!root) throw new DamagedWorkbookError(`onderdeel ${part} is geen werkblad`);
  const prefix = root[1] ?? "";
  return { shell: xml, sheetData: `<${prefix}sheetData/>`, prefix };
}

/** Puts the cells back; `shell` is the serialized shell, which has an empty `sheetData` element. */
export function joinWorksheet(shell: string, sheetData: string): string {
  const hole = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*?(?:\/>|>\s*<\/\1sheetData\s*>)/.exec(shell);
  if (!hole) throw new Error("worksheet without sheetData");
  return shell.slice(0, hole.index) + sheetData + shell.slice(hole.index + hole[0].length);
}
