import type { SortedRegister } from "../../../src/domain/registers/names";
import { Colleague, type EmbeddedExcel } from "../../../src/embedded-excel";
import { sortRegisters, turnBack, type Step } from "../../../src/excel";
import { currentMoment } from "../../../src/excel/way-back/keep-as";
import { closeWorkbooks, formulasOf, measured, today, valuesOf } from "../workbook";
import { before, columnOf, inOrder, twoRegisters } from "./registers";

afterEach(closeWorkbooks);

const both = ["Actiepunten", "Teamplannen"] as const;

const sort = (embedded: EmbeddedExcel, only: readonly SortedRegister[] = both) =>
  measured(embedded, () => sortRegisters(today, only));

const refusalOf = (embedded: EmbeddedExcel, only: readonly SortedRegister[] = both): Promise<unknown> =>
  sort(embedded, only).catch((error: unknown) => error);

/** Lets the clock go on, so that moments differ. */
const wait = (milliseconds: number): void => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
};

/** A colleague who turns the rows upside down each time that they were read and not yet sorted. */
const sortsEachTime = (embedded: EmbeddedExcel, register: SortedRegister, times: number): void => {
  const colleague = new Colleague(embedded.host);
  for (let attempt = 0; attempt < times; attempt += 1)
    embedded.server.beforeRequest(2 * attempt + 2, () => colleague.sortsTable(register, "Nr", true));
};

describe("two registers", () => {
  it("are sorted in one request", async () => {
    const embedded = await twoRegisters();
    const { result, requests } = await sort(embedded);
    expect([result.sorted, requests]).toEqual([both, 2]);
    for (const register of both) expect(await columnOf(embedded, register, "Nr")).toEqual(inOrder[register]);
  });

  it("of which a colleague disturbs one: that one is sorted again, the other is left alone", async () => {
    const embedded = await twoRegisters();
    sortsEachTime(embedded, "Teamplannen", 1);
    const { result, requests } = await sort(embedded);
    expect([result.sorted, requests]).toEqual([both, 4]);
    for (const register of both) expect(await columnOf(embedded, register, "Nr")).toEqual(inOrder[register]);
  });
});

describe("colleagues who keep coming in between", () => {
  it("are waited for four times", async () => {
    const embedded = await twoRegisters();
    sortsEachTime(embedded, "Actiepunten", 4);
    const { result, requests } = await sort(embedded, ["Actiepunten"]);
    expect([result.sorted, requests]).toEqual([["Actiepunten"], 10]);
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(inOrder.Actiepunten);
  });

  it("are given up after five times, and the register is named that they disturb", async () => {
    const embedded = await twoRegisters();
    sortsEachTime(embedded, "Teamplannen", 5);
    expect(await refusalOf(embedded)).toMatchObject({
      code: "not-verified",
      happened:
        "De rijen van Teamplannen staan niet in de berekende volgorde: collega's wijzigden het werkblad steeds tijdens het sorteren.",
      unchanged: "Er is geen rij verloren gegaan.",
      advice: "Wacht tot uw collega's klaar zijn en sorteer opnieuw.",
    });
    expect(embedded.traffic.requests).toBe(10);
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(inOrder.Actiepunten);
    expect([...(await columnOf(embedded, "Teamplannen", "Nr"))].sort()).toEqual(before.Teamplannen);
  });

  it("with rows are given up after five times with what Excel said of it", async () => {
    const embedded = await twoRegisters();
    const colleague = new Colleague(embedded.host);
    // Of each attempt the third request looks whether ranks were left behind.
    for (let attempt = 0; attempt < 5; attempt += 1)
      embedded.server.beforeRequest(3 * attempt + 2, () => colleague.insertsTableRows("Actiepunten", 1));
    expect(await refusalOf(embedded, ["Actiepunten"])).toMatchObject({
      code: "refused",
      happened: expect.stringContaining("waarschijnlijk kwamen er intussen rijen of kolommen bij") as string,
    });
    expect(embedded.traffic.requests).toBe(15);
    const nrs = (await columnOf(embedded, "Actiepunten", "Nr")).filter((nr) => nr !== "");
    expect(nrs).toEqual(before.Actiepunten);
  });

  it("do not change what is turned back to: the order in the moment before rows were first moved", async () => {
    const embedded = await twoRegisters();
    const colleague = new Colleague(embedded.host);
    for (const [row, text] of ["c", "a", "b"].entries()) colleague.typesInTable("Actiepunten", row, "Actiepunt", text);
    embedded.server.beforeRequest(2, () => colleague.sortsTable("Actiepunten", "Actiepunt"));
    embedded.server.beforeRequest(4, () => colleague.sortsTable("Actiepunten", "Nr", true));
    const { result, requests } = await sort(embedded, ["Actiepunten"]);
    expect(requests).toBe(6);
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(inOrder.Actiepunten);
    await measured(embedded, () => turnBack(result.keptAs ?? ""));
    expect(await columnOf(embedded, "Actiepunten", "Nr")).toEqual(["AP-002", "AP-003", "AP-001"]);
  });
});

