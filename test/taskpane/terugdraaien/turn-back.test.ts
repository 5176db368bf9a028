import type { KeptAction } from "../../../src/domain/way-back/kept-action";
import { serialOf } from "../../../src/domain/values/date";
import type { TurnBackOutcome } from "../../../src/excel";
import { extentText, momentText, turnedBackText } from "../../../src/taskpane/terugdraaien/action-words";
import { turnBackResult } from "../../../src/taskpane/terugdraaien/turn-back-result";

const change = { register: "Actiepunten", key: "AP-003", header: "Deadline", from: 44561, to: 44377 } as const;

const resultOf = (parts: Partial<TurnBackOutcome>) =>
  turnBackResult({
    id: "ABCD",
    restored: [],
    skipped: [],
    emptied: [],
    notEmptied: [],
    reordered: [],
    notReordered: [],
    unreadable: [],
    ...parts,
  });

describe("what is told of turning back", () => {
  it("is what stands there again as it was", () =>
    expect(
      resultOf({
        restored: [change],
        emptied: [{ register: "Actiepunten", key: "AP-056" }],
        reordered: ["Teamplannen"],
      }),
    ).toMatchObject({
      kind: "success",
      title: "1 cel teruggezet, 1 nieuwe rij leeggemaakt en oude volgorde terug in Teamplannen",
    }));

  it("is what was left alone, and why", () => {
    const { kind, title, lines, left } = resultOf({
      skipped: [{ change, found: 44392, reason: "Deze cel is sindsdien gewijzigd." }],
      notEmptied: [{ register: "Actiepunten", key: "AP-056", reason: "In deze rij is intussen iets gewijzigd." }],
      notReordered: [{ register: "Teamplannen", reason: "De rijen staan anders." }],
    });
    expect([kind, title]).toEqual(["warning", "Er is niets teruggedraaid"]);
    expect(left).toEqual({
      changed: [{ place: "AP-003 Deadline", from: "31-12-2021", now: "15-07-2021", wanted: "30-06-2021" }],
      others: ["AP-056: In deze rij is intussen iets gewijzigd."],
    });
    expect(lines.join(" ")).toContain("Volgorde van Teamplannen niet teruggezet. De rijen staan anders.");
  });

  it("is that nothing was left to do", () =>
    expect(resultOf({})).toMatchObject({ kind: "info", title: "Er viel niets terug te draaien" }));
});

describe("an action in the list", () => {
  const moment = serialOf(2026, 11, 22) + (10 * 60 + 5) / 1_440;
  const action = (parts: Partial<KeptAction>): KeptAction => ({
    id: "ABCD",
    moment,
    what: "Inlezen",
    registers: ["Actiepunten"],
    cells: 0,
    rows: 0,
    orders: 0,
    turnedBackOn: null,
    isTurnedBack: false,
    ...parts,
  });

  it("says when, to the minute that the clock showed", () => {
    expect(momentText(moment)).toBe("22-11-2026 10:05");
    expect(momentText(serialOf(2026, 11, 22) + 86_399 / 86_400)).toBe("22-11-2026 23:59");
    expect(turnedBackText(action({ turnedBackOn: moment }))).toBe("Teruggedraaid op 22-11-2026 10:05");
  });

  it("says how much, and where", () => {
    expect(extentText(action({ rows: 12, cells: 1 }))).toBe("12 nieuwe rijen en 1 cel in Actiepunten");
    expect(extentText(action({ what: "Sorteren", orders: 2, registers: ["Actiepunten", "Teamplannen"] }))).toBe(
      "Volgorde van Actiepunten en Teamplannen",
    );
  });
});
