import type { Finding } from "../../../src/domain/rules/finding";
import { validate } from "../../../src/domain/rules/validate";
import { workbook, type Contents } from "../builders";

/** Findings as the list in the pane tells them. */
export const findingLines = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ rule, severity, sheet, cell, column, message, source, fix }) =>
        `${sheet}!${cell} ${column}: ${rule}, ${severity}, ${source}\n    ${message}\n${fix === undefined ? "" : `    -> ${JSON.stringify(fix)}\n`}`,
    )
    .join("");

/** All findings in a workbook. */
export const findingsText = (contents: Contents): string => findingLines(validate(workbook(contents)));
