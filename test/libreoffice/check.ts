/**
 * Lets LibreOffice recalculate what the command line saved, and holds every formula against its answer: an independent check on
 * the embedded Excel. Usage: npm run check:libreoffice [-- --images folder]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { faults } from "../../assets/demo/faults";
import { peildatum } from "../../assets/demo/row";
import { madeSheets } from "../../src/domain/sheets";
import type { Workbook } from "../../src/embedded-excel/model/workbook";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../src/embedded-excel/xlsx/save";
import { findLibreOffice, LibreOffice } from "../../src/headless/libreoffice";
import { run } from "../../src/headless/run";
import { adoptedReports } from "./adopted";
import { compareFormulas } from "./compare";

const root = resolve(__dirname, "..", "..");
const demos = ["waterrijk.xlsx", "waterrijk-met-fouten.xlsx"] as const;

const read = (path: string): Workbook => loadWorkbook(new Uint8Array(readFileSync(path)));

/** Path of the pages that the command makes beside a workbook that it saves. */
const pdfOf = (workbook: string): string => workbook.replace(/\.xlsx$/, ".pdf");

/** Runs the command on a demo and gives the path of what it saved; the report's pages come beside it. */
const reportOn = async (demo: string, folder: string, { program }: LibreOffice): Promise<string> => {
  const out = join(folder, demo);
  const sheets = madeSheets.map(({ slug }) => slug).join(",");
  const input = join(root, "assets", "demo", demo);
  const code = await run(["--in", input, "--out", out, "--sheets", sheets, "--pdf", pdfOf(out)], {
    stdout: () => undefined,
    stderr: (text) => process.stderr.write(text),
    folder,
    demo: "",
    today: peildatum,
    version: "0",
    libreOffice: program,
    isDebugging: true,
  });
  if (code !== 0) throw new Error(`The command ended with ${code} on ${demo}`);
  if (!existsSync(pdfOf(out))) throw new Error(`The command printed nothing of ${demo}`);
  return out;
};

const plantedFormulas = new Set(
  faults.flatMap(({ formula }) => (formula === undefined ? [] : [formula.replace(/^=/, "")])),
);

/** Formulas that the faulty demo has on purpose; what they come to is no concern of ours. */
const isPlanted = (formula: string): boolean => plantedFormulas.has(formula);

/** Changes an amount without calculating: unless LibreOffice then answers otherwise than we saved, it did not recalculate. */
const provesRecalculation = (path: string, office: LibreOffice): boolean => {
  const workbook = read(path);
  const sheet = workbook.sheets.find(({ name }) => name === "Budgetregels");
  const table = sheet?.tables.find(({ name }) => name === "Budgetregels");
  const column = table?.columns.findIndex(({ name }) => name === "Realisatie") ?? -1;
  const cell = table && sheet?.cells.get(table.area.row + 1, table.area.column + column);
  if (!cell || typeof cell.value !== "number") throw new Error("No Realisatie to change");
  cell.value += 1_000_000;
  const changed = join(office.folder, "gewijzigd.xlsx");
  writeFileSync(changed, saveWorkbook(workbook));
  const { differences } = compareFormulas(read(changed), read(office.convert(changed, "xlsx")), isPlanted);
  return (
    differences.some((line) => line.startsWith("Rapportage ")) &&
    differences.some((line) => line.startsWith("Budgetregels!"))
  );
};

/** Pages of paper as pictures. Gives how many there are. */
const draw = (pdf: string, name: string, folder: string): number => {
  mkdirSync(folder, { recursive: true });
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, join(folder, name)]);
  const pages = /^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1];
  return Number(pages ?? 0);
};

const check = async (images: string | undefined, office: LibreOffice): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), "rapportages-"));
  try {
    let isRight = true;
    for (const demo of demos) {
      const saved = await reportOn(demo, folder, office);
      const [ours, theirs] = [read(saved), read(office.convert(saved, "xlsx"))];
      const { compared, differences } = compareFormulas(ours, theirs, isPlanted);
      console.log(`${demo}: ${compared} vergeleken, ${differences.length} verschillen`);
      for (const line of differences.slice(0, 40)) console.log(`  ${line}`);
      if (differences.length > 0 || compared === 0) isRight = false;
      const [adopted, kept] = [adoptedReports(ours), adoptedReports(theirs)];
      const isKept = adopted.length > 0 && JSON.stringify(adopted) === JSON.stringify(kept);
      console.log(`${demo}: vastgestelde rapportages ${isKept ? "onveranderd" : `veranderd: ${kept.join(" ")}`}`);
      if (!isKept) isRight = false;
      if (images !== undefined)
        console.log(`${demo}: ${draw(pdfOf(saved), demo.replace(".xlsx", ""), resolve(images))} bladzijden`);
    }
    const isProven = provesRecalculation(join(folder, demos[0]), office);
    console.log(
      isProven
        ? "Proef: een gewijzigd bedrag geeft andere uitkomsten, LibreOffice rekende dus opnieuw"
        : "Proef mislukt: LibreOffice rekende niet opnieuw",
    );
    return isRight && isProven;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { images: { type: "string" } } });
  const program = findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not on this machine");
  const office = new LibreOffice(program, { recalculates: true });
  try {
    if (!(await check(values.images, office))) process.exitCode = 1;
  } finally {
    office.close();
  }
};

void main();
