import type { ImportPlan } from "../../../src/domain/import";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { actiepunt, beleidsuitgangspunt, budgethouder, budgetregel, on } from "../builders";
import { cellsOf, planned, reasons, toActiepunten } from "./planned";

const asDeadline = (value: CellValue, current: CellValue = "") =>
  toActiepunten([actiepunt({ Deadline: current })], ["Nr", "Deadline"], ["AP-001", value]);
const asAmount = (value: CellValue, current: CellValue = "") =>
  planned(
    "Budgetregels",
    { Budgetregels: [budgetregel({ Realisatie: current })] },
    ["Nr", "Besteed"],
    ["BR-001", value],
  );
const asText = (value: CellValue, current: CellValue = "") =>
  planned(
    "Beleidsuitgangspunten",
    { Beleidsuitgangspunten: [beleidsuitgangspunt({ Vindplaats: current })] },
    ["Nr", "Vindplaats"],
    ["BU-01", value],
  );

describe("a text", () => {
  it("is as long as Excel allows, and no longer", () => {
    expect(cellsOf(asText("x".repeat(32_767)))).toEqual({ Vindplaats: "x".repeat(32_767) });
    expect(reasons(asText("x".repeat(32_768)))).toEqual([
      "2: Vindplaats is langer dan de 32.767 tekens die in een cel passen. Kort de tekst in.",
    ]);
  });
  it("has Excel's own line breaks", () => {
    expect(cellsOf(asText("een\rtwee\r\ndrie"))).toEqual({ Vindplaats: "een\ntwee\ndrie" });
  });
});

describe("a day", () => {
  it.each<[CellValue, string]>([
    [18264, "01-01-1950"],
    ["31-12-1949", "31-12-1949"],
    ["2021-03-01T09:05:00.000", "01-03-2021"],
    ["1-3-2021, 12:30:00", "01-03-2021"],
    ["1-3-2021 om 12:30", "01-03-2021"],
    ["1-3-2021  12:30u", "01-03-2021"],
    ["1 maart 2021 om  9:05 uur", "01-03-2021"],
    ["MA 1-3-2021", "01-03-2021"],
    [`ma${" ".repeat(45)}1-3-2021 9:00`, "01-03-2021"],
  ])("may be written as %p", (value, day) => expect(cellsOf(asDeadline(value))).toEqual({ Deadline: on(day) }));

  it.each<[CellValue, string]>([
    [18263, "Deadline 18.263 is een getal en geen datum. Vul een datum in als dd-mm-jjjj."],
    ["2021", 'Deadline "2021" is geen bestaande datum. Vul een datum in als dd-mm-jjjj.'],
    [
      "di 1-3-2021 9:00",
      'Deadline "di 1-3-2021 9:00" klopt niet: 01-03-2021 is een maandag. Vul een datum in als dd-mm-jjjj.',
    ],
  ])("is not %p, which is told", (value, reason) => expect(reasons(asDeadline(value))).toEqual([`2: ${reason}`]));

  it.each(["1 maart 12:30 2021", "1-3-2021 12:30 uur precies", `ma${" ".repeat(46)}1-3-2021 9:00`])(
    "is not %p",
    (value) => expect(asDeadline(value)).toMatchObject({ changes: [], refusals: [{ header: "Deadline" }] }),
  );
});

describe("a number with a point", () => {
  it("is explained in a column of hours too", () => {
    const plan = planned("Teamplannen", {}, ["Nr", "Uren gepland"], ["WP-001", "12.5"]);
    expect(reasons(plan)).toEqual([
      '2: Uren gepland "12.5" heeft een punt voor de decimalen; hier is dat een komma. Schrijf 12,5.',
    ]);
  });
  it.each(["12.3,4", "1,234", "1.234.5", "bijlage 2.5", "veel."])("is not explained so when it is %p", (value) => {
    expect(reasons(asAmount(value))).toEqual([expect.not.stringContaining("een punt voor de decimalen")]);
  });
});

