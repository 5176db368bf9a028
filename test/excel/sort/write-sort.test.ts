import type { SortedRegister } from "../../../src/domain/registers/names";
import type { Kept } from "../../../src/domain/way-back/line";
import { Colleague, type EmbeddedExcel, type Fault } from "../../../src/embedded-excel";
import { sortRegisters } from "../../../src/excel";
import { inExcel, readRegisters } from "../../../src/excel/session";
import { decideSort } from "../../../src/excel/sort/decide";
import { writeSort, type SortSight } from "../../../src/excel/sort/write-sort";
import type { Work } from "../../../src/excel/work";
import { closeWorkbooks, formulasOf, measured, today } from "../workbook";
import { before, columnOf, inOrder, twoRegisters } from "./registers";

afterEach(closeWorkbooks);

/** A line of what is kept; so many of them weigh what a large register does. */
const line: Kept = { kind: "place", register: "Actiepunten", key: "AP-001", from: 1, to: 3 };

/** Reads, decides and writes, once; request 1 reads and request 2 is the first that writes. */
const writeOnce = (
  embedded: EmbeddedExcel,
  only: readonly SortedRegister[],
  { lines = 0, work = {} }: { readonly lines?: number; readonly work?: Work } = {},
): Promise<{ sights: readonly SortSight[]; kept: readonly number[]; sent: readonly number[] }> =>
  measured(embedded, () =>
    inExcel(
      work,
      [readRegisters, { says: "Rijen op volgorde zetten", phase: "writing" }],
      async (session) => {
        const decisions = await decideSort(session, today, only);
        const plans = decisions.flatMap(({ decision }) =>
          decision.kind === "sort" ? [{ plan: decision.plan, kept: new Array<Kept>(lines).fill(line) }] : [],
        );
        const [kept, sent]: [number[], number[]] = [[], []];
        session.next();
        const sights = await writeSort(
          session,
          plans,
          (group) => kept.push(group.length),
          () => sent.push(embedded.traffic.requests),
        );
        return { sights, kept, sent };
      },
      { repeats: "never" },
    ),
  ).then(({ result }) => result);

const refusalOf = (embedded: EmbeddedExcel, only: readonly SortedRegister[], work: Work = {}): Promise<unknown> =>
  writeOnce(embedded, only, { work }).catch((error: unknown) => error);

