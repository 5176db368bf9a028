import fc from "fast-check";
import { Colleague } from "../../../src/embedded-excel";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { closeWorkbooks } from "../workbook";
import { addition, change, colleagueTypes, row, rowsIn, withRows } from "../write/register";
import { back, writeKept } from "./kept";

afterAll(closeWorkbooks);

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const runs = Number(process.env.RUNS ?? 15);

const keys = ["AP-001", "AP-002", "AP-003", "AP-004"];
const written = ["Actiepunt", "Status"] as const;
const headers = [...written, "Eigen"] as const;

/** What somebody does between the action and its way back, or in the middle of it. */
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      key: fc.constantFrom(...keys, "AP-005", "AP-006"),
      header: fc.constantFrom(...headers),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sort" as const), descending: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), at: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("column" as const) }) },
);

const scenario = fc.record({
  changed: fc.subarray(keys.flatMap((key) => written.map((header) => [key, header] as const))),
  added: fc.integer({ min: 0, max: 2 }),
  deeds: fc.array(fc.record({ request: fc.integer({ min: 0, max: 6 }), deed }), { maxLength: 5 }),
});

test("a row that a colleague sorts to where another is being emptied gets its own back, and its change too", async () => {
  const embedded = await withRows(keys.slice(2).map((_, at) => row(at + 3)));
  const { id } = await writeKept(
    embedded,
    [change("AP-003", "Status", "Loopt", "Gereed")],
    [addition("AP-005", { Actiepunt: "erbij" })],
  );
  const colleague = new Colleague(embedded.host);
  // AP-005 is to be emptied in the third row, and stands in the first from now on.
  embedded.server.beforeRequest(4, () => colleague.sortsTable("Actiepunten", "Nr", true));
  const { result } = await back(embedded, id);
  expect(result).toMatchObject({ restored: [{ key: "AP-003" }], skipped: [], emptied: [{ key: "AP-005" }] });
  expect(rowsIn(embedded).map(({ Nr, Actiepunt, Status }) => [Nr, Actiepunt, Status])).toEqual([
    ["", "", ""],
    ["AP-004", "Actie 4", "Loopt"],
    ["AP-003", "Actie 3", "Loopt"],
  ]);
});

test(
  `turning back gives exactly the cells that nobody touched since what they held before (seed ${seed})`,
  async () => {
    const embedded = await withRows(keys.map((_, at) => row(at + 1)));
    const file = embedded.save();
    await fc.assert(
      fc.asyncProperty(scenario, async ({ changed, added, deeds }) => {
        Object.assign(embedded.workbook, loadWorkbook(file));
        embedded.host.markDirty();
        embedded.server.clearFaults();
        const colleague = new Colleague(embedded.host);
        const before = rowsIn(embedded);
        const { id } = await writeKept(
          embedded,
          changed.map(([key, header]) => {
            const held = before.find(({ Nr }) => Nr === key)?.[header] ?? "";
            return change(key, header, held, header === "Status" ? "Gereed" : `nieuw ${key}`);
          }),
          Array.from({ length: added }, (_, at) => addition(`AP-00${at + 5}`, { Actiepunt: `erbij ${at}` })),
        );
        if (id === "") return;
        const typed = new Map<string, string>();
        const deleted = new Set<unknown>();
        let count = 0;
        const act = (what: (typeof deeds)[number]["deed"]): void => {
          count += 1;
          if (what.kind === "type") {
            const text = what.header === "Status" ? "Loopt" : `getypt ${count}`;
            if (colleagueTypes(embedded, what.key, what.header, text)) typed.set(`${what.key} ${what.header}`, text);
          } else if (what.kind === "sort") colleague.sortsTable("Actiepunten", "Nr", what.descending);
          else if (what.kind === "column") colleague.insertsTableColumn("Actiepunten", 0, `Kolom ${count}`);
          else {
            const key = rowsIn(embedded)[what.at]?.Nr;
            if (key !== "" && colleague.deletesTableRows("Actiepunten", what.at) === null) deleted.add(key);
          }
        };
        for (const { request, deed: what } of deeds)
          if (request === 0) act(what);
          else embedded.server.beforeRequest(request, () => act(what));
        const { result } = await back(embedded, id);
        const found = rowsIn(embedded);
        for (const old of before) {
          const now = found.find(({ Nr }) => Nr === old.Nr);
          if (deleted.has(old.Nr)) continue;
          for (const header of headers)
            expect([old.Nr, header, now?.[header]]).toEqual([
              old.Nr,
              header,
              typed.get(`${String(old.Nr)} ${header}`) ?? old[header],
            ]);
        }
        for (let at = 0; at < added; at += 1) {
          const key = `AP-00${at + 5}`;
          if (deleted.has(key)) continue;
          const own = [...typed].filter(([place]) => place.startsWith(key));
          const now = found.find(({ Nr }) => Nr === key);
          // A row is emptied whole or not at all. What is typed in it once it is blank stays there, without a Nr.
          if (now) {
            expect(own.length).toBeGreaterThan(0);
            expect(now.Actiepunt).toBe(typed.get(`${key} Actiepunt`) ?? `erbij ${at}`);
          } else expect(result.emptied.map((row) => row.key)).toContain(key);
          for (const [place, text] of own) if (now) expect(now[place.slice(7)]).toBe(text);
        }
      }),
      { seed, numRuns: runs },
    );
  },
  60_000 + 1_000 * runs,
);
