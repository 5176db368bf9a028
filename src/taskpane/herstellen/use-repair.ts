import { useCallback, useState } from "react";
import type { Repair } from "../../domain/repair";
import type { RepairOutcome } from "../../excel";
import { usePane, type Pane } from "../state/pane";
import { writing } from "../writing";
import { repairedText, repairResult, type RepairResult } from "./repair-result";

/** What came of the last repair; `at` tells two equal ones apart. */
export interface LastRepair {
  readonly result: RepairResult;
  readonly at: number;
}

interface Repairing {
  readonly last: LastRepair | null;
  readonly repairAll: (repairs: readonly Repair[]) => void;
  /** Stays the same between renders: ten thousand lines depend on it. */
  readonly repairOne: (repair: Repair) => void;
}

const write = (run: Pane["run"], title: string, repairs: readonly Repair[]): Promise<RepairOutcome | null> =>
  run(title, async (work) => {
    const { repair } = await writing();
    return repair(repairs, work);
  });

/** Repairs cells, and keeps what came of it. One that went well is only said: who repairs one by one stays in the list. */
export const useRepair = (): Repairing => {
  const { run, announce } = usePane();
  const [last, setLast] = useState<LastRepair | null>(null);
  const tell = useCallback((outcome: RepairOutcome): void => {
    const result = repairResult(outcome);
    setLast((before) => ({ result, at: (before?.at ?? 0) + 1 }));
  }, []);
  const repairAll = useCallback(
    (repairs: readonly Repair[]): void => {
      void write(run, "Cellen herstellen", repairs).then((outcome) => {
        if (outcome === null) return;
        tell(outcome);
        const { title, lines } = repairResult(outcome);
        announce([`${title}.`, ...lines].join(" "));
      });
    },
    [run, announce, tell],
  );
  const repairOne = useCallback(
    (repair: Repair): void => {
      void write(run, "Cel herstellen", [repair]).then((outcome) => {
        if (outcome === null) return;
        if (outcome.skipped.length > 0) tell(outcome);
        else announce(repairedText(repair));
      });
    },
    [run, announce, tell],
  );
  return { last, repairAll, repairOne };
};
