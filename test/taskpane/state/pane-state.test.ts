import fc from "fast-check";
import { initialState, recent, reduce, type PaneEvent, type PaneState } from "../../../src/taskpane/state/pane-state";

const start = initialState("light", "start");
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, start);
const problem = { happened: "Het ging mis.", unchanged: "Er is niets gewijzigd.", advice: "Probeer het opnieuw." };

const changed = (sheet: string | null, address: string | null, at: number): PaneEvent => ({
  type: "colleague-changed",
  change: { kind: "cells", sheet, address },
  at,
});

describe("changes of colleagues", () => {
  it("stand newest first, each cell once", () => {
    const { colleagues } = after(
      changed("Lijsten", "A2", 1),
      changed("Actiepunten", "H12", 2),
      changed("Lijsten", "A2", 3),
    );
    expect(colleagues).toEqual([
      { sheet: "Lijsten", address: "A2", at: 3 },
      { sheet: "Actiepunten", address: "H12", at: 2 },
    ]);
  });

  it("are forgotten after five minutes, and not before", () => {
    const state = after(changed("Lijsten", "A2", 1_000));
    expect(reduce(state, { type: "time-passed", now: 1_000 + recent - 1 })).toBe(state);
    expect(reduce(state, { type: "time-passed", now: 1_000 + recent }).colleagues).toEqual([]);
  });

  it("are left out where the sheet is not known, and never become many", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.string()), fc.string(), fc.nat())), (changes) => {
        const state = after(...changes.map(([sheet, address, at]) => changed(sheet, address, at)));
        expect(state.colleagues.length).toBeLessThanOrEqual(50);
        expect(state.colleagues.every(({ sheet }) => typeof sheet === "string")).toBe(true);
      }),
    );
  });
});

describe("what the pane says", () => {
  it("says the same text twice when it happens twice", () => {
    const once = after({ type: "said", text: "Gesorteerd." });
    expect(reduce(once, { type: "said", text: "Gesorteerd." }).said).not.toEqual(once.said);
  });

  it("shows a failure no longer once other work starts or the user goes elsewhere", () => {
    const failed = after({ type: "failed", problem, canRetry: true });
    expect(failed.alert).not.toBeNull();
    expect(reduce(failed, { type: "job-started", title: "Sorteren" }).alert).toBeNull();
    expect(reduce(failed, { type: "went", view: "controleren", severity: undefined }).alert).toBeNull();
  });

  it("asks for a severity once: the next visit is without it", () => {
    const filtered = after({ type: "went", view: "controleren", severity: "fout" });
    expect(filtered).toMatchObject({ asked: { severity: "fout" }, navigation: 1 });
    expect(reduce(filtered, { type: "went", view: "controleren", severity: undefined })).toMatchObject({
      asked: {},
      navigation: 2,
    });
  });

  it("knows of no step when no job runs: a late one changes nothing", () => {
    const step = { says: "Registers lezen", done: 1, total: 3, canCancel: true };
    expect(reduce(start, { type: "job-stepped", step })).toBe(start);
    expect(reduce(start, { type: "job-slow" })).toBe(start);
  });
});
