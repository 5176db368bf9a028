import { adopterProblem } from "../../../src/domain/momentopnamen/adoption";

const tooLong = "Houd het korter: een functie van ten hoogste 80 tekens, bijvoorbeeld Gemeentesecretaris.";

describe("who adopts a report", () => {
  it("is a function", () => expect(adopterProblem("Gemeentesecretaris")).toBeNull());
  it.each(["", "   "])("is somebody: %p is nobody", (by) =>
    expect(adopterProblem(by)).toBe(
      "Vul in wie de rapportage vaststelt: een functie, bijvoorbeeld Gemeentesecretaris.",
    ),
  );
  it("fits in the head of the report, white space around it not counted", () =>
    expect(["x".repeat(80), `  ${"x".repeat(80)}  `, "x".repeat(81)].map(adopterProblem)).toEqual([
      null,
      null,
      tooLong,
    ]));
});
