import { Colleague } from "../../../src/embedded-excel";
import { sortRegisters, turnBack } from "../../../src/excel";
import { closeWorkbooks, measured, today } from "../workbook";
import { before, columnOf, inOrder, twoRegisters } from "./registers";

afterEach(closeWorkbooks);

const sorted = async () => {
  const embedded = await twoRegisters();
  const { result } = await measured(embedded, () => sortRegisters(today, ["Actiepunten", "Teamplannen"]));
  const back = async () => (await measured(embedded, () => turnBack(result.keptAs ?? ""))).result;
  return { embedded, colleague: new Colleague(embedded.host), back };
};

describe("turning a sort of two registers back", () => {
  it("counts a register that has its old order already as done", async () => {
    const { embedded, colleague, back } = await sorted();
    colleague.sortsTable("Actiepunten", "Nr");
    expect(await back()).toMatchObject({ reordered: ["Actiepunten", "Teamplannen"], notReordered: [] });
    for (const register of ["Actiepunten", "Teamplannen"] as const)
      expect(await columnOf(embedded, register, "Nr")).toEqual(before[register]);
  });

  it("moves the one and says why the other stays", async () => {
    const { embedded, colleague, back } = await sorted();
    colleague.protectsSheet("Actiepunten");
    expect(await back()).toMatchObject({
      reordered: ["Teamplannen"],
      notReordered: [
        {
          register: "Actiepunten",
          reason:
            "Het werkblad van Actiepunten is beveiligd. Hef de beveiliging op (tabblad Controleren van Excel) en sorteer dan.",
        },
      ],
    });
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(inOrder.Actiepunten);
    expect(await columnOf(embedded, "Teamplannen", "Nr")).toEqual(before.Teamplannen);
  });

  it("leaves a register alone whose rows were moved since", async () => {
    const { embedded, colleague, back } = await sorted();
    colleague.deletesTableRows("Actiepunten", 0);
    expect(await back()).toMatchObject({
      reordered: ["Teamplannen"],
      notReordered: [
        {
          register: "Actiepunten",
          reason: "De rijen van Actiepunten zijn sindsdien anders gezet, toegevoegd of verwijderd; zij blijven staan.",
        },
      ],
    });
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(["AP-002", "AP-001"]);
  });
});
