import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../../src/embedded-excel/xlsx/save";
import { fullWorkbook } from "./full-workbook";

/** LibreOffice takes seconds to start, so a later step of CI asks for it by name. */
const isAsked = process.env.LIBREOFFICE === "1";

/** Opens `bytes` in LibreOffice and returns what it saves: as the given type. */
function throughLibreOffice(bytes: Uint8Array, type: "csv" | "xlsx"): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "sturing-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    try {
      execFileSync(
        "soffice",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          type,
          "--outdir",
          join(folder, "out"),
          join(folder, "in.xlsx"),
        ],
        { stdio: "pipe" },
      );
    } catch (cause) {
      throw new Error("LibreOffice is asked for (LIBREOFFICE=1), but the command soffice is not there or failed.", {
        cause,
      });
    }
    return readFileSync(join(folder, "out", `in.${type}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isAsked) {
  describe("LibreOffice", () => {
    it("opens a saved workbook and computes its structured references", () => {
      const workbook = fullWorkbook();
      // Without results LibreOffice has to compute them.
      for (const [, , cell] of workbook.sheets[0]?.cells.entries() ?? []) if (cell.formula !== null) cell.value = null;
      workbook.needsCalculation = true;
      const lines = throughLibreOffice(saveWorkbook(workbook), "csv").toString("utf8").split("\n");
      expect(lines[1]).toContain("2469");
      expect(lines[8]).toContain("1234.4");
    });

    it("saves a workbook that is loaded with its table, name and rules", () => {
      const again = loadWorkbook(throughLibreOffice(saveWorkbook(fullWorkbook()), "xlsx"));
      const [sheet] = again.sheets;
      expect(sheet?.tables[0]).toMatchObject({
        name: "Acties",
        columns: [{ name: "Naam" }, { name: "Bedrag" }, { name: "Dubbel" }],
      });
      expect(again.names).toContainEqual(expect.objectContaining({ name: "Lijst", formula: "Blad1!$A$2:$A$3" }));
      expect(sheet?.conditionalFormats[0]).toMatchObject({ formulas: ['$A2="Rood"'], format: { fill: "#FFFF00" } });
      expect(sheet?.validations[0]).toMatchObject({ type: "list", formula1: "Lijst" });
      expect(sheet?.pageLayout).toMatchObject({ orientation: "landscape", printTitleRows: { first: 0, last: 0 } });
      expect(sheet?.notes.get("1,1")?.text).toBe("let\nop");
    });
  });
} else {
  describe("LibreOffice", () => {
    it("is not asked for: set LIBREOFFICE=1 to open saved workbooks in it", () => {
      expect(isAsked).toBe(false);
    });
  });
}
