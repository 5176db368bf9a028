import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Repair } from "../../src/domain/repair";
import { startExcel, withExcel, type EmbeddedExcel } from "../../src/embedded-excel";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { check, offeredRepairs, repair } from "../../src/excel";
import { edit, today } from "./workbook";

const demo = readFileSync(join(__dirname, "..", "..", "assets", "demo", "waterrijk-met-fouten.xlsx"));

const repairsIn = async (): Promise<readonly Repair[]> => offeredRepairs(await check(today)).ready;

/** What the cells show, in one request. */
const textsOf = (embedded: EmbeddedExcel, repairs: readonly Repair[]): Promise<readonly string[]> =>
  embedded.Excel.run(async (context) => {
    const cells = repairs.map(({ finding: { sheet, cell } }) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell).load("text"),
    );
    await context.sync();
    return cells.map(({ text }) => String(text[0]?.[0]));
  });

const lineOf = ({ change: { key, header }, shown: { from, to } }: Repair): string =>
  `${key} ${header}: ${from} -> ${to}`;

describe("repairing the demo with errors", () => {
  it("mends what has one meaning, shows in each cell what was promised, and leaves alone what a colleague changed", async () => {
    const embedded = await startExcel(loadWorkbook(demo));
    await withExcel(embedded, async () => {
      const repairs = await repairsIn();
      expect(repairs.map(lineOf)).toEqual(
        expect.arrayContaining([
          "AP-010 Bron: Plan van anpak -> Plan van aanpak",
          'AP-012 Actor: " gemeenteraad" -> Gemeenteraad',
          "AP-016 Startdatum: 1-3-2021 -> 01-03-2021",
          "WP-031 Uren besteed: 850 uur -> 850",
          "BR-004 Prognose 31-12: N75.000 -> € -75.000",
          "BR-005 Verplichtingen: 4.977- -> € -4.977",
          "BR-021 Prognose 31-12: V12.000 -> € 12.000",
          "EA-017 Bedrag: 42.000,- -> € 42.000",
        ]),
      );
      const taken = repairs.filter(({ change: { key, header } }) => key === "AP-012" && header === "Actor");
      const rest = repairs.filter((each) => !taken.includes(each));
      await edit(embedded, ({ workbook }) => {
        for (const { finding } of taken)
          workbook.worksheets.getItem(finding.sheet).getRange(finding.cell).values = [["Griffie"]];
      });
      const outcome = await repair(repairs);
      expect(outcome.repaired).toHaveLength(rest.length);
      expect(outcome.repaired).toEqual(expect.arrayContaining(rest.map(({ change }) => change)));
      expect(outcome.skipped).toMatchObject(taken.map(({ change }) => ({ change, found: "Griffie" })));
      expect(await textsOf(embedded, taken)).toEqual(["Griffie"]);
      // Formats of the workbook: every amount with cents, and a comma behind hours that are whole.
      const shown = (await textsOf(embedded, rest)).map((text) => text.replace(/,(?:00)?$/, ""));
      expect(shown).toEqual(rest.map(({ shown: { to } }) => to));
      expect(await repairsIn()).toEqual([]);
    });
    embedded.close();
  });
});
