import { registerNames, registerOfTable } from "../../domain/registers/names";
import { ExcelProblem } from "../problem";
import { inExcel, type Question, type Session, type Stage } from "../session";
import type { Work } from "../work";
import { isMadeSheet } from "./made-sheets";

/** Cells of the workbook that may be a list of the controller's own. */
export interface ImportSource {
  readonly kind: "selection" | "sheet";
  readonly sheet: string;
  /** Without the sheet: `A1:F30`. Of a sheet: the cells in use when it was looked at. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Dutch, for a list to choose from. */
  readonly label: string;
}

const stages: readonly Stage[] = [{ says: "Lijsten zoeken", phase: "reading" }];

/**
 * Everything in the workbook that can be brought in: what is selected, when that is more than one cell, then every visible sheet
 * with cells. Registers and sheets that we made are left out. Two requests.
 * @throws ExcelProblem
 */
export const findSources = (work: Work = {}): Promise<readonly ImportSource[]> =>
  inExcel(work, stages, async (session) => {
    const { sheets, selection } = await askWorkbook(session);
    const used = await session.ask(askUsed(sheets));
    const offered = new Set(sheets.map((name) => name.toLowerCase()));
    const selected = selection !== null && offered.has(selection.sheet.toLowerCase()) ? [selection] : [];
    return [
      ...selected.map((area): ImportSource => ({
        ...area,
        kind: "selection",
        label: `Selectie ${area.address} op ${area.sheet}`,
      })),
      ...used.map((area): ImportSource => ({ ...area, kind: "sheet", label: `Werkblad ${area.sheet}` })),
    ];
  });

interface UsedArea {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

interface Found {
  /** Names of the visible sheets that may hold a list, from left to right. */
  readonly sheets: readonly string[];
  readonly selection: UsedArea | null;
}

/** Asks for the selection too. Of several areas at once Excel has none to give, and refuses the request: then without. */
const askWorkbook = async (session: Session): Promise<Found> => {
  try {
    return await session.ask(questionOf(true));
  } catch (error) {
    if (!(error instanceof ExcelProblem) || (error.code !== "refused" && error.code !== "gone")) throw error;
    return session.ask(questionOf(false));
  }
};

const questionOf =
  (withSelection: boolean): Question<Found> =>
  ({ workbook }) => {
    const sheets = workbook.worksheets.load("items/name,items/visibility");
    const tables = workbook.tables.load("items/name,items/worksheet/name");
    const names = workbook.names.load("items/name,items/formula");
    const selection = withSelection ? askArea(workbook.getSelectedRange().getUsedRangeOrNullObject(true)) : () => null;
    return () => {
      const ours = registersAmong(tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })));
      const marks = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
      const area = selection();
      return {
        sheets: sheets.items
          .filter(({ name, visibility }) => visibility === "Visible" && !ours(name) && !isMadeSheet(name, marks))
          .map(({ name }) => name),
        selection: area && area.rows * area.columns > 1 ? area : null,
      };
    };
  };

/** True for a sheet that holds a register's table, or bears the name of a register whose table is nowhere. */
const registersAmong = (tables: readonly { name: string; sheet: string }[]): ((sheet: string) => boolean) => {
  const placed = tables.flatMap(({ name, sheet }) => {
    const register = registerOfTable(name);
    return register === undefined ? [] : [{ register, sheet: sheet.toLowerCase() }];
  });
  const homes = new Set(placed.map(({ sheet }) => sheet));
  const found = new Set(placed.map(({ register }) => register));
  const waiting = new Set(registerNames.filter((name) => !found.has(name)).map((name) => name.toLowerCase()));
  return (sheet) => homes.has(sheet.toLowerCase()) || waiting.has(sheet.toLowerCase());
};

const askUsed =
  (sheets: readonly string[]): Question<readonly UsedArea[]> =>
  ({ workbook }) => {
    const areas = sheets.map((name) =>
      askArea(workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true)),
    );
    return () => areas.flatMap((area) => area() ?? []);
  };

const askArea = (range: Excel.Range): (() => UsedArea | null) => {
  range.load("address,rowCount,columnCount");
  const sheet = range.worksheet.load("name");
  return () =>
    range.isNullObject
      ? null
      : {
          sheet: sheet.name,
          address: range.address.slice(range.address.lastIndexOf("!") + 1),
          rows: range.rowCount,
          columns: range.columnCount,
        };
};
