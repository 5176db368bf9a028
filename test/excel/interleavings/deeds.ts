import fc from "fast-check";

/** What a colleague does between two requests. Numbers are places, counted round where there are fewer. */
export type Deed =
  | { readonly kind: "type"; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: "note" }
  | { readonly kind: "sort"; readonly table: number; readonly column: number; readonly descending: boolean }
  | { readonly kind: "insertRow"; readonly table: number; readonly row: number }
  | { readonly kind: "addRow"; readonly table: number }
  | { readonly kind: "deleteRow"; readonly table: number; readonly row: number }
  | { readonly kind: "insertColumn"; readonly table: number; readonly column: number }
  | { readonly kind: "deleteColumn"; readonly table: number; readonly column: number }
  | { readonly kind: "renameHeader"; readonly table: number; readonly column: number }
  | { readonly kind: "renameTable"; readonly table: number }
  | { readonly kind: "renameSheet"; readonly table: number }
  | { readonly kind: "insertSheetRow"; readonly table: number; readonly row: number }
  | { readonly kind: "insertSheetColumn"; readonly table: number; readonly column: number }
  | { readonly kind: "filter"; readonly table: number; readonly row: number }
  | { readonly kind: "protect"; readonly table: number }
  | { readonly kind: "addSheet"; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly table: number };

const table = fc.nat(3);
const row = fc.nat(5);
const column = fc.nat(12);

/** Typing is what colleagues do most. @param takenNames sheets that the use case may want to make */
export const deeds = (takenNames: readonly string[]): fc.Arbitrary<Deed> =>
  fc.oneof(
    { weight: 10, arbitrary: fc.record({ kind: fc.constant("type" as const), table, row, column }) },
    { weight: 2, arbitrary: fc.constant({ kind: "note" as const }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("sort" as const), table, column, descending: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("insertRow" as const), table, row }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("addRow" as const), table }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("deleteRow" as const), table, row }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("insertColumn" as const), table, column }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteColumn" as const), table, column }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("renameHeader" as const), table, column }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("renameTable" as const), table }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("renameSheet" as const), table }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("insertSheetRow" as const), table, row }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("insertSheetColumn" as const), table, column }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("filter" as const), table, row }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("protect" as const), table }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("addSheet" as const),
        name: fc.constantFrom("Los blad", ...takenNames),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteSheet" as const), table }) },
  );
