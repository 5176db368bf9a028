import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import type { Workbook } from "../../src/embedded-excel/model/workbook";
import { startExcel, withExcel } from "../../src/embedded-excel/transport/node";
import { emptyWorkbook } from "../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../src/embedded-excel/xlsx/save";
import { readWorkbook, setUp, writeReport } from "../../src/excel";
import { version } from "../../package.json";
import { adoptedBy, pastQuarters, type PastQuarter } from "./as-it-was";
import { peildatum } from "./row";
import { demoRows } from "./rows";
import { keepAdoptedOnly, plantFaults, writeDemo, writeRegisters } from "./write-registers";

const inExcel = async <Result>(workbook: Workbook, action: () => Promise<Result>): Promise<Result> => {
  const excel = await startExcel(workbook);
  try {
    return await withExcel(excel, action);
  } finally {
    excel.close();
  }
};

/** Adopts the report of a quarter with the product itself, on the registers as they were then. */
const adopt = async ({ kwartaal, peildatum: day, adoptedOn, rows }: PastQuarter): Promise<void> => {
  await writeRegisters(rows);
  await setUp(day);
  const { frozen, sheet, notice } = await writeReport(adoptedOn, version, {
    kwartaal,
    peildatum: day,
    status: "Vastgesteld",
    adoptedBy,
  });
  if (frozen === null) throw new Error(`Q${kwartaal} was not adopted: ${notice}`);
  await keepAdoptedOnly(sheet, sheet.replaceAll(/[ -]/g, "_"), frozen);
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
    // Registers only grow: rows that a table no longer holds would stay below it.
    await writeDemo({ ...demoRows, ...pastQuarters[0]?.rows });
    for (const quarter of pastQuarters) await adopt(quarter);
    await writeRegisters(demoRows);
    await setUp(peildatum);
    return (await readWorkbook(peildatum)).snapshot;
  });
  const clean = saveWorkbook(workbook);
  const copy = loadWorkbook(clean);
  await inExcel(copy, plantFaults);
  return { clean, faulty: saveWorkbook(copy), snapshot };
};
