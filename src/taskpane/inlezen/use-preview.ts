import { useCallback, useEffect, useMemo, useState } from "react";
import { suggestRegister, type SourceList } from "../../domain/import";
import type { RegisterName } from "../../domain/registers/names";
import {
  currentDay,
  findSources,
  previewImport,
  readSource,
  type CheckOutcome,
  type ImportPreview,
  type ImportSource,
} from "../../excel";
import type { Pane } from "../state/pane";
import { sameSource, type Choices, type Source } from "./choices";
import { useAsked } from "../parts/use-asked";

/** What the list says, and what bringing it in would do. */
export interface Looked {
  /** What was looked at. */
  readonly source: Source;
  readonly columns: Choices["columns"];
  readonly list: SourceList;
  readonly suggested: RegisterName | null;
  /** The chosen register, or else the suggested one; null when neither is there. */
  readonly register: RegisterName | null;
  /** Null without a register. */
  readonly preview: ImportPreview | null;
}

export interface Preview {
  /** Lists in this workbook; null until they were looked for. */
  readonly sources: readonly ImportSource[] | null;
  /** The chosen list, or else the first one; null when there is none. */
  readonly source: Source | null;
  /** About the list that is chosen now; null until it was read. */
  readonly looked: Looked | null;
  /** False while what was chosen last has not been looked at. */
  readonly isCurrent: boolean;
  readonly problem: string | null;
  /** Looks again now. */
  readonly look: () => void;
}

/** None while Excel is busy with something of ours: what it answers then is old by the time it comes. */
const settled = ({ workbook, job }: Pane): CheckOutcome | null =>
  workbook.kind === "read" && !workbook.isChecking && job === null ? workbook.outcome : null;

/**
 * Follows the chosen list and the register it goes to: after each choice, after each change of the workbook, and when the user
 * comes back to the pane. Nothing is written.
 */
export const usePreview = (pane: Pane, { source: chosen, register: chosenRegister, columns }: Choices): Preview => {
  const [glances, setGlances] = useState(0);
  const look = useCallback(() => setGlances((count) => count + 1), []);
  useEffect(() => {
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [look]);

  const outcome = settled(pane);
  const moment = useMemo(() => (outcome === null ? null : { outcome, glances }), [outcome, glances]);
  const found = useAsked(
    useMemo(() => (moment === null ? null : (signal: AbortSignal) => findSources({ signal })), [moment]),
  );
  const source = useMemo(() => current(chosen, found.answer), [chosen, found.answer]);
  const looked = useAsked(
    useMemo(
      () =>
        moment === null || source === null
          ? null
          : (signal: AbortSignal) => lookAt(source, chosenRegister, columns, signal),
      [moment, source, chosenRegister, columns],
    ),
  );
  const ofSource =
    looked.answer !== null && source !== null && isSame(looked.answer.source, source) ? looked.answer : null;
  return {
    sources: found.answer,
    source,
    looked: ofSource,
    isCurrent:
      ofSource !== null &&
      ofSource.columns === columns &&
      (chosenRegister === null || ofSource.register === chosenRegister),
    problem: looked.problem ?? found.problem,
    look,
  };
};

/** The chosen list as it is found now: it may have got longer. */
const current = (chosen: Source | null, sources: readonly ImportSource[] | null): Source | null => {
  if (chosen?.kind === "file") return chosen;
  if (chosen === null) return sources?.[0] ? { kind: "cells", source: sources[0] } : null;
  const now = sources?.find((source) => sameSource(source, chosen.source));
  return now ? { kind: "cells", source: now } : chosen;
};

const isSame = (one: Source, other: Source): boolean => {
  if (one.kind === "file" || other.kind === "file") return one === other;
  return sameSource(one.source, other.source);
};

const lookAt = async (
  source: Source,
  chosenRegister: RegisterName | null,
  columns: Choices["columns"],
  signal: AbortSignal,
): Promise<Looked> => {
  const list = source.kind === "file" ? source.list : await readSource(source.source, { signal });
  const suggested = suggestRegister(list);
  const register = chosenRegister ?? suggested;
  const preview = register === null ? null : await previewImport(list, register, columns, currentDay(), { signal });
  return { source, columns, list, suggested, register, preview };
};
