import { registers } from "../../../src/domain/registers";
import type { Column } from "../../../src/domain/registers/column";
import { listNames, lists } from "../../../src/domain/registers/lists";
import { registerNames } from "../../../src/domain/registers/names";
import { filledName, orderNames, rangFormulas } from "../../../src/domain/registers/rang-formulas";
import { settingKeys, settings } from "../../../src/domain/registers/settings";
import { keyNames, listRangeNames, settingNames } from "../../../src/domain/registers/workbook-names";
import { allRules } from "../../../src/domain/rules";

const kindOf = (column: Column): string => {
  switch (column.kind) {
    case "key":
      return `sleutel als ${column.example}, ${column.pattern.source}`;
    case "list":
      return `lijst ${column.list}`;
    case "reference":
      return `verwijst naar ${column.to}`;
    case "number":
      return `${column.whole ? "geheel " : ""}getal ${column.min} tot ${column.max} ${column.unit}`;
    case "formula":
      return `formule, ${column.result}: ${column.formula}`;
    default:
      return column.kind;
  }
};

const columnText = (column: Column): string =>
  [
    `    ${column.header}, ${column.width} breed, ${kindOf(column)}`,
    ...(column.required ? ["        verplicht"] : []),
    ...(column.requiredWhen ? [`        verplicht ${column.requiredWhen.says}`] : []),
    ...(column.help === undefined ? [] : [`        ${column.help}`]),
    ...(column.synonyms.length === 0 ? [] : [`        ook: ${column.synonyms.join("; ")}`]),
  ].join("\n");

/** Every register as it is declared: what set-up makes of it, and what is recognised as its columns. */
export const registersText = (): string =>
  registerNames
    .map((name) => registers[name])
    .map(({ place, purpose, columns, recognition, setApart, initialRows, ...register }) =>
      [
        `${register.name}, plaats ${place}: ${purpose}`,
        ...columns.map(columnText),
        `    volgorde: ${register.order.map(({ label, direction }) => `${label} (${direction})`).join("; ")}`,
        `    herkend aan ${JSON.stringify(recognition)}; apart gezet: ${setApart}`,
        `    begint met ${JSON.stringify(initialRows?.({ peildatum: 44469 }))}`,
        `    of met ${JSON.stringify(initialRows?.({}))}\n`,
      ].join("\n"),
    )
    .join("\n");

/** Lists, settings and the names of the workbook with their formulas. */
export const namesText = (): string =>
  [
    ...listNames.map((name) => `${name}: ${lists[name].join("; ")}`),
    ...settingKeys.map((key) => `${key}: ${JSON.stringify(settings[key])}`),
    ...[...settingNames, ...keyNames, ...listRangeNames((list) => `<${list}>`, "Lijsten", 2), ...orderNames].map(
      ({ name, formula }) => `${name}\n    ${formula}`,
    ),
    ...Object.entries(rangFormulas).map(([name, formula]) => `Rang van ${name}, ${filledName(name)}\n    ${formula}`),
    "",
  ].join("\n");

export const rulesText = (): string =>
  allRules.map(({ slug, severity, says, source }) => `${slug}, ${severity}, ${source}\n    ${says}\n`).join("");
