import { registerNames, type RegisterName } from "../../domain/registers/names";
import type { CheckOutcome } from "../../excel";

/** How far the workbook is set up. */
export type Stage =
  /** None of our registers is there. */
  | { readonly kind: "empty"; readonly taken: readonly RegisterName[] }
  /** Some of it is there: what set-up would add. */
  | { readonly kind: "incomplete"; readonly lacks: readonly Lack[] }
  | { readonly kind: "complete" };

/** Something that a register lacks. */
export interface Lack {
  readonly register: RegisterName;
  /** Dutch, without a capital: "ontbreekt". */
  readonly what: string;
}

type Read = Pick<CheckOutcome, "unrecognised"> & {
  readonly found: { readonly [name in RegisterName]?: Pick<NonNullable<CheckOutcome["found"][name]>, "as" | "table"> };
  readonly snapshot: {
    readonly registers: Readonly<Record<RegisterName, { readonly missing: readonly string[] }>>;
  };
};

export const stageOf = ({ found, unrecognised, snapshot }: Read): Stage => {
  if (Object.keys(found).length === 0) return { kind: "empty", taken: unrecognised };
  const lacks = registerNames.flatMap((register): readonly Lack[] => {
    const place = found[register];
    if (!place) return [{ register, what: "ontbreekt" }];
    if (place.as === "cells") return [{ register, what: "is nog geen tabel" }];
    if (place.as === "otherTable") return [{ register, what: `heeft een tabel met een andere naam (${place.table})` }];
    const { missing } = snapshot.registers[register];
    if (missing.length === 0) return [];
    return [{ register, what: `mist ${missing.length === 1 ? "de kolom" : "de kolommen"} ${missing.join(", ")}` }];
  });
  return lacks.length === 0 ? { kind: "complete" } : { kind: "incomplete", lacks };
};
