import type { CellValue } from "../values/cell-value";
import { isEmpty, isError, sameText } from "../values/cell-value";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { Row } from "../snapshot/row";

/** The five C's of the plan van aanpak, each scored 0-3. */
export const vijfCs = ["Collectiviteit", "Cultuur", "Coördinatie", "Consistentie", "Communicatie"] as const;

export const kwadrantFormula =
  '=IFERROR(IF(AND([@Belangrijk]="",[@Urgent]=""),"",IF([@Belangrijk]="Ja",IF([@Urgent]="Ja","DOEN","PLANNEN"),IF([@Urgent]="Ja","DELEGEREN","ELIMINEREN"))),"")';

/** Quadrant of importance and urgency; `""` while neither is filled in, or one is an error. */
export const kwadrant = ({ registers: { Actiepunten } }: WorkbookSnapshot) => {
  const belangrijk = Actiepunten.column("Belangrijk");
  const urgent = Actiepunten.column("Urgent");
  return (row: Row): CellValue => {
    if (isError(belangrijk(row)) || isError(urgent(row))) return "";
    const isBelangrijk = sameText(belangrijk(row), "Ja");
    const isUrgent = sameText(urgent(row), "Ja");
    if (isBelangrijk) return isUrgent ? "DOEN" : "PLANNEN";
    if (isUrgent) return "DELEGEREN";
    return isEmpty(belangrijk(row)) && isEmpty(urgent(row)) ? "" : "ELIMINEREN";
  };
};

const cells = vijfCs.map((c) => `[@${c}]`);

export const scoreFormula = `=IF(COUNT(${cells.join(",")})=0,"",${cells.map((cell) => `IFERROR(SUM(${cell}),0)`).join("+")})`;

/** Sum of the C's that are numbers; `""` when none is. */
export const vijfCScore = ({ registers: { Actiepunten } }: WorkbookSnapshot) => {
  const columns = vijfCs.map((c) => Actiepunten.column(c));
  return (row: Row): CellValue => {
    const scores = columns.map((c) => c(row)).filter((value) => typeof value === "number");
    return scores.length === 0 ? "" : scores.reduce((sum, value) => sum + value, 0);
  };
};
