import { showFound, showValue } from "../../../src/domain/import/show-value";
import { registers } from "../../../src/domain/registers";
import type { RegisterName } from "../../../src/domain/registers/names";
import type { CellValue } from "../../../src/domain/values/cell-value";

const shown = (register: RegisterName, header: string, value: CellValue): string | undefined => {
  const column = registers[register].columns.find((candidate) => candidate.header === header);
  return column && showValue(column, value);
};

it.each<[RegisterName, string, CellValue, string]>([
  ["Actiepunten", "Deadline", 44469, "30-09-2021"],
  ["Actiepunten", "Deadline", "eind 2021", "eind 2021"],
  ["Budgetregels", "Realisatie", 1250, "€ 1.250"],
  ["Actiepunten", "Voortgang (%)", 0.45, "45 %"],
  ["Teamplannen", "Uren gepland", 1250.5, "1.250,5"],
  ["Jaarplannen", "Jaar", 2021, "2021"],
  ["Actiepunten", "Vindplaats", 2021.5, "2021,5"],
  ["Actiepunten", "Team", "", ""],
])("in a cell of %s %s Excel shows %p as %p", (register, header, value, text) => {
  expect(shown(register, header, value)).toBe(text);
});

it.each([
  [61, "01-03-1900"],
  [60, "60"],
  [-3, "-3"],
  [2958465, "31-12-9999"],
  [2958466, "2958466"],
])(
  "the number %p in a column of dates is shown as %p: before March 1900 Excel's calendar is a day off",
  (value, text) => {
    expect(shown("Actiepunten", "Deadline", value)).toBe(text);
  },
);

it.each<[CellValue, string]>([
  [true, "WAAR"],
  [false, "ONWAAR"],
  [2021, "2021"],
  [-1234.5, "-1234,5"],
  [" Zorg", " Zorg"],
])("%p as found in a list is shown as %p", (value, text) => {
  expect(showFound(value)).toBe(text);
});
