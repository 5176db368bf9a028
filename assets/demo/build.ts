import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import type { Workbook } from "../../src/embedded-excel/model/workbook";
import { startExcel, withExcel } from "../../src/embedded-excel/transport/node";
import { emptyWorkbook } from "../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../src/embedded-excel/xlsx/save";
import { readWorkbook, setUp } from "../../src/excel";
import { peildatum } from "./row";
import { plantFaults, writeDemo } from "./write-registers";

const inExcel = async <Result>(workbook: Workbook, action: () => Promise<Result>): Promise<Result> => {
  const excel = await startExcel(workbook);
  try {
    return await withExcel(excel, action);
  } finally {
    excel.close();
  }
};

/** The two copies as .xlsx, and where everything stands in the clean one. */
export interface Demo {
  readonly clean: Uint8Array;
  readonly faulty: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Makes the demo with the product itself: an empty workbook is set up, filled, and set up once more so that the columns'
 * drop-downs, formats and colours cover all rows.
 */
export const buildDemo = async (): Promise<Demo> => {
  const workbook = emptyWorkbook();
  const snapshot = await inExcel(workbook, async () => {
    await setUp(peildatum);
    await writeDemo();
    await setUp(peildatum);
    return (await readWorkbook(peildatum)).snapshot;
  });
  const clean = saveWorkbook(workbook);
  const copy = loadWorkbook(clean);
  await inExcel(copy, plantFaults);
  return { clean, faulty: saveWorkbook(copy), snapshot };
};
