import fc from "fast-check";
import { groupFindings, type SheetGroup } from "../../../src/taskpane/controleren/group-findings";
import { severities } from "../../../src/taskpane/controleren/severity";
import {
  firstUnfolding,
  withAll,
  isOpen,
  shownItems,
  stopAfter,
  stopsOf,
  toggled,
  withMoreLines,
} from "../../../src/taskpane/controleren/shown-findings";
import { finding } from "./builders";

const grouped = (count: number, sheet = "Actiepunten"): readonly SheetGroup[] =>
  groupFindings(
    Array.from({ length: count }, (_, row) => finding({ sheet, cell: `A${row}`, row })),
    new Set(severities),
  );

const onlyGroup = (sheets: readonly SheetGroup[]) => {
  const group = sheets[0]?.groups[0];
  if (!group) throw new Error("The test asks for a group that is not there.");
  return group;
};

describe("the list of findings", () => {
  it("opens by itself when there are few and stays closed when there are hundreds", () => {
    const { key } = onlyGroup(grouped(1));
    expect(isOpen(firstUnfolding(12), key)).toBe(true);
    expect(isOpen(firstUnfolding(400), key)).toBe(false);
  });

  it("keeps open what the user opened and closed what the user closed", () => {
    const { key } = onlyGroup(grouped(1));
    const closed = toggled(firstUnfolding(12), key);
    expect(isOpen(withAll(closed, true), key)).toBe(true);
    expect(isOpen(withAll(closed, false), "another")).toBe(false);
    expect(isOpen(closed, key)).toBe(false);
    expect(isOpen(toggled(closed, key), key)).toBe(true);
    expect(isOpen(closed, "another group")).toBe(true);
  });

  it("shows a hundred at a time and offers what is left", () => {
    const group = onlyGroup(grouped(230));
    const first = firstUnfolding(230);
    expect(shownItems(first, group)).toMatchObject({ next: 100, items: { length: 100 } });
    const second = withMoreLines(first, group.key);
    expect(shownItems(second, group)).toMatchObject({ next: 30, items: { length: 200 } });
    expect(shownItems(withMoreLines(second, group.key), group)).toMatchObject({ next: 0, items: { length: 230 } });
  });

  it("groups ten thousand findings and still draws a hundred", () => {
    const group = onlyGroup(grouped(10_000));
    expect(group.items).toHaveLength(10_000);
    expect(shownItems(firstUnfolding(10_000), group).items).toHaveLength(100);
  });
});

describe("focus when its finding is mended", () => {
  const unfolding = firstUnfolding(5);
  const before = stopsOf([...grouped(3), ...grouped(2, "Budgetregels")], unfolding);
  const [heading, first, second, third, otherHeading] = before.map(({ key }) => key);
  const without = (...gone: readonly (string | undefined)[]) => before.filter(({ key }) => !gone.includes(key));
  const lose = (lost: string | undefined, ...alsoGone: readonly (string | undefined)[]) =>
    stopAfter(before, without(lost, ...alsoGone), lost ?? "");

  it("goes to the next one of the same rule", () => {
    expect(lose(first)).toBe(second);
    expect(lose(second)).toBe(third);
  });

  it("goes to the heading when the last one is gone", () => {
    expect(lose(third)).toBe(heading);
    expect(lose(first, second, third)).toBe(heading);
  });

  it("goes to the rule that follows when the whole rule is gone", () => {
    expect(lose(third, heading, first, second)).toBe(otherHeading);
  });

  it("goes back when nothing follows", () => {
    const last = before.at(-1)?.key;
    const gone = before.filter(({ group }) => group === otherHeading).map(({ key }) => key);
    expect(lose(last, ...gone)).toBe(third);
  });

  it("has nowhere to go when nothing is left, or when it was elsewhere", () => {
    expect(stopAfter(before, [], first ?? "")).toBeNull();
    expect(stopAfter(before, before, "a button above the list")).toBeNull();
  });

  it("always lands on something that is there", () => {
    fc.assert(
      fc.property(fc.subarray([...before]), fc.nat(before.length - 1), (after, place) => {
        const lost = before[place]?.key ?? "";
        const left = after.filter(({ key }) => key !== lost);
        const found = stopAfter(before, left, lost);
        expect(found === null ? left.length === 0 : left.some(({ key }) => key === found)).toBe(true);
      }),
    );
  });
});
