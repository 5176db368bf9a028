import { registers } from "../../../src/domain/registers";
import type { RegisterName } from "../../../src/domain/registers/names";
import { meaningIn } from "../../../src/domain/rules/cells/meaning";
import { on, workbook } from "../builders";

describe("what a value means in a column", () => {
  const meaning = (register: RegisterName, header: string) => {
    const column = registers[register].columns.find((each) => each.header === header);
    if (column === undefined) throw new Error(`${register} has no column ${header}`);
    return meaningIn(column, register, workbook());
  };
  it.each([
    ["Actiepunten", "Status", "Loopt", "Loopt"],
    ["Actiepunten", "Status", " loopt", "Loopt"],
    ["Actiepunten", "Status", "Niet-gestart", "Niet gestart"],
    ["Actiepunten", "Status", "", ""],
    ["Actiepunten", "Status", "  ", ""],
    ["Actiepunten", "Deadline", "1-3-2021", on("01-03-2021")],
    ["Actiepunten", "Vindplaats", "Motie punt 1", "Motie punt 1"],
    ["Budgetregels", "Realisatie", "€ 1.234,56", 1234.56],
    ["Budgetregels", "Realisatie", "PM", "PM"],
    ["Budgetregels", "Budgethouder", "BH-01 ", "BH-01"],
  ] as const)("in %s %s: %p is %p", (register, header, value, meant) =>
    expect(meaning(register, header)(value)).toEqual({ value: meant }),
  );
  it.each([
    ["Actiepunten", "Status", "Lopt", "staat niet in de lijst"],
    ["Actiepunten", "Status", "Wacht", "staat niet in de lijst"],
    ["Actiepunten", "Deadline", "medio maart", "geen bestaande datum"],
    ["Actiepunten", "Voortgang (%)", 50, "Bedoelt u 50 %?"],
    ["Actiepunten", "Status", "#N/A", "bevat de foutwaarde #N/A"],
    ["Budgetregels", "Budgethouder", "BH-99", "staat niet in Budgethouders"],
  ] as const)("in %s %s: %p is not read, and why is told", (register, header, value, why) =>
    expect(meaning(register, header)(value)).toEqual({ problem: expect.stringContaining(why) }),
  );
});
