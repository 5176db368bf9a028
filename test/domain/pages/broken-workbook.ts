import { registers } from "../../../src/domain/registers";
import { standingPart } from "../../../src/domain/report/taakstelling-block";
import { columnLetters } from "../../../src/domain/values/address";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { registerNames, tableName, type RegisterName } from "../../../src/domain/registers/names";
import { listNames } from "../../../src/domain/registers/lists";
import { orderNames } from "../../../src/domain/registers/rang-formulas";
import { keyNames, settingNames } from "../../../src/domain/registers/workbook-names";
import { obstacleInTable, obstacleToMake, obstacleToSetUp } from "../../../src/domain/rules/workbook/obstacles";
import { validate } from "../../../src/domain/rules/validate";
import {
  noStructure,
  type RegisterStructure,
  type TableStructure,
  type WorkbookStructure,
} from "../../../src/domain/snapshot/workbook-structure";
import type { WorkbookSnapshot } from "../../../src/domain/snapshot/workbook-snapshot";
import { actiepunt, budgetregel, workbook, type Contents } from "../builders";
import { findingLines } from "./findings-text";

const whole = (name: RegisterName): RegisterStructure => ({
  sheet: name,
  as: "table",
  table: tableName(name),
  area: { row: 2, column: 1, rows: 4, columns: 6 },
  headers: registers[name].columns.map(({ header }) => header),
  withinTable: null,
  hasTotals: false,
  isFiltered: false,
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  strays: [],
  unreadRows: 0,
  rowsBelow: [],
  formulaHeaders: [],
});

const table = (name: string, sheet: string, headers: readonly string[], hasHeaders = true): TableStructure => ({
  name,
  sheet,
  headers,
  hasHeaders,
});

const headersOf = (name: RegisterName): readonly string[] => registers[name].columns.map(({ header }) => header);

const names = [...settingNames, ...keyNames, ...orderNames].map(({ name, formula }) => ({ name, formula }));

type Broken = Partial<Record<RegisterName, Partial<RegisterStructure>>>;

/** A workbook that was set up, of which these registers stand otherwise. */
const setUp = (contents: Contents, broken: Broken, more: Partial<WorkbookStructure> = {}): WorkbookSnapshot => ({
  ...workbook(contents),
  structure: {
    ...noStructure,
    names,
    sheets: registerNames.map((name) => ({ name, visibility: "visible" })),
    registers: Object.fromEntries(registerNames.map((name) => [name, { ...whole(name), ...broken[name] }])),
    ...more,
  },
});

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** The standing of Taakstelling with these cells in place of its own, from row 3 and column B. */
const standing = (cells: Readonly<Record<string, CellValue>>): Partial<WorkbookStructure> => ({
  block: [
    {
      part: "standing",
      sheet: "Taakstelling",
      row: 2,
      column: 1,
      formulas: standingPart(workbook()).map((line, row) =>
        line.map((cell, column) => {
          const own = cells[`${columnLetters(1 + column)}${row + 3}`];
          if (own !== undefined || !cell) return own ?? "";
          return "formula" in cell.content ? cell.content.formula : cell.content.constant;
        }),
      ),
    },
  ],
});

const blocks: readonly (readonly [what: string, snapshot: WorkbookSnapshot])[] = [
  ["a formula of the block of Taakstelling typed over", setUp({}, {}, standing({ E6: "ntb" }))],
  ["two of them, one by a sum of amounts", setUp({}, {}, standing({ E6: 5, F7: "=12000+3.5*(2-1)" }))],
  ["one emptied", setUp({}, {}, standing({ I6: "" }))],
  ["one typed over and two emptied", setUp({}, {}, standing({ I6: "", F7: true, F8: "" }))],
  [
    "a title of the block in the user's own words, and a formula of his own",
    setUp({}, {}, standing({ B4: "Toelichting", E6: "=SUM(Taakstelling[Bedrag])" })),
  ],
  [
    "a block of another layout",
    setUp({ settings: { Schemaversie: 0 } }, {}, { ...standing({ E6: 5 }), names: [...names] }),
  ],
];

