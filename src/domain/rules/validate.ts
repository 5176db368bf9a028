import { registerNames } from "../registers/names";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { columnLetters } from "../values/address";
import { AbsentColumns, columnMissing } from "./absent-columns";
import { checkCells } from "./cells/check-cells";
import type { Finding } from "./finding";
import { rowRules } from "./index";
import type { Report, ReportOnSheet, RuleDescription } from "./rule";
import { workbookRules } from "./workbook";

interface Placed {
  readonly finding: Finding;
  readonly register: number;
  readonly row: number;
  readonly position: number;
}

const byPlace = (a: Placed, b: Placed): number =>
  a.register - b.register ||
  a.row - b.row ||
  a.position - b.position ||
  (a.finding.rule < b.finding.rule ? -1 : Number(a.finding.rule > b.finding.rule));

/** Everything the rules have against a workbook: by register, row, column in the sheet's order, and rule; other sheets come last. Never throws on what a cell holds. */
export const validate = (snapshot: WorkbookSnapshot): readonly Finding[] => {
  const found: Placed[] = [];
  const places = new Map<RegisterSnapshot, number>(
    registerNames.map((name, place) => [snapshot.registers[name], place]),
  );

  const registerOn = new Map<string, number>(
    registerNames.flatMap((name, place) => {
      const { location } = snapshot.registers[name];
      return location ? [[location.sheet, place] as const] : [];
    }),
  );
  const placeOf = (sheet: string): number =>
    registerOn.get(sheet) ?? registerNames.length + snapshot.sheets.indexOf(sheet);

  const absent = new AbsentColumns();
  const reportOf =
    ({ slug, severity, source }: RuleDescription): Report =>
    (register, row, header, problem) => {
      const { location } = register;
      if (location === null || (row !== null && absent.note(register, header))) return;
      const index = row?.index ?? location.headerRow;
      const finding: Finding = {
        rule: slug,
        severity: problem.severity ?? severity,
        sheet: location.sheet,
        row: index + 1,
        column: header,
        cell: register.address(row ?? { index, values: [] }, header),
        message: problem.message,
        source,
        ...(problem.fix === undefined ? {} : { fix: problem.fix }),
      };
      found.push({
        finding,
        register: places.get(register) ?? 0,
        row: index,
        position: register.position(header) ?? -1,
      });
    };

  const onSheetOf =
    ({ slug, severity, source }: RuleDescription): ReportOnSheet =>
    (sheet, row, position, problem) => {
      const column = columnLetters(position);
      const finding: Finding = {
        rule: slug,
        severity: problem.severity ?? severity,
        sheet,
        row: row + 1,
        column,
        cell: `${column}${row + 1}`,
        message: problem.message,
        source,
      };
      found.push({ finding, register: placeOf(sheet), row, position });
    };

  checkCells(snapshot, reportOf);
  for (const rule of [...rowRules, ...workbookRules]) rule.find(snapshot, reportOf(rule), onSheetOf(rule));
  absent.tell(reportOf(columnMissing));
  return found.sort(byPlace).map(({ finding }) => finding);
};