const expectFormulas = async (embedded: EmbeddedExcel, register: SortedRegister): Promise<void> => {
  const cells = await columnOf(embedded, register, "Rang", formulasOf);
  expect(cells).toHaveLength(3);
  for (const cell of cells) expect(cell).toMatch(/^=IF\(/);
};

const both = ["Actiepunten", "Teamplannen"] as const;

describe("registers that are put in order", () => {
  it("go in one request together, and what is kept of them too", async () => {
    const embedded = await twoRegisters();
    const { sights, kept, sent } = await writeOnce(embedded, both, { lines: 5_000 });
    expect([kept, sent]).toEqual([[10_000], [2]]);
    expect(sights).toMatchObject([
      { plan: { register: "Actiepunten" }, isDone: true, keysBefore: before.Actiepunten, replaced: [] },
      { plan: { register: "Teamplannen" }, isDone: true, keysBefore: before.Teamplannen, replaced: [] },
    ]);
  });

  it("go one by one where they are too large for one request together", async () => {
    const embedded = await twoRegisters();
    const { sights, kept, sent } = await writeOnce(embedded, both, { lines: 15_000 });
    expect([kept, sent]).toEqual([
      [15_000, 15_000],
      [2, 3],
    ]);
    expect(sights.map(({ plan, isDone }) => [plan.register, isDone])).toEqual(both.map((name) => [name, true]));
    for (const register of both) expect(await columnOf(embedded, register, "Nr")).toEqual(inOrder[register]);
  });
});

describe("what a colleague typed in Rang", () => {
  it.each<[string, string, SortSight["replaced"]]>([
    ["makes way for the formula, and is told", "eerst", [{ register: "Actiepunten", key: "AP-002", value: "eerst" }]],
    ["is no loss where the cell was only emptied", "", []],
    ["is no loss where it is a formula", "=1+1", []],
  ])("%s", async (_, text, replaced) => {
    const embedded = await twoRegisters();
    embedded.server.beforeRequest(2, () => new Colleague(embedded.host).typesInTable("Actiepunten", 1, "Rang", text));
    const { sights } = await writeOnce(embedded, ["Actiepunten"]);
    expect(sights.map((sight) => sight.replaced)).toEqual([replaced]);
    await expectFormulas(embedded, "Actiepunten");
  });

  it("stays where Excel refuses the sort before it wrote a rank", async () => {
    const embedded = await twoRegisters();
    embedded.server.beforeRequest(2, () =>
      new Colleague(embedded.host).typesInTable("Actiepunten", 1, "Rang", "eerst"),
    );
    embedded.server.faultAt(2, { kind: "refuse", code: "MemoryLimitReached" });
    expect(await refusalOf(embedded, ["Actiepunten"])).toMatchObject({ code: "refused" });
    expect((await columnOf(embedded, "Actiepunten", "Rang"))[1]).toBe("eerst");
  });
});

describe("a sort for which columns or rows are not as they were read", () => {
  it.each<[string, (colleague: Colleague) => unknown]>([
    ["a column came in", (colleague) => colleague.insertsTableColumn("Actiepunten", 0, "Van een collega")],
    ["a column went", (colleague) => colleague.deletesTableColumn("Actiepunten", "Bron")],
    ["a row came in", (colleague) => colleague.insertsTableRows("Actiepunten", 3)],
    ["a row went", (colleague) => colleague.deletesTableRows("Actiepunten", 2)],
  ])("is not carried out: %s", async (_, act) => {
    const embedded = await twoRegisters();
    embedded.server.beforeRequest(2, () => act(new Colleague(embedded.host)));
    await expect(writeOnce(embedded, ["Actiepunten"])).rejects.toMatchObject({ code: "refused" });
    for (const cell of await columnOf(embedded, "Actiepunten", "Rang", formulasOf))
      expect(cell).not.toEqual(expect.any(Number));
    const nrs = (await columnOf(embedded, "Actiepunten", "Nr")).filter((nr) => nr !== "");
    expect(nrs).toEqual(before.Actiepunten.slice(0, nrs.length));
  });
});

describe("a sort that Excel stops", () => {
  /** Of the actions that change something, the last three write the ranks, sort, and put the formula back. */
  const stopAt = async (last: number): Promise<EmbeddedExcel> => {
    const counted = await twoRegisters();
    await writeOnce(counted, ["Actiepunten"]);
    const embedded = await twoRegisters();
    const fault: Fault = { kind: "halfway", code: "MemoryLimitReached", action: counted.traffic.changes - last };
    embedded.server.faultAt(2, fault);
    return embedded;
  };

  const memory = { code: "refused", happened: "Excel heeft te weinig geheugen voor deze opdracht." };

  it.each([
    ["before the rows moved", 2, before.Actiepunten],
    ["after the rows moved", 1, inOrder.Actiepunten],
  ])("%s, leaves no numbers in Rang", async (_, last, nrs) => {
    const embedded = await stopAt(last);
    expect(await refusalOf(embedded, ["Actiepunten"])).toMatchObject(memory);
    // The read, the sort, the look and the formulas.
    expect(embedded.traffic.requests).toBe(4);
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(nrs);
    await expectFormulas(embedded, "Actiepunten");
  });

  it.each([3, 4])(
    "and refuses request %d of putting formulas back too: says the first, and is mended by sorting",
    async (request) => {
      const embedded = await stopAt(2);
      embedded.server.faultAt(request, { kind: "refuse", code: "AccessDenied" });
      expect(await refusalOf(embedded, ["Actiepunten"])).toMatchObject(memory);
      expect(await columnOf(embedded, "Actiepunten", "Rang", formulasOf)).toEqual([3, 2, 1]);
      const { result } = await measured(embedded, () => sortRegisters(today, ["Actiepunten"]));
      expect(result).toMatchObject({ sorted: ["Actiepunten"], replaced: [] });
      expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(inOrder.Actiepunten);
      await expectFormulas(embedded, "Actiepunten");
    },
  );

  it("is not looked after where no answer came: it may still be carried out", async () => {
    const embedded = await twoRegisters();
    embedded.server.faultAt(2, { kind: "hang" });
    expect(await refusalOf(embedded, ["Actiepunten"], { patience: 500 })).toMatchObject({ code: "no-answer" });
    expect(embedded.traffic.requests).toBe(2);
  });
});