/** Workbooks as colleagues leave them, each with what is the matter. */
const brokenWorkbooks: readonly (readonly [what: string, snapshot: WorkbookSnapshot])[] = [
  ["nothing is the matter", setUp({}, {})],
  [
    "read only, protected, days from 1904",
    setUp({}, {}, { isReadOnly: true, isProtected: true, counts1904: true, sheets: [] }),
  ],
  [
    "names that point nowhere",
    setUp(
      {},
      {},
      {
        names: [
          ...names.slice(1),
          { name: "Instelling_Gemeente", formula: "=#REF!" },
          { name: "Eigen_naam", formula: "=#VERW!$A$1" },
          { name: "Rapportage_2021_Q1_vastgesteld", formula: "=#REF!" },
        ],
      },
    ),
  ],
  [
    "one name of the user's own that points nowhere",
    setUp({}, {}, { names: [...names, { name: "Eigen", formula: "=#REF!" }] }),
  ],
  [
    "many names that point nowhere",
    setUp(
      {},
      {},
      {
        names: [...names, ...Array.from({ length: 9 }, (_, at) => ({ name: `Eigen_${at}`, formula: "=#REF!" }))],
      },
    ),
  ],
  ["registers that are gone", setUp({ Portefeuilles: null, Mandaten: null }, { Portefeuilles: { sheet: "x" } })],
  [
    "a register in a table and on a sheet with another name",
    setUp({ Portefeuilles: null }, {}, { tables: [table("Tabel1", "Blad1", headersOf("Portefeuilles"))] }),
  ],
  [
    "tables that became cells, or got another name",
    setUp({}, { Actiepunten: { as: "cells", table: null }, Mandaten: { as: "otherTable", table: "Tabel7" } }),
  ],
  [
    "headers that are hidden, or stand as a row within a table",
    setUp(
      { Portefeuilles: null },
      { Mandaten: { as: "cells", table: null, withinTable: "Tabel9" } },
      { tables: [table("Portefeuilles", "Portefeuilles", ["Kolom1"], false)] },
    ),
  ],
  [
    "two tables that look like one register",
    setUp(
      {},
      {},
      {
        tables: [
          table("Mandaten", "Mandaten", headersOf("Mandaten")),
          table("Mandaten2", "Mandaten (2)", headersOf("Mandaten")),
          table("Lijstje", "Mandaten", headersOf("Mandaten")),
          table("Elders", "Elders", headersOf("Mandaten")),
          table("Anders", "Mandaten", ["Nr", "Bevoegdheid"]),
        ],
      },
    ),
  ],
  [
    "headers twice, merged cells, contents far away, a table that goes on",
    setUp(
      {},
      {
        Actiepunten: { headers: ["Nr", "Status", " status ", "Eigen", "Eigen"] },
        Teamplannen: { merges: [area(2, 1, 1, 2), area(5, 3, 2, 2)] },
        Mandaten: { strays: Array.from({ length: 8 }, (_, at) => ({ row: 1_000_000 + at, column: 27 })) },
        Jaarplannen: { unreadRows: 1_048_000 },
      },
    ),
  ],
  [
    "sheets that are hidden",
    setUp(
      {},
      {},
      {
        sheets: registerNames.map((name) => ({
          name,
          visibility:
            name === "Mandaten" ? "veryHidden" : name === "Actiepunten" || name === "Lijsten" ? "hidden" : "visible",
        })),
      },
    ),
  ],
  [
    "protected, filtered, hidden rows and columns, a totals row",
    setUp(
      {},
      {
        Actiepunten: { isProtected: true, isFiltered: true, hiddenRows: [4] },
        Teamplannen: { hiddenRows: [4], hiddenColumns: [1] },
        Mandaten: { hiddenRows: [4, 5, 6], hiddenColumns: [0, 1, 3] },
        Jaarplannen: { hiddenRows: [4, 6, 7, 9] },
        Portefeuilles: { hiddenRows: "unknown", hasTotals: true },
        Raadsthemas: { hasTotals: true, unreadRows: 3 },
      },
    ),
  ],
  [
    "formulas where none should be, and none where one should be",
    setUp(
      {
        Actiepunten: [actiepunt({ Kwadrant: "DOEN", "5C-score": 99, Rang: 7 }), actiepunt({ Kwadrant: "PLANNEN" })],
        Budgetregels: [budgetregel({ "Begroting na wijziging": 100000.004, Beschikbaar: 5, Afwijking: "#REF!" })],
      },
      { Mandaten: { formulaHeaders: ["Grens", " nr "] } },
    ),
  ],
  ...blocks,
  ["a later version of the add-in", setUp({ settings: { Schemaversie: 2 } }, {})],
  [
    "an earlier version of the add-in",
    setUp({ settings: { Schemaversie: "0,5" }, Mandaten: null }, { Mandaten: whole("Mandaten") }),
  ],
  [
    "settings and values of lists that stand there twice, and a list without values",
    setUp({ lists: { Status: ["Loopt", "Gereed", " loopt", "#REF!"], Bron: listNames.map(() => "") } }, {}),
  ],
];

