import { registers } from "../../../src/domain/registers";
import { createSnapshot } from "../../../src/domain/snapshot/create-snapshot";
import { fixText } from "../../../src/taskpane/controleren/fix-text";
import { on, peildatum } from "../../domain/builders";
import { finding } from "./builders";

const found = (name: "Budgetregels" | "Actiepunten", sheet: string) => ({
  location: { sheet, headerRow: 3, firstColumn: 0 },
  headers: registers[name].columns.map(({ header }) => header),
  body: [],
});

const snapshot = createSnapshot(
  { Budgetregels: found("Budgetregels", "Mijn budget"), Actiepunten: found("Actiepunten", "Actiepunten") },
  peildatum,
);

describe("the fix that a finding offers", () => {
  it("is shown as its column shows it, on whatever sheet the register stands", () => {
    expect(fixText(snapshot, finding({ sheet: "Mijn budget", column: "Realisatie", fix: -4977 }))).toBe("-4.977,00");
    expect(fixText(snapshot, finding({ column: "Deadline", fix: on("01-03-2021") }))).toBe("01-03-2021");
    expect(fixText(snapshot, finding({ column: "Voortgang (%)", fix: 0.75 }))).toBe("75 %");
    expect(fixText(snapshot, finding({ column: "Cultuur", fix: 3 }))).toBe("3");
    expect(fixText(snapshot, finding({ column: "Status", fix: "Loopt" }))).toBe("Loopt");
  });

  it("is not made up where there is none", () => {
    expect(fixText(snapshot, finding())).toBeNull();
  });

  it("is shown all the same when nobody knows the sheet any more", () => {
    expect(fixText(snapshot, finding({ sheet: "Weg", fix: 1234.5 }))).toBe("1.234,5");
  });
});
