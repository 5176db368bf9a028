import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { SourceList } from "../../domain/import";
import type { ImportPreview } from "../../excel";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { rowsText } from "../parts/counts";
import { buttonText, keptOf, nothingToDo } from "./import-words";
import styles from "./inlezen.module.css";
import { PlannedRows } from "./planned-rows";
import { refusalGroups } from "./refusal-groups";
import { Refusals } from "./refusals";

interface PlanViewProps {
  readonly list: SourceList;
  readonly preview: ImportPreview;
  readonly left: ReadonlySet<string>;
  /** False while what was chosen last has not been looked at: what is shown is older. */
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly onKeep: (ids: readonly string[], isKept: boolean) => void;
  /** Goes to a cell of the list; null when the list is a file. */
  readonly onSelect: ((cell: string) => void) | null;
  /** Null when the register is there. */
  readonly onSetUp: (() => void) | null;
  readonly onApply: () => void;
}

/** What bringing in the list would do, and the button that does it. */
export const PlanView = (props: PlanViewProps) => {
  const { list, preview, left, isCurrent, isBusy, onKeep, onSelect, onSetUp, onApply } = props;
  const { plan, mapping, obstacles } = preview;
  const { register, additions, changes, unchanged, refusals, notices } = plan;
  const id = useId();
  const kept = useMemo(() => keptOf(plan, left), [plan, left]);
  const groups = useMemo(() => refusalGroups(refusals, list, mapping), [refusals, list, mapping]);
  const nothing = nothingToDo(plan, kept);
  const refusal = obstacles.length > 0 ? null : nothing;
  const isUnavailable = isBusy || !isCurrent || nothing !== null || obstacles.length > 0;
  return (
    <Section title="4. Wat er gebeurt">
      {!isCurrent && <p className={styles.quiet}>Wordt bekeken…</p>}
      {notices.length > 0 && (
        <Notice kind="info">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
      {additions.length > 0 && (
        <PlannedRows
          title={`Toe te voegen: ${rowsText(additions.length)}`}
          kind="addition"
          rows={additions}
          left={left}
          onKeep={onKeep}
        />
      )}
      {changes.length > 0 && (
        <PlannedRows
          title={`Te wijzigen: ${rowsText(changes.length)}`}
          kind="change"
          rows={changes}
          left={left}
          onKeep={onKeep}
        />
      )}
      {refusals.length > 0 && (
        <Refusals title={`Geweigerd: ${rowsText(refusals.length)}`} groups={groups} onSelect={onSelect} />
      )}
      {unchanged > 0 && nothing === null && (
        <p className={styles.quiet}>
          {rowsText(unchanged)} {unchanged === 1 ? "staat" : "staan"} al zo in {register}; daaraan verandert niets.
        </p>
      )}
      <div className={styles.end}>
        {obstacles.length > 0 && (
          <div id={id}>
            <Notice kind="warning">
              {obstacles.map((obstacle) => (
                <p key={obstacle}>{obstacle}</p>
              ))}
              {onSetUp && (
                <Button size="small" className={styles.way} onClick={onSetUp}>
                  Naar Start
                </Button>
              )}
            </Notice>
          </div>
        )}
        {refusal !== null && (
          <p id={id} className={styles.text}>
            {refusal}
          </p>
        )}
        <Button
          appearance="primary"
          className={styles.way}
          disabledFocusable={isUnavailable}
          aria-describedby={obstacles.length > 0 || refusal !== null ? id : undefined}
          onClick={() => {
            if (!isUnavailable) onApply();
          }}
        >
          {buttonText(kept)}
        </Button>
      </div>
    </Section>
  );
};
