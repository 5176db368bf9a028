import fc from "fast-check";
import { coverageOf, type Coverage } from "../../../src/taskpane/start/coverage";

/** The figures as the report computes them. Euro. */
const of = (bedrag: number, gerealiseerd = 0, hard = 0, zacht = 0): Coverage | null =>
  coverageOf(
    {
      "taakstelling.bedrag": bedrag,
      "taakstelling.gerealiseerd": gerealiseerd,
      "taakstelling.hard": hard,
      "taakstelling.zacht": zacht,
      "taakstelling.restant": bedrag - gerealiseerd - hard - zacht,
    },
    2021,
  );

const sharesOf = (coverage: Coverage | null): Record<string, number> =>
  Object.fromEntries(coverage?.parts.map(({ kind, share }) => [kind, share]) ?? []);

describe("the bar of the taakstelling (Motie punt 7)", () => {
  it("divides the amount over what is certain and what is left", () => {
    const coverage = of(200_000, 70_000, 55_000, 45_000);
    expect(sharesOf(coverage)).toEqual({ gerealiseerd: 0.35, hard: 0.275, zacht: 0.225, restant: 0.15 });
    expect(coverage).toMatchObject({ mark: null, excess: 0 });
    expect(coverage?.label).toBe(
      "Taakstelling 2021 van € 200.000: € 70.000 gerealiseerd, € 55.000 hard en € 45.000 zacht. Restant € 30.000.",
    );
  });

  it("marks where the amount is reached when the measures come to more", () => {
    const coverage = of(200_000, 150_000, 100_000);
    expect(coverage).toMatchObject({ mark: 0.8, excess: 50_000 });
    expect(sharesOf(coverage)).toEqual({ gerealiseerd: 0.6, hard: 0.4, zacht: 0 });
    expect(coverage?.label).toMatch(/Dat is € 50\.000 meer dan de taakstelling\.$/);
  });

  it("has no restant when the amount is met exactly", () => {
    expect(of(200_000, 200_000)).toMatchObject({ mark: null, excess: 0 });
    expect(of(200_000, 200_000)?.label).toMatch(/Er is geen restant\.$/);
  });

  it("is not there without a taakstelling and measures, and is there with either", () => {
    expect(of(0)).toBeNull();
    expect(sharesOf(of(0, 10_000))).toMatchObject({ gerealiseerd: 1 });
    expect(sharesOf(of(10_000))).toMatchObject({ restant: 1 });
  });

  it("never draws outside itself, whatever the amounts", () => {
    const euro = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(euro, euro, euro, euro, (...amounts) => {
        const coverage = of(...amounts);
        const shares = coverage?.parts.map(({ share }) => share) ?? [];
        expect(shares.every((share) => share >= 0)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.000001);
        expect(coverage?.mark ?? 0).toBeLessThan(1);
      }),
    );
  });
});
