import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { registerNames, tableName } from "../../../src/domain/registers/names";
import {
  alreadyAdopted,
  alreadyKept,
  errorsInRegisters,
  notSetUp,
  reportedRegisters,
  nowhereToKeep,
} from "../../../src/taskpane/rapportage/obstacles";
import { workbook } from "../../domain/builders";

const asTables = Object.fromEntries(registerNames.map((name) => [name, { as: "table" }] as const));

const reported = layoutReport(buildReport(workbook(), "1.0.0"))
  .rows.flat()
  .flatMap((cell) => (cell && "formula" in cell.content ? [cell.content.formula] : []))
  .join("\n");

describe("a workbook that is not set up", () => {
  it.each(registerNames)("is known by %s only where the formulas of the report need it", (name) => {
    const prefix = name === "Instellingen" ? "Instelling_" : `${tableName(name)}[`;
    expect(reportedRegisters.some((reports) => reports === name)).toBe(reported.includes(prefix));
  });

  it("is sent to Start when it has nothing yet", () => {
    expect(notSetUp({})).toBe("Deze werkmap is nog niet ingericht. Richt haar eerst in op Start.");
  });

  it("names the tables that are not there, plain cells included", () => {
    expect(notSetUp({ ...asTables, Budgetregels: { as: "cells" } })).toBe(
      "De rapportage heeft nog niet alle tabellen: Budgetregels ontbreekt. Vul de werkmap eerst aan op Start.",
    );
  });

  it("does not need tables that the report does not show", () => {
    expect(notSetUp({ ...asTables, Lijsten: { as: "cells" } })).toBeNull();
  });
});

describe("errors in the registers", () => {
  it("are counted, and do not forbid the report", () => {
    const errors = errorsInRegisters([{ severity: "fout" }, { severity: "waarschuwing" }, { severity: "fout" }]);
    expect(errors).toMatch(/^Er zijn 2 fouten gevonden in de registers\. De rapportage kan worden gemaakt, maar/);
  });

  it("are one error when there is one", () => {
    expect(errorsInRegisters([{ severity: "fout" }])).toMatch(/^Er is 1 fout gevonden/);
  });

  it("are not spoken of when there are only warnings", () => {
    expect(errorsInRegisters([{ severity: "waarschuwing" }, { severity: "info" }])).toBeNull();
  });
});

describe("a quarter that was adopted", () => {
  const sheets = ["Actiepunten", "rapportage 2021-Q3 VASTGESTELD"];
  const form = (kwartaal: 2 | 3, status: "Concept" | "Vastgesteld") => ({
    kwartaal,
    jaar: 2021,
    status,
  });
  it("cannot be adopted again, and says so before anything is asked", () => {
    expect(alreadyAdopted(sheets, form(3, "Vastgesteld"))).toContain("Q3 2021 is al vastgesteld op het werkblad");
  });
  it("can still be drafted, and leaves other quarters free", () => {
    expect(alreadyAdopted(sheets, form(3, "Concept"))).toBeNull();
    expect(alreadyAdopted(sheets, form(2, "Vastgesteld"))).toBeNull();
  });
  it("cannot be adopted again either while its figures stand in Momentopnamen", () => {
    const kept = workbook({
      Momentopnamen: [{ Kwartaal: "2021-q3", Peildatum: 44469, Kerncijfer: "actiepunten.open", Waarde: 1 }],
    });
    expect(alreadyKept(kept, form(3, "Vastgesteld"))).toContain("In Momentopnamen staan al cijfers van 2021-Q3");
    expect(alreadyKept(kept, form(3, "Concept"))).toBeNull();
    expect(alreadyKept(kept, form(2, "Vastgesteld"))).toBeNull();
  });
  it("needs the register Momentopnamen, which a workbook of an older version does not have", () => {
    expect(nowhereToKeep({}, form(3, "Vastgesteld"))).toContain("Vul de werkmap eerst aan op Start");
    expect(nowhereToKeep({}, form(3, "Concept"))).toBeNull();
    expect(nowhereToKeep({ Momentopnamen: { as: "table" } }, form(3, "Vastgesteld"))).toBeNull();
  });
});
