import type { Calculator } from "../../../src/embedded-excel/calculation/calculator";
import { parseFormula } from "../../../src/embedded-excel/calculation/parse-formula";
import { PlacedFormulas } from "../../../src/embedded-excel/calculation/placed-formulas";
import { type EmbeddedExcel, type StartOptions, startExcel } from "../../../src/embedded-excel/transport/node";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

const open: EmbeddedExcel[] = [];

/** An empty workbook with one sheet, `Blad1`, in the embedded Excel. Closed by `closeAll`. */
export async function openEmpty(options: StartOptions = {}): Promise<EmbeddedExcel> {
  const embedded = await startExcel(emptyWorkbook(), options);
  open.push(embedded);
  return embedded;
}

export function closeAll(): void {
  for (const embedded of open.splice(0)) embedded.close();
}

/** Leaves formulas as they are, for tests that are not about results. */
export const noCalculation: Calculator = {
  recalculate: () => ({ unsupported: [] }),
  placed: (workbook) => new PlacedFormulas(workbook, new Date(), parseFormula),
};

/** The error's code with which a batch fails; "" when it does not. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