describe("the moment under which an order is kept", () => {
  it("is that of the user's action, and for a second attempt its own", async () => {
    const embedded = await twoRegisters();
    const colleague = new Colleague(embedded.host);
    let [read, readAgain] = [0, 0];
    embedded.server.beforeRequest(1, () => {
      read = currentMoment();
      wait(10);
    });
    embedded.server.beforeRequest(2, () => colleague.sortsTable("Actiepunten", "Nr", true));
    embedded.server.beforeRequest(3, () => {
      wait(10);
      readAgain = currentMoment();
    });
    await sort(embedded, ["Actiepunten"]);
    const moments = (await columnOf(embedded, "Terugdraaien" as SortedRegister, "Tijdstip")).map(Number);
    // Newest on top.
    expect(moments).toHaveLength(6);
    for (const moment of moments.slice(0, 3)) expect(moment).toBeGreaterThanOrEqual(readAgain);
    for (const moment of moments.slice(3)) expect(moment).toBeLessThanOrEqual(read);
  });
});

describe("what is no colleague's doing", () => {
  it.each(["MemoryLimitReached", "MergedRangeConflict"])("is told at once: %s", async (code) => {
    const embedded = await twoRegisters();
    embedded.server.faultAt(2, { kind: "refuse", code });
    expect(await refusalOf(embedded)).toMatchObject({ code: "refused" });
    for (const register of both) expect(await columnOf(embedded, register, "Nr")).toEqual(before[register]);
  });

  it("such as a sheet for the old order that is protected, is told at once", async () => {
    const embedded = await twoRegisters();
    await sort(embedded, ["Actiepunten"]);
    new Colleague(embedded.host).protectsSheet("Terugdraaien");
    expect(await refusalOf(embedded, ["Teamplannen"])).toMatchObject({
      code: "protected",
      happened: "De oude waarden kunnen niet worden bewaard: het blad Terugdraaien is beveiligd.",
      unchanged: "Er is niets gewijzigd.",
      advice: "Hef de beveiliging op (tabblad Controleren van Excel) en probeer het opnieuw.",
    });
    expect(embedded.traffic.requests).toBe(1);
    expect(await columnOf(embedded, "Teamplannen", "Nr")).toEqual(before.Teamplannen);
  });
});

describe("a register in order", () => {
  it("is only read", async () => {
    const embedded = await twoRegisters();
    await sort(embedded);
    const steps: Step[] = [];
    const { result } = await measured(embedded, () =>
      sortRegisters(today, both, { onStep: (step) => void steps.push(step) }),
    );
    expect(result).toMatchObject({ sorted: [], alreadyInOrder: both, keptAs: null });
    expect(steps.map(({ says }) => says)).toEqual(["Registers lezen"]);
  });

  it("in which a sort left its ranks behind, gets its formulas back and has no order to turn back to", async () => {
    const embedded = await twoRegisters();
    await sort(embedded);
    const colleague = new Colleague(embedded.host);
    for (const row of [0, 1, 2]) colleague.typesInTable("Actiepunten", row, "Rang", String(row + 1));
    const { result } = await sort(embedded, ["Actiepunten"]);
    expect(result).toMatchObject({ sorted: ["Actiepunten"], keptAs: null, replaced: [] });
    for (const cell of await columnOf(embedded, "Actiepunten", "Rang", formulasOf)) expect(cell).toMatch(/^=IF\(/);
    expect(await valuesOf(embedded, "Terugdraaien")).toHaveLength(1 + 6);
  });
});
