import { validate } from "../../../src/domain/rules/validate";
import { workbook, type Contents } from "../builders";

/** All findings in a workbook, as the list in the pane tells them. */
export const findingsText = (contents: Contents): string =>
  validate(workbook(contents))
    .map(
      ({ rule, severity, sheet, cell, column, message, source, fix }) =>
        `${sheet}!${cell} ${column}: ${rule}, ${severity}, ${source}\n    ${message}\n${fix === undefined ? "" : `    -> ${JSON.stringify(fix)}\n`}`,
    )
    .join("");
