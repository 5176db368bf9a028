import {
  adoptedQuarterIn,
  frozenReportMark,
  frozenReportName,
  quarterKey,
  reportName,
} from "../../../src/domain/report/report-name";

const quarter = { rapportagejaar: 2021, kwartaal: 3 } as const;

describe("the names of a quarter", () => {
  it("are those of its sheets and of Momentopnamen", () => {
    expect(quarterKey(quarter)).toBe("2021-Q3");
    expect(reportName(quarter)).toBe("Rapportage 2021-Q3");
    expect(frozenReportName(quarter)).toBe("Rapportage 2021-Q3 vastgesteld");
    expect(frozenReportMark(quarter)).toBe("Rapportage_2021_Q3_vastgesteld");
  });
  it.each(["Rapportage 2021-Q3 vastgesteld", "Rapportage_2021_Q3_vastgesteld", "rapportage 2021-q3 VASTGESTELD"])(
    "are read back from %s",
    (name) => expect(adoptedQuarterIn(name)).toBe("2021-Q3"),
  );
  it.each([
    "Rapportage 2021-Q3",
    "Rapportage 2021-Q5 vastgesteld",
    "Rapportage 2021-Q0 vastgesteld",
    "Rapportage 21-Q3 vastgesteld",
    "Rapportage 2021-Q3 vastgesteld (2)",
    "Mijn Rapportage 2021-Q3 vastgesteld",
    "",
  ])("are not read from %p", (name) => expect(adoptedQuarterIn(name)).toBeNull());
});
