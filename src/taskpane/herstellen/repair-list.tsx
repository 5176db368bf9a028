import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Repair } from "../../domain/repair";
import { usePane } from "../state/pane";
import { groupRepairs, keptRepairs, withTicks } from "./repair-groups";
import { RepairGroupView } from "./repair-group";
import styles from "./repair-list.module.css";

interface RepairListProps {
  readonly repairs: readonly Repair[];
  readonly onRepair: (repairs: readonly Repair[]) => void;
}

/** Every repair with a tick that the user may take away, and the button that writes those that are left. */
export default function RepairList({ repairs, onRepair }: RepairListProps) {
  const { job } = usePane();
  const groups = useMemo(() => groupRepairs(repairs), [repairs]);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const kept = useMemo(() => keptRepairs(groups, left), [groups, left]);
  const tick = useCallback(
    (ids: readonly string[], isKept: boolean): void => setLeft((before) => withTicks(before, ids, isKept)),
    [],
  );
  return (
    <>
      {groups.map((group) => (
        <RepairGroupView key={group.key} group={group} left={left} onTick={tick} />
      ))}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={kept.length === 0 || job !== null}
          onClick={() => onRepair(kept)}
        >{`Herstellen (${kept.length.toLocaleString("nl-NL")})`}</Button>
      </div>
    </>
  );
}
