import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { peildatum } from "../../assets/demo/row";
import { startExcel, withExcel } from "../../src/embedded-excel";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { check, writeReport } from "../../src/excel";

/** What a report may send to Excel, in bytes. */
const mostWritten = 500_000;

/** What a check and a report of the demo workbook send to Excel, printed. True when it is no more than it may be. */
export const measureDemo = async (): Promise<boolean> => {
  const demo = loadWorkbook(new Uint8Array(readFileSync(resolve("assets/demo/waterrijk.xlsx"))));
  const excel = await startExcel(demo);
  try {
    const { checking, reporting } = await withExcel(excel, async () => {
      await check(peildatum);
      const checking = excel.traffic;
      excel.resetTraffic();
      await writeReport(peildatum, "bench");
      return { checking, reporting: excel.traffic };
    });
    console.log(`Check of the demo:  ${checking.requests} request, ${checking.responseBytes} bytes read`);
    console.log(`Report on the demo: ${reporting.requests} requests, ${reporting.requestBytes} bytes written`);
    return checking.requests === 1 && reporting.requestBytes <= mostWritten;
  } finally {
    excel.close();
  }
};
