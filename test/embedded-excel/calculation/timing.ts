/**
 * Prints how long calculations take, one line each: `npx tsx test/embedded-excel/calculation/timing.ts`.
 * Nothing is asserted: machines differ.
 */
import { createCalculator } from "../../../src/embedded-excel/calculation";
import type { Workbook } from "../../../src/embedded-excel/model/workbook";
import { addName, addSheet, addTable, workbookWithout, type Content } from "./scenario";

const statuses = ["Niet gestart", "Loopt", "Gereed", "Vervallen"];
const classes = ["Basis op orde", "Wettelijke taken", "Uitvoering", "(Nieuw) beleid", "onbekend"];
const quadrants = ["DOEN", "PLANNEN", "DELEGEREN", "ELIMINEREN"];

/** A register whose rank counts in arrays behind workbook names. */
function ranked(rowCount: number): Workbook {
  const workbook = workbookWithout();
  const own = (name: string): string => `INDEX(${name},ROW()-ROW(Acties[[#Headers],[Nr]]))`;
  const tie = `(Tekst<${own("Tekst")})+(Tekst=${own("Tekst")})*(ROW(Acties[Nr])<ROW())`;
  const rank = `IF(COUNTA(Acties[[#This Row],[Nr]])=0,"",1+SUMPRODUCT((Sleutel<${own("Sleutel")})+(Sleutel=${own("Sleutel")})*(${tie})))`;
  const rows = Array.from({ length: rowCount }, (_, at): Content[] => [
    `AP-${String(at + 1).padStart(5, "0")}`,
    statuses[(at * 7) % 4] ?? null,
    classes[(at * 11) % 5] ?? null,
    quadrants[(at * 13) % 4] ?? null,
    (at * 17) % 19,
    44_200 + ((at * 7919) % 365),
    { f: rank },
  ]);
  const sheet = addSheet(workbook, "Acties", [
    ["Nr", "Status", "Klasse", "Kwadrant", "Score", "Deadline", "Rang"],
    ...rows,
  ]);
  addTable(sheet, "Acties", `A1:G${rowCount + 1}`);
  addSheet(
    workbook,
    "Lijsten",
    classes.slice(0, 4).map((name, at) => [name, quadrants[at] ?? null]),
  );
  addName(workbook, "Tekst", 'IFERROR(IF(Acties[Nr]="","zzzz",Acties[Nr]&""),"zzzz")');
  addName(
    workbook,
    "Sleutel",
    'IF(IFERROR(Acties[Nr]&Acties[Status],"#")="",9E11,ISNUMBER(MATCH(Acties[Status],{"Gereed","Vervallen"},0))*1E11+IFERROR(MATCH(Acties[Klasse],Lijsten!$A$1:$A$4,0),99)*1E9' +
      "+IFERROR(MATCH(Acties[Kwadrant],Lijsten!$B$1:$B$4,0),9)*1E8+IF(ISNUMBER(Acties[Score]),900-10*Acties[Score],999)*1E5+IF(ISNUMBER(Acties[Deadline]),Acties[Deadline],99999))",
  );
  return workbook;
}

/** Each row counts the rows like it. */
function counted(rowCount: number): Workbook {
  const workbook = workbookWithout();
  const rows = Array.from({ length: rowCount }, (_, at): Content[] => [
    `K${at % 997}`,
    (at * 7919) % 1000,
    {
      f: 'COUNTIFS(T[Sleutel],T[[#This Row],[Sleutel]],T[Bedrag],"<"&T[[#This Row],[Bedrag]])+SUMIFS(T[Bedrag],T[Sleutel],T[[#This Row],[Sleutel]])',
    },
  ]);
  addTable(addSheet(workbook, "T", [["Sleutel", "Bedrag", "Aantal"], ...rows]), "T", `A1:C${rowCount + 1}`);
  return workbook;
}

async function time(label: string, workbook: Workbook): Promise<void> {
  const calculator = await createCalculator();
  for (const round of ["first", "again"]) {
    const start = performance.now();
    const { unsupported } = calculator.recalculate(workbook);
    process.stdout.write(
      `${label}, ${round}: ${(performance.now() - start).toFixed(0)} ms, not calculated ${unsupported.length}\n`,
    );
  }
}

async function main(): Promise<void> {
  for (const rowCount of [500, 2_000, 10_000]) {
    await time(`rank of ${rowCount} rows`, ranked(rowCount));
    await time(`COUNTIFS and SUMIFS of ${rowCount} rows`, counted(rowCount));
  }
}

void main();
