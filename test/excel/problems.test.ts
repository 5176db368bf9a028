import { deleteSheet } from "../../src/embedded-excel/user";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import {
  check,
  ExcelProblem,
  selectCell,
  setUp,
  showSheet,
  sortRegisters,
  type Step,
  type Work,
} from "../../src/excel";
import { addSheet, closeWorkbooks, inputHeaders, measured, openWorkbook, rowsOf, today } from "./workbook";

afterEach(closeWorkbooks);
afterEach(() => jest.useRealTimers());

/** Runs a use case that must fail. */
const failureOf = async (embedded: EmbeddedExcel, run: () => Promise<unknown>): Promise<ExcelProblem> => {
  const { result } = await measured(embedded, () => run().catch((error: unknown) => error));
  if (!(result instanceof ExcelProblem)) throw new Error(`no problem but ${String(result)}`);
  return result;
};

const sentences = ({ happened, unchanged, advice }: ExcelProblem) => [happened, unchanged, advice];

/** Does something at the moment that the work begins to write. */
const whenWriting = (act: () => void): Pick<Work, "onStep"> => {
  let isDone = false;
  return {
    onStep: ({ done, total }) => {
      if (done < total || isDone) return;
      isDone = true;
      act();
    },
  };
};

describe("work that the user stops", () => {
  it("sends nothing when it was stopped before it began", async () => {
    const embedded = await openWorkbook();
    const problem = await failureOf(embedded, () => setUp(today, {}, { signal: AbortSignal.abort() }));
    expect(problem.code).toBe("cancelled");
    expect(sentences(problem)).toEqual([
      "U hebt dit gestopt.",
      "Er is niets gewijzigd.",
      "Voer de opdracht opnieuw uit wanneer het u uitkomt.",
    ]);
    expect(embedded.traffic.requests).toBe(0);
  });

  it("has changed nothing while it was still reading", async () => {
    const embedded = await openWorkbook();
    const controller = new AbortController();
    embedded.server.isHanging = true;
    setTimeout(() => controller.abort(), 5);
    const problem = await failureOf(embedded, () => setUp(today, {}, { signal: controller.signal }));
    expect(problem).toMatchObject({ code: "cancelled", unchanged: "Er is niets gewijzigd." });
  });

  it("says that a write on its way may still be carried out, as it then is", async () => {
    const embedded = await openWorkbook();
    const controller = new AbortController();
    const work = whenWriting(() => {
      embedded.server.isHanging = true;
      setTimeout(() => controller.abort(), 5);
    });
    const problem = await failureOf(embedded, () => setUp(today, {}, { ...work, signal: controller.signal }));
    expect(problem.code).toBe("cancelled");
    expect(sentences(problem)).toEqual([
      "U hebt dit gestopt.",
      "De opdracht was al naar Excel gestuurd en kan nog worden uitgevoerd.",
      "Wacht even, kijk in de werkmap wat er staat en voer de opdracht zo nodig nog eens uit.",
    ]);
    embedded.server.isHanging = false;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(embedded.workbook.sheets.map(({ name }) => name)).toContain("Actiepunten");
  });

  it("does not offer to stop a write until Excel has been silent for five seconds", async () => {
    const embedded = await openWorkbook();
    const controller = new AbortController();
    const steps: Step[] = [];
    const offered: boolean[] = [];
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    const wait = (milliseconds: number): void => {
      jest.advanceTimersByTime(milliseconds);
      offered.push(steps.at(-1)?.canCancel ?? false);
    };
    const { onStep: hang } = whenWriting(() => {
      embedded.server.isHanging = true;
      setImmediate(() => wait(4_900));
      setImmediate(() => wait(200));
      setImmediate(() => controller.abort());
    });
    const onStep = (step: Step): void => {
      steps.push(step);
      hang?.(step);
    };
    await failureOf(embedded, () => setUp(today, {}, { onStep, signal: controller.signal }));
    expect(offered).toEqual([false, true]);
    expect(steps).toEqual([
      { says: "Registers lezen", done: 1, total: 2, canCancel: true },
      { says: "Werkmap inrichten", done: 2, total: 2, canCancel: false },
      { says: "Werkmap inrichten", done: 2, total: 2, canCancel: true },
    ]);
  });
});

