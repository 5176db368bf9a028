/**
 * Prints how long calculations take, one line each: `npx tsx test/embedded-excel/calculation/timing.ts`.
 * Nothing is asserted: machines differ.
 */
import { createCalculator } from "../../../src/embedded-excel/calculation";
import type { Workbook } from "../../../src/embedded-excel/model/workbook";
import { addName, addSheet, addTable, put, workbookWithout, type Content } from "./scenario";

const statuses = ["Niet gestart", "Loopt", "Gereed", "Vervallen"];
const classes = ["Basis op orde", "Wettelijke taken", "Uitvoering", "(Nieuw) beleid", "onbekend"];
const quadrants = ["DOEN", "PLANNEN", "DELEGEREN", "ELIMINEREN"];

/** A register with a rank whose keys stand beside it, by position, on a sheet of their own. */
function ranked(rowCount: number): Workbook {
  const workbook = workbookWithout();
  const rows = Array.from({ length: rowCount }, (_, at): Content[] => [
    `AP-${String(at + 1).padStart(5, "0")}`,
    statuses[(at * 7) % 4] ?? null,
    classes[(at * 11) % 5] ?? null,
    quadrants[(at * 13) % 4] ?? null,
    (at * 17) % 19,
    44_200 + ((at * 7919) % 365),
    { f: "IFERROR(INDEX(Volgorde,ROW()-ROW(Acties[[#Headers],[Rang]])),\"\")" },
  ]);
  const sheet = addSheet(workbook, "Acties", [["Nr", "Status", "Klasse", "Kwadrant", "Score", "Deadline", "Rang"], ...rows]);
  addTable(sheet, "Acties", `A1:G${rowCount + 1}`);
  addSheet(workbook, "Lijsten", [...classes.slice(0, 4), null].map((name, at) => [name, quadrants[at] ?? null]));
  const order = addSheet(workbook, "Volgorde");
  const last = rowCount + 501;
  addName(workbook, "Volgorde", `Volgorde!$C$2:$C$${last}`);
  const cell = (column: string): string => `INDEX(Acties[${column}],ROW()-1)`;
  for (let row = 2; row <= last; row += 1) {
    const key =
      `IF(ROW()-1>ROWS(Acties[Nr]),"",ISNUMBER(MATCH(${cell("Status")},{"Gereed","Vervallen"},0))*1E11+IFERROR(MATCH(${cell("Klasse")},Lijsten!$A$1:$A$4,0),99)*1E9` +
      `+IFERROR(MATCH(${cell("Kwadrant")},Lijsten!$B$1:$B$4,0),9)*1E8+IF(ISNUMBER(${cell("Score")}),900-10*${cell("Score")},999)*1E5+IF(ISNUMBER(${cell("Deadline")}),${cell("Deadline")},99999))`;
    put(order, row - 1, 0, { f: key });
    put(order, row - 1, 1, { f: `IF(A${row}="","",${cell("Nr")}&" "&TEXT(ROW(),"0000000"))` });
    put(order, row - 1, 2, {
      f: `IF(A${row}="","",1+SUMPRODUCT(($A$2:$A$${last}<A${row})+($A$2:$A$${last}=A${row})*($B$2:$B$${last}<B${row})))`,
    });
  }
  return workbook;
}

/** Each row counts the rows like it. */
function counted(rowCount: number): Workbook {
  const workbook = workbookWithout();
  const rows = Array.from({ length: rowCount }, (_, at): Content[] => [
    `K${at % 997}`,
    (at * 7919) % 1000,
    { f: 'COUNTIFS(T[Sleutel],T[[#This Row],[Sleutel]],T[Bedrag],"<"&T[[#This Row],[Bedrag]])+SUMIFS(T[Bedrag],T[Sleutel],T[[#This Row],[Sleutel]])' },
  ]);
  addTable(addSheet(workbook, "T", [["Sleutel", "Bedrag", "Aantal"], ...rows]), "T", `A1:C${rowCount + 1}`);
  return workbook;
}

async function time(label: string, workbook: Workbook): Promise<void> {
  const calculator = await createCalculator();
  for (const round of ["first", "again"]) {
    const start = performance.now();
    const { unsupported } = calculator.recalculate(workbook);
    console.log(`${label}, ${round}: ${(performance.now() - start).toFixed(0)} ms, not calculated ${unsupported.length}`);
  }
}

async function main(): Promise<void> {
  for (const rowCount of [500, 2_000, 10_000]) {
    await time(`rank of ${rowCount} rows`, ranked(rowCount));
    await time(`COUNTIFS and SUMIFS of ${rowCount} rows`, counted(rowCount));
  }
}

void main();
