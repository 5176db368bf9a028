import { formula } from "./cells";
import type { ReportCell } from "./report";

/** V above zero, N below, empty at zero, of the amount in another cell of the report. */
export const voordeelCell = (amountId: string, amount: number): ReportCell => {
  const letter = amount > 0 ? "V" : "N";
  return formula("voordeel", `=IF({${amountId}}>0,"V",IF({${amountId}}<0,"N",""))`, amount === 0 ? "" : letter);
};