describe("an Excel that does not answer", () => {
  const advice =
    "Kijk of de werkmap nog reageert en wat er staat, en voer de opdracht dan opnieuw uit; laad de werkmap opnieuw als het stil blijft.";

  it("has changed nothing while it was asked to read", async () => {
    const embedded = await openWorkbook();
    embedded.server.isHanging = true;
    const problem = await failureOf(embedded, () => check(today, {}, { patience: 10 }));
    expect(problem.code).toBe("no-answer");
    expect(sentences(problem)).toEqual([
      "Excel antwoordt niet; er is 1 seconde gewacht.",
      "Er is niets gewijzigd.",
      advice,
    ]);
  });

  it("may have written, or not", async () => {
    const embedded = await openWorkbook();
    // Long enough for the answer to the first request on a busy machine.
    const work = { ...whenWriting(() => (embedded.server.isHanging = true)), patience: 1500 };
    const problem = await failureOf(embedded, () => setUp(today, {}, work));
    expect(problem.code).toBe("no-answer");
    expect(sentences(problem)).toEqual([
      "Excel antwoordt niet; er is 2 seconden gewacht.",
      "Het is niet zeker of de opdracht is uitgevoerd.",
      advice,
    ]);
  });
});

describe("an Excel that refuses", () => {
  const editing = [
    "Excel wacht tot de cel die u bewerkt is afgesloten.",
    "Er is niets gewijzigd.",
    "Druk op Enter of Esc en probeer het opnieuw.",
  ];

  it("waits for the user who is typing in a cell", async () => {
    const embedded = await openWorkbook();
    embedded.host.isEditingCell = true;
    const problem = await failureOf(embedded, () => check(today));
    expect(problem.code).toBe("cell-edit-mode");
    expect(sentences(problem)).toEqual(editing);
    expect(problem.message).toBe(editing.join(" "));
  });

  it("has written nothing when the user began to type just before", async () => {
    const embedded = await openWorkbook();
    const work = { ...whenWriting(() => (embedded.host.isEditingCell = true)), pause: () => Promise.resolve() };
    expect(sentences(await failureOf(embedded, () => setUp(today, {}, work)))).toEqual(editing);
  });

  it.each([
    ["AccessDenied", "protected", "De werkmap of een werkblad is beveiligd."],
    ["RequestPayloadSizeLimitExceeded", "too-large", "De gegevens zijn te groot voor één bericht aan Excel (5 MB)."],
    ["InvalidRequest", "refused", "Excel voerde de opdracht niet uit."],
    [
      "ItemAlreadyExists",
      "already-there",
      "Er staat al een werkblad, tabel of naam die zo heet: een collega maakte die waarschijnlijk net.",
    ],
    ["ApiNotFound", "unsupported", "Deze versie van Excel kan dit niet."],
  ])("says in words what %s means", async (code, expected, happened) => {
    const embedded = await openWorkbook();
    embedded.server.failNext(code);
    const problem = await failureOf(embedded, () => check(today));
    expect(problem).toMatchObject({ code: expected, happened, unchanged: "Er is niets gewijzigd." });
    expect(problem.advice).not.toBe("");
  });

  it("tells apart what was written before it refused", async () => {
    const embedded = await openWorkbook();
    const work = whenWriting(() => embedded.server.failNext("InvalidRequest"));
    const problem = await failureOf(embedded, () => setUp(today, {}, work));
    expect(sentences(problem)).toEqual([
      "Excel meldde een fout tijdens het schrijven.",
      "Wat al geschreven was, staat er nog; de rest is niet geschreven.",
      "Voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
    ]);
  });
});

describe("a workbook that changes under the work", () => {
  it("misses a table that a colleague deleted between reading and sorting", async () => {
    const embedded = await openWorkbook();
    const headers = inputHeaders("Actiepunten");
    const rows = rowsOf(headers, [
      { Nr: "AP-002", Actiepunt: "b", Prioriteitsklasse: "Uitvoering", Status: "Loopt" },
      { Nr: "AP-001", Actiepunt: "a", Prioriteitsklasse: "Basis op orde", Status: "Loopt" },
    ]);
    await addSheet(embedded, "Actiepunten", [headers, ...rows]);
    await measured(embedded, () => setUp(today));
    const work = whenWriting(() => {
      const sheet = embedded.workbook.sheets.find(({ name }) => name === "Actiepunten");
      if (sheet) deleteSheet(embedded.host, sheet, "colleague");
    });
    const { result } = await measured(embedded, () => sortRegisters(today, ["Actiepunten"], work));
    expect(result).toMatchObject({
      sorted: [],
      refused: [{ register: "Actiepunten", reason: expect.stringContaining("staat niet in deze werkmap") }],
    });
  });

  it("goes to a cell and to a sheet, and says so when the sheet is gone", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Eigen blad", [["x"]]);
    await measured(embedded, () => selectCell("Eigen blad", "H12"));
    expect(embedded.host.activeSheet.name).toBe("Eigen blad");
    expect(embedded.host.selectionOf(embedded.host.activeSheet)).toMatchObject({ row: 11, column: 7 });
    await measured(embedded, () => showSheet("Blad1"));
    expect(embedded.host.activeSheet.name).toBe("Blad1");
    expect(await failureOf(embedded, () => selectCell("Weg", "A1"))).toMatchObject({
      code: "gone",
      unchanged: "Er is niets gewijzigd.",
    });
  });
});