/** What is found in workbooks that are broken. */
export const brokenWorkbooksText = (): string =>
  brokenWorkbooks.map(([what, snapshot]) => `${what}\n\n${findingLines(validate(snapshot))}\n`).join("\n");

/** Why set-up leaves a register as it stands. */
export const obstaclesText = (): string => {
  const actiepunten = whole("Actiepunten");
  const cells: RegisterStructure = { ...actiepunten, as: "cells", table: null };
  const strays = [{ row: 900_000, column: 3 }];
  const lost = setUp({ Portefeuilles: null }, {}, { tables: [table("Tabel1", "Blad1", headersOf("Portefeuilles"))] });
  const inTable = (tables: readonly TableStructure[], registersThere: WorkbookStructure["registers"] = {}) =>
    obstacleInTable("Portefeuilles", { ...noStructure, tables, registers: registersThere });
  return [
    obstacleToSetUp("Actiepunten", actiepunten, true),
    obstacleToSetUp("Actiepunten", { ...actiepunten, unreadRows: 1 }, false),
    obstacleToSetUp("Actiepunten", { ...cells, unreadRows: 1 }, false),
    obstacleToSetUp("Actiepunten", { ...actiepunten, strays }, true),
    obstacleToSetUp("Actiepunten", { ...actiepunten, strays }, false),
    obstacleToSetUp("Actiepunten", { ...cells, strays }, false),
    obstacleToSetUp("Actiepunten", { ...cells, headers: ["Nr", "Team", " team "] }, false),
    obstacleToSetUp("Actiepunten", { ...actiepunten, headers: ["Nr", "Team", " team "] }, false),
    obstacleToSetUp("Actiepunten", { ...cells, merges: [area(3, 1, 2, 2)] }, false),
    obstacleToSetUp("Actiepunten", cells, false),
    inTable([]),
    inTable([table("portefeuilles", "Blad1", ["x"])]),
    inTable([table("portefeuilles", "Blad1", ["x"], false)]),
    inTable([], { Portefeuilles: { ...whole("Portefeuilles"), withinTable: "Tabel9" } }),
    obstacleToMake("Portefeuilles", lost),
    obstacleToMake("Mandaten", lost),
    obstacleToMake("Portefeuilles", setUp({ Portefeuilles: null }, {})),
    obstacleToMake("Portefeuilles", { ...lost, structure: { ...lost.structure, names: [] } }),
    "",
  ]
    .map((text) => text ?? "(niets)")
    .join("\n");
};
