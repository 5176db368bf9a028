import { adoptedQuarterIn, frozenReportName } from "../../domain/report/report-name";
import { calendarDay, type Quarter } from "../../domain/values/date";
import type { AdoptedReport } from "../../domain/snapshot/workbook-snapshot";
import { isReadTooLarge } from "../explain";
import type { Session } from "../session";
import type { Block, Contents } from "./contents";
import { bytesPerCell, readCells } from "./read-cells";
import { sheetIn } from "./sheet-in-formula";
import { askUsed } from "./used-cells";

/** The first motion asked for quarterly reports from 2021 on. */
const firstYear = 2020;

/** Reports that are further back are read too, in a request of their own. */
const yearsBack = 6;

/**
 * The names that sheets of adopted reports most likely have: asking for those saves a request.
 * @param today serial date
 */
export const likelyAdopted = (today: number): readonly string[] => {
  const { year } = calendarDay(today);
  const years = Array.from({ length: yearsBack + 2 }, (_, place) => year - yearsBack + place);
  return years
    .filter((rapportagejaar) => rapportagejaar >= firstYear)
    .flatMap((rapportagejaar) =>
      ([1, 2, 3, 4] as const satisfies readonly Quarter[]).map((kwartaal) =>
        frozenReportName({ rapportagejaar, kwartaal }),
      ),
    );
};

/** No report has more; a cell that somebody typed in the last row does not make reading take minutes. */
const mostOfReport = { rows: 20_000, columns: 200 } as const;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sheet that keeps an adopted report: by its name, or by the mark that went along when a user renamed it. */
export interface AdoptedSheetName {
  readonly sheet: string;
  readonly quarter: string;
  readonly isMarked: boolean;
}

export const adoptedSheets = ({ sheets, names }: Pick<Contents, "sheets" | "names">): readonly AdoptedSheetName[] => {
  const marked = [...names].flatMap(([name, formula]) => {
    const [quarter, sheet] = [adoptedQuarterIn(name), sheetIn(formula)];
    return quarter === null || sheet === null ? [] : [{ quarter, sheet }];
  });
  return sheets.flatMap(({ name: sheet }) => {
    const mark = marked.find((each) => sameName(each.sheet, sheet));
    const quarter = mark?.quarter ?? adoptedQuarterIn(sheet);
    return quarter === null ? [] : [{ sheet, quarter, isMarked: mark !== undefined }];
  });
};

/** The cells of those that were not read yet. @throws ExcelProblem */
export const readAdopted = async (session: Session, names: readonly string[]): Promise<readonly Block[]> => {
  if (names.length === 0) return [];
  try {
    return await session.ask(askUsed(names, "everything"));
  } catch (error) {
    if (!isReadTooLarge(error)) throw error;
  }
  const areas = await session.ask(askUsed(names, "top"));
  return readCells(
    session,
    areas.map((area) => ({
      ...area,
      rows: Math.min(area.rows, mostOfReport.rows),
      columns: Math.min(area.columns, mostOfReport.columns),
      bytesPerCell: bytesPerCell([]),
      reading: "values" as const,
    })),
  );
};

/** Each adopted report with its cells, in the order of the sheets. */
export const adoptedReports = (contents: Contents): readonly AdoptedReport[] =>
  adoptedSheets(contents).flatMap(({ sheet, quarter, isMarked }) => {
    const cells = contents.adopted.find((block) => sameName(block.sheet, sheet));
    return cells ? [{ sheet, quarter, isMarked, cells }] : [];
  });
