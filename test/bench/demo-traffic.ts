import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { peildatum } from "../../assets/demo/row";
import { startExcel, withExcel } from "../../src/embedded-excel";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { check, writeReport, type Step } from "../../src/excel";

/** What a report may send to Excel, in bytes. */
const mostWritten = 500_000;

/** What a check and a report of the demo workbook send to Excel, printed. True when it is no more than it may be. */
export const measureDemo = async (): Promise<boolean> => {
  const demo = loadWorkbook(new Uint8Array(readFileSync(resolve("assets/demo/waterrijk.xlsx"))));
  const excel = await startExcel(demo);
  try {
    const { checking, reporting, written } = await withExcel(excel, async () => {
      await check(peildatum);
      const checking = excel.traffic;
      excel.resetTraffic();
      let asked = 0;
      // The first stage only asks; what it sends is not written.
      const onStep = ({ done }: Step): void => {
        if (done === 2) asked = excel.traffic.requestBytes;
      };
      await writeReport(peildatum, "bench", {}, { onStep });
      return { checking, reporting: excel.traffic, written: excel.traffic.requestBytes - asked };
    });
    console.log(`Check of the demo:  ${checking.requests} request, ${checking.responseBytes} bytes read`);
    console.log(
      `Report on the demo: ${reporting.requests} requests, ${written} bytes written, ${reporting.requestBytes - written} to ask`,
    );
    return checking.requests === 1 && reporting.requests <= 3 && written <= mostWritten;
  } finally {
    excel.close();
  }
};
