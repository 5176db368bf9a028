import { registers } from "../../../src/domain/registers";
import { orderLine } from "../../../src/taskpane/sorteren/order-line";

describe("the order of a register in one line", () => {
  it("names the criteria of Actiepunten as the domain has them", () => {
    expect(orderLine(registers.Actiepunten.order)).toBe(
      "Volgorde: open vóór afgesloten, Prioriteitsklasse in de volgorde van de lijst, Kwadrant in de volgorde van de lijst, hoogste 5C-score eerst, vroegste Deadline eerst en ten slotte Nr.",
    );
  });

  it("names those of Budgethouders, which are two", () => {
    expect(orderLine(registers.Budgethouders.order)).toBe("Volgorde: grootste nadeel eerst en ten slotte Nr.");
  });

  it("names a single criterion by itself", () => {
    expect(orderLine([{ label: "Nr" }])).toBe("Volgorde: Nr.");
  });
});
