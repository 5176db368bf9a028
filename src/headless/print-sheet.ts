import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadWorkbook } from "../embedded-excel/xlsx/load";
import { saveWorkbook } from "../embedded-excel/xlsx/save";
import { LibreOffice } from "./libreoffice";

/** The same workbook with one sheet to print: LibreOffice prints what can be seen, and what has a print area even where it cannot. */
const withOneSheet = (saved: Uint8Array, name: string): Uint8Array => {
  const workbook = loadWorkbook(saved);
  for (const sheet of workbook.sheets) {
    const isPrinted = sheet.name === name;
    sheet.visibility = isPrinted ? "visible" : "hidden";
    if (isPrinted) workbook.activeSheetId = sheet.id;
    else sheet.pageLayout.printArea = null;
  }
  return saveWorkbook(workbook);
};

/**
 * A sheet of a workbook as pages on paper, in the bytes of a PDF.
 * @param saved the workbook as an .xlsx
 * @param program of LibreOffice
 * @throws Error when LibreOffice does not print it
 */
export const printSheet = (saved: Uint8Array, name: string, program: string): Uint8Array => {
  const office = new LibreOffice(program, { recalculates: false });
  try {
    const copy = join(office.folder, `${name}.xlsx`);
    writeFileSync(copy, withOneSheet(saved, name));
    return readFileSync(office.convert(copy, "pdf"));
  } finally {
    office.close();
  }
};
