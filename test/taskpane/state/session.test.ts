import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { withExcel } from "../../../src/embedded-excel";
import { typeInCell, type Editor } from "../../../src/embedded-excel/user";
import { check, watch, type Connection, type Work } from "../../../src/excel";
import type { Pacing } from "../../../src/taskpane/state/pacing";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { Session } from "../../../src/taskpane/state/session";
import { addSheet, closeWorkbooks, inputHeaders, openWorkbook, today } from "../../excel/workbook";

afterEach(closeWorkbooks);

const pacing: Pacing = { afterChange: 5, cellEdit: 20, slow: 30, colleagues: 60_000 };

const connection: Connection = {
  application: "Excel",
  platform: "op het web",
  isSupported: true,
  theme: "light",
  onThemeChanged: () => undefined,
};

interface Opened {
  readonly session: Session;
  readonly embedded: EmbeddedExcel;
  /** How many checks ran, and the most that ran at the same time. */
  readonly checks: { count: number; running: number; most: number };
  readonly until: (holds: (state: PaneState) => boolean) => Promise<PaneState>;
}

/** Opens the pane on a workbook with one register. */
const withPane = async (act: (opened: Opened) => Promise<void>): Promise<void> => {
  const embedded = await openWorkbook();
  const headers = inputHeaders("Actiepunten");
  await addSheet(embedded, "Actiepunten", [headers, headers.map(() => "")], { table: "Actiepunten" });
  const checks = { count: 0, running: 0, most: 0 };
  const counting: typeof check = async (...given) => {
    checks.count += 1;
    checks.running += 1;
    checks.most = Math.max(checks.most, checks.running);
    try {
      return await check(...given);
    } finally {
      checks.running -= 1;
    }
  };
  await withExcel(embedded, async () => {
    const session = new Session({ check: counting, watch, currentDay: () => today }, connection, "start", pacing);
    const until: Opened["until"] = (holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          const state = session.state();
          if (!holds(state)) return;
          stop();
          resolve(state);
        };
        const stop = session.subscribe(look);
        look();
      });
    try {
      await act({ session, embedded, checks, until });
    } finally {
      await session.close();
    }
  });
};

/** Makes a row of Actiepunten that lacks what is required. */
const mistype = (embedded: EmbeddedExcel, by: Editor): void => {
  const sheet = embedded.workbook.sheets.find(({ name }) => name === "Actiepunten");
  if (!sheet) throw new Error("Actiepunten is not there");
  expect(typeInCell(embedded.host, sheet, 1, 1, "Kaders stellen", by)).toBeNull();
  embedded.deliverEvents();
};

const findingsOf = ({ workbook }: PaneState): number =>
  workbook.kind === "read" ? workbook.outcome.findings.length : -1;

const isAtRest = ({ workbook }: PaneState): boolean => workbook.kind === "read" && !workbook.isChecking;

describe("a pane on a workbook", () => {
  it("reads the workbook at the start and shows it", () =>
    withPane(async ({ session, checks }) => {
      expect(session.state().workbook.kind).toBe("reading");
      await session.start();
      expect(session.state()).toMatchObject({ workbook: { kind: "read", isChecking: false }, isWatching: true });
      expect(checks.count).toBe(1);
    }));

  it("checks again after an edit of the user, without a word about it", () =>
    withPane(async ({ session, embedded, until }) => {
      await session.start();
      const before = findingsOf(session.state());
      mistype(embedded, "user");
      const state = await until((now) => isAtRest(now) && findingsOf(now) > before);
      expect(state.colleagues).toEqual([]);
      expect(state.said.text).toBe("");
    }));

  it("names the cell that a colleague changed, remembers it and checks again", () =>
    withPane(async ({ session, embedded, until }) => {
      await session.start();
      const before = findingsOf(session.state());
      mistype(embedded, "colleague");
      const state = await until((now) => isAtRest(now) && findingsOf(now) > before);
      expect(state.said.text).toBe("Een collega wijzigde Actiepunten B2.");
      expect(state.colleagues).toMatchObject([{ sheet: "Actiepunten", address: "B2" }]);
    }));

  it("never runs two checks at once, however many are asked for", () =>
    withPane(async ({ session, embedded, checks }) => {
      await Promise.all([session.start(), session.check(), session.check()]);
      mistype(embedded, "user");
      await session.check();
      expect(checks.most).toBe(1);
    }));

  it("waits quietly for a user who is typing in a cell, and is up to date when that is done", () =>
    withPane(async ({ session, embedded, until }) => {
      await session.start();
      embedded.host.isEditingCell = true;
      await session.check();
      expect(session.state()).toMatchObject({
        staleness: { kind: "cell-edit" },
        alert: null,
        workbook: { kind: "read" },
      });
      embedded.host.isEditingCell = false;
      await until(({ staleness }) => staleness === null);
    }));

  it("follows the workbook also when the user was typing in a cell at the start", () =>
    withPane(async ({ session, embedded, until }) => {
      embedded.host.isEditingCell = true;
      await session.start();
      expect(session.state()).toMatchObject({ workbook: { kind: "reading" }, staleness: { kind: "cell-edit" } });
      embedded.host.isEditingCell = false;
      const before = findingsOf(await until(isAtRest));
      await new Promise((resolve) => setTimeout(resolve, 3 * pacing.cellEdit));
      mistype(embedded, "colleague");
      await until((now) => findingsOf(now) > before);
    }));

  it("keeps what it shows when a check in the background fails, and says so without an alert", () =>
    withPane(async ({ session, embedded, until }) => {
      await session.start();
      embedded.server.failNext("InvalidRequest");
      mistype(embedded, "user");
      const state = await until(({ staleness }) => staleness !== null);
      expect(state).toMatchObject({ staleness: { kind: "failed" }, alert: null, workbook: { kind: "read" } });
    }));

  it("alerts when the check that the user asked for fails, and tries again on request", () =>
    withPane(async ({ session, embedded, until }) => {
      await session.start();
      embedded.server.failNext("InvalidRequest");
      await session.check();
      expect(session.state().alert).toMatchObject({
        problem: { happened: "Excel voerde de opdracht niet uit.", unchanged: "Er is niets gewijzigd." },
        canRetry: true,
      });
      session.retry();
      expect(session.state().alert).toBeNull();
      await until((state) => isAtRest(state) && state.staleness === null);
    }));

  it("says why the workbook could not be read when the first check fails", () =>
    withPane(async ({ session, embedded }) => {
      embedded.server.failNext("InvalidRequest", 2);
      await session.start();
      expect(session.state().workbook).toMatchObject({
        kind: "unread",
        problem: { unchanged: "Er is niets gewijzigd." },
      });
    }));
});