describe("what the register says already changes nothing", () => {
  it.each<[string, ImportPlan]>([
    ["a sum that a program computed", asAmount(0.3, 0.1 + 0.2)],
    ["a large sum that a program computed", asAmount(40000.3, 40000.1 + 0.2)],
    ["a debt that a program computed", asAmount(-40000.3, -40000.1 - 0.2)],
    ["the same day with a time", asDeadline("31-12-2021", on("31-12-2021") + 0.5)],
    ["a year as a number", asText("2021", 2021)],
  ])("%s", (_, plan) => expect(plan).toMatchObject({ changes: [], refusals: [], unchanged: 1 }));

  it.each<[string, ImportPlan, CellValue]>([
    ["a cent more", asAmount(123456.31, 123456.3), 123456.31],
    ["a number where the register has text", asAmount(100, "100"), 100],
    ["a code with a zero before it", asText("012", 12), "012"],
    ["another day", asDeadline(on("01-01-2022"), on("31-12-2021")), on("01-01-2022")],
  ])("but %s does", (_, plan, to) => expect(plan.changes).toMatchObject([{ cells: [{ to }] }]));
});

describe("a percentage without its sign", () => {
  const column = (...values: readonly CellValue[]) =>
    toActiepunten(
      values.map((_, place) => actiepunt({ Actiepunt: `Actie ${place}` })),
      ["Actiepunt", "Voortgang (%)"],
      ...values.map((value, place) => [`Actie ${place}`, value]),
    );
  const read = (...values: readonly CellValue[]) => column(...values).changes.map(({ cells }) => cells[0]?.to);

  it.each<[readonly CellValue[], readonly number[]]>([
    [[2], [0.02]],
    [[100], [1]],
    [["n.v.t.", 45], [0.45]],
    [
      ["n.v.t.", "0,60", "0,45"],
      [0.6, 0.45],
    ],
    [["-5", 45], [0.45]],
    [[" 0,4567 "], [0.4567]],
    [
      [0.45, "0,60"],
      [0.45, 0.6],
    ],
    [["#N/B", "0,60", ""], [0.6]],
    [["0,45%"], [0.0045]],
    [[45, "10,125"], [0.45]],
  ])("in the column %p the numbers are %p, and the rest is refused", (values, numbers) => {
    expect(read(...values)).toEqual(numbers);
  });
  it.each<readonly [readonly CellValue[]]>([
    [["0,45", "46"]],
    [["0,45", "45% "]],
    [["-0,45", "0,60"]],
    [["0,45", "1,5"]],
    [[1.5, 150]],
  ])("is not guessed in the column %p", (values) => {
    const plan = column(...values);
    expect(plan.refusals.length).toBeGreaterThan(0);
    expect(plan.changes.flatMap(({ cells }) => cells.filter(({ to }) => to !== 0.45))).toEqual([]);
    expect(plan.notices).toEqual([]);
  });
  it.each<readonly [readonly CellValue[]]>([[["1"]], [[0.45, "onbekend"]], [[0.5, 1]]])(
    "has no style to tell in the column %p",
    (values) => expect(column(...values).notices).toEqual([]),
  );
  it("is read beside rows that end before it", () => {
    const plan = toActiepunten([], ["Actie", "% gereed"], ["Heidag"], ["Sport", 45]);
    expect(plan.additions.map(({ cells }) => cells.length)).toEqual([1, 2]);
  });
});

describe("a reference by name", () => {
  const to = (holders: Parameters<typeof budgethouder>[0][], value: CellValue) =>
    planned(
      "Budgetregels",
      { Budgethouders: holders.map(budgethouder), Budgetregels: [budgetregel({ Budgethouder: "" })] },
      ["Nr", "Budgethouder"],
      ["BR-001", value],
    );
  it("is not to a row without a name", () => {
    expect(reasons(to([{ Functie: "", Team: "" }], "???"))).toEqual([
      '2: Budgethouder "???" staat niet in Budgethouders: niet als Nr en niet als Functie. Verbeter dit in de lijst, of leg het eerst vast in Budgethouders.',
    ]);
  });
  it.each(["", "#REF!"])("is not to a row with %p for a Nr", (nr) => {
    expect(to([{ Functie: "Griffier", Nr: nr }], "griffier")).toMatchObject({
      changes: [],
      refusals: [{ header: "Budgethouder" }],
    });
  });
  it("that could be to many rows names four of them", () => {
    const five = ["Zorg", "Jeugd", "Sport", "Werk", "Groen"].map((Team) => ({ Team }));
    expect(reasons(to(five, "Teamleider"))).toEqual([
      '2: Budgethouder "Teamleider" staat meer dan eens in Budgethouders (BH-01, BH-02, BH-03 en BH-04). Vul het Nr in dat u bedoelt.',
    ]);
  });
});
