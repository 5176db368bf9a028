import { figuresByQuarter, isKept } from "../../../src/domain/momentopnamen/figures-by-quarter";
import { workbook } from "../builders";

const snapshot = workbook({
  Momentopnamen: [
    { Kwartaal: "2021-Q2", Kerncijfer: "actiepunten.open", Waarde: 7 },
    { Kwartaal: "2020-q4", Kerncijfer: "actiepunten.open", Waarde: 9 },
    { Kwartaal: "2021-q2", Kerncijfer: "Actiepunten.Open", Waarde: 0.5 },
    { Kwartaal: "2021-Q2", Kerncijfer: "taakstelling.restant", Waarde: "PM" },
    { Kwartaal: "2021-Q1", Kerncijfer: "actiepunten.open", Waarde: "12" },
    { Kwartaal: "2021-Q5", Kerncijfer: "actiepunten.open", Waarde: 1 },
    { Kwartaal: "x2021-Q3", Kerncijfer: "actiepunten.open", Waarde: 1 },
    { Kwartaal: "2021-Q3x", Kerncijfer: "actiepunten.open", Waarde: 1 },
  ],
});

describe("figures that were adopted", () => {
  const { quarters, figure } = figuresByQuarter(snapshot);

  it("are there for each quarter with a figure, the earliest first", () =>
    expect(quarters).toEqual(["2020-Q4", "2021-Q2"]));

  it("are what SUMIFS makes of them: added up, whatever their case", () =>
    expect([figure("2021-Q2", "actiepunten.open"), figure("2020-Q4", "ACTIEPUNTEN.open")]).toEqual([7.5, 9]));

  it.each([
    ["2021-Q2", "taakstelling.restant"],
    ["2021-Q2", "werkplan.open"],
    ["2021-Q1", "actiepunten.open"],
    ["2019-Q4", "actiepunten.open"],
  ])("are not there of %s for %s", (quarter, id) => expect(figure(quarter, id)).toBeNull());

  it("are kept for a quarter as soon as a row names it", () =>
    expect(["2021-Q1", "2020-Q4", "2021-Q3", "2021-Q2 "].map((quarter) => isKept(snapshot, quarter))).toEqual([
      true,
      true,
      false,
      false,
    ]));
});
