import { madeSheets } from "../../../src/domain/sheets";
import { repairsOf } from "../../../src/domain/repair";
import { serialOf } from "../../../src/domain/values/date";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import {
  applyImport,
  check,
  findSources,
  keptActions,
  makeSheets,
  previewImport,
  previewSort,
  readSource,
  repair,
  saveSettings,
  setUp,
  sortRegisters,
  turnBack,
  writeCells,
  writeReport,
  type ImportSource,
  type Work,
} from "../../../src/excel";
import { measured, today } from "../workbook";
import type { UseCase } from "./use-case";
import { after, completeBook, emptyBook, incompleteBook } from "./workbooks";

const version = "0.1.0";

type Action = (work: Work) => Promise<unknown>;
const at = (action: Action) => (): Promise<Action> => Promise.resolve(action);
const answer = async <Result>(embedded: EmbeddedExcel, ask: () => Promise<Result>): Promise<Result> =>
  (await measured(embedded, ask)).result;

const sourceOf = async (embedded: EmbeddedExcel): Promise<ImportSource> => {
  const sources = await answer(embedded, () => findSources());
  const source = sources.find(({ sheet }) => sheet === "Lijst 2021");
  if (!source) throw new Error("no source");
  return source;
};

const prepareImport = async (embedded: EmbeddedExcel): Promise<Action> => {
  const source = await sourceOf(embedded);
  const list = await answer(embedded, () => readSource(source));
  const { plan } = await answer(embedded, () => previewImport(list, "Actiepunten", new Map(), today));
  return (work) => applyImport(list, plan, [...plan.additions, ...plan.changes], work);
};

const prepareRepair = async (embedded: EmbeddedExcel): Promise<Action> => {
  const { findings, snapshot } = await answer(embedded, () => check(today));
  const repairs = repairsOf(findings, snapshot);
  if (repairs.length === 0) throw new Error("there is nothing to repair");
  return (work) => repair(repairs, work);
};

const bringIn = async (embedded: EmbeddedExcel): Promise<void> => {
  const action = await prepareImport(embedded);
  await answer(embedded, () => action({}));
};

/** Turns back the last thing that was done. */
const prepareTurningBack = async (embedded: EmbeddedExcel): Promise<Action> => {
  const [action] = await answer(embedded, () => keptActions());
  if (!action) throw new Error("nothing was kept");
  return (work) => turnBack(action.id, work);
};

const adopted = { status: "Vastgesteld", adoptedBy: "Gemeentesecretaris" } as const;

export const useCases: readonly UseCase[] = [
  { name: "Controleren", file: completeBook, prepare: at((work) => check(today, {}, work)) },
  {
    name: "Inrichten van een lege werkmap",
    makes: ["Actiepunten"],
    file: emptyBook,
    prepare: at((work) => setUp(today, {}, work)),
  },
  {
    name: "Inrichten van eigen tabellen",
    makes: ["Teamplannen", "Lijsten"],
    file: incompleteBook,
    prepare: at((work) => setUp(today, {}, work)),
  },
  {
    name: "Sorteren",
    makes: ["Terugdraaien"],
    file: completeBook,
    prepare: at((work) => sortRegisters(today, undefined, work)),
  },
  { name: "Sorteren bekijken", file: completeBook, prepare: at((work) => previewSort(today, work)) },
  { name: "Inlezen", makes: ["Terugdraaien"], file: completeBook, prepare: prepareImport },
  {
    name: "Cellen schrijven",
    makes: [],
    file: completeBook,
    prepare: at((work) =>
      writeCells(
        [
          { register: "Actiepunten", key: "AP-001", header: "Status", from: "Loopt", to: "Gereed" },
          { register: "Actiepunten", key: "AP-003", header: "Deadline", from: today - 10, to: serialOf(2022, 1, 1) },
          { register: "Budgetregels", key: "BR-002", header: "Soort", from: "Lasten", to: "Baten" },
        ],
        work,
      ),
    ),
  },
  { name: "Herstellen", makes: ["Terugdraaien"], file: completeBook, prepare: prepareRepair },
  {
    name: "Instellingen opslaan",
    makes: [],
    file: completeBook,
    prepare: at((work) =>
      saveSettings(
        [
          { key: "Gemeente", from: "Waterrijk", to: "Waterland" },
          { key: "Peildatum", from: today, to: today + 1 },
        ],
        work,
      ),
    ),
  },
  {
    name: "Concept maken",
    makes: ["Rapportage 2021-Q3"],
    file: completeBook,
    prepare: at((work) => writeReport(today, version, {}, work)),
  },
  {
    name: "Concept opnieuw maken",
    makes: ["Rapportage 2021-Q3"],
    file: after(completeBook, (embedded) =>
      answer(embedded, () => writeReport(today, version, { peildatum: today - 1 })),
    ),
    prepare: at((work) => writeReport(today, version, {}, work)),
  },
  {
    name: "Vaststellen",
    makes: ["Rapportage 2021-Q3 vastgesteld"],
    file: completeBook,
    prepare: at((work) => writeReport(today, version, adopted, work)),
  },
  {
    name: "Bladen maken",
    makes: ["Plan van aanpak"],
    file: completeBook,
    prepare: at((work) => makeSheets(madeSheets.slice(0, 2), today, version, {}, work)),
  },
  { name: "Inlezen terugdraaien", makes: [], file: after(completeBook, bringIn), prepare: prepareTurningBack },
  {
    name: "Sorteren terugdraaien",
    makes: [],
    file: after(completeBook, (embedded) => answer(embedded, () => sortRegisters(today))),
    prepare: prepareTurningBack,
  },
  { name: "Terug te draaien zoeken", file: after(completeBook, bringIn), prepare: at((work) => keptActions(work)) },
  { name: "Lijsten zoeken", file: completeBook, prepare: at((work) => findSources(work)) },
  {
    name: "Lijst lezen",
    file: completeBook,
    prepare: async (embedded) => {
      const source = await sourceOf(embedded);
      return (work) => readSource(source, work);
    },
  },
  {
    name: "Inlezen bekijken",
    file: completeBook,
    prepare: async (embedded) => {
      const source = await sourceOf(embedded);
      const list = await answer(embedded, () => readSource(source));
      return (work) => previewImport(list, "Actiepunten", new Map(), today, work);
    },
  },
];