/** Work that ends when the test says so, or when the user stops it. */
const waiting = (): { work: (work: Work) => Promise<string>; end: () => void } => {
  let end = (): void => undefined;
  const ended = new Promise<string>((resolve) => {
    end = () => resolve("klaar");
  });
  return { work: () => ended, end: () => end() };
};

describe("long work", () => {
  it("runs one at a time, shows its steps, and is followed by a check", () =>
    withPane(async ({ session, checks, until }) => {
      await session.start();
      const { work, end } = waiting();
      const step = { says: "Registers lezen", done: 0, total: 3, canCancel: true };
      const result = session.run("Werkmap aanvullen", (given) => {
        given.onStep?.(step);
        return work(given);
      });
      expect(session.state().job).toMatchObject({ title: "Werkmap aanvullen", step });
      expect(await session.run("Nog iets", () => Promise.resolve("te veel"))).toBeNull();
      end();
      expect(await result).toBe("klaar");
      expect(session.state().job).toBeNull();
      await until(isAtRest);
      expect(checks.count).toBe(2);
    }));

  it("is not disturbed by a check when cells change meanwhile", () =>
    withPane(async ({ session, embedded, checks, until }) => {
      await session.start();
      const { work, end } = waiting();
      const result = session.run("Sorteren", work);
      mistype(embedded, "colleague");
      await until(({ colleagues }) => colleagues.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 5 * pacing.afterChange));
      expect(checks.count).toBe(1);
      end();
      await result;
      await until((state) => isAtRest(state) && checks.count > 1);
    }));

  it("says that Excel does not answer yet after a while, until there is a step again", () =>
    withPane(async ({ session, until }) => {
      await session.start();
      const { work, end } = waiting();
      let given: Work = {};
      const result = session.run("Rapportage maken", (followed) => {
        given = followed;
        return work(followed);
      });
      await until(({ job }) => job?.isSlow === true);
      given.onStep?.({ says: "Cijfers vergelijken", done: 2, total: 3, canCancel: true });
      expect(session.state().job?.isSlow).toBe(false);
      end();
      await result;
    }));

  it("tells quietly what is unchanged when the user stops it", () =>
    withPane(async ({ session, embedded }) => {
      await session.start();
      embedded.server.isHanging = true;
      const result = session.run("Controleren", (work) => check(today, {}, work));
      session.cancel();
      expect(await result).toBeNull();
      expect(session.state()).toMatchObject({
        alert: null,
        stopped: { unchanged: "Er is niets gewijzigd." },
        said: { text: "Gestopt. Er is niets gewijzigd." },
      });
      embedded.server.isHanging = false;
    }));

  it("gives the view its result after a second try", () =>
    withPane(async ({ session, embedded, until }) => {
      await session.start();
      embedded.server.failNext("AccessDenied");
      const result = session.run("Werkmap aanvullen", (work) => check(today, {}, work));
      const { alert } = await until((state) => state.alert !== null);
      expect(alert).toMatchObject({
        problem: { happened: "De werkmap of een werkblad is beveiligd." },
        canRetry: true,
      });
      session.retry();
      expect(await result).toHaveProperty("findings");
      expect(session.state().alert).toBeNull();
    }));

  it.each([
    ["closes the message", (session: Session) => session.dismiss()],
    ["goes to another view", (session: Session) => session.go("sorteren")],
    ["starts something else", (session: Session) => void session.run("Anders", () => Promise.resolve("anders"))],
  ])("gives nothing when the user %s after a failure", async (_what, act) => {
    await withPane(async ({ session, until }) => {
      await session.start();
      const result = session.run("Sorteren", () => Promise.reject(new Error("onbekend")));
      await until(({ alert }) => alert !== null);
      act(session);
      expect(await result).toBeNull();
      await until(({ alert }) => alert === null);
    });
  });
});
