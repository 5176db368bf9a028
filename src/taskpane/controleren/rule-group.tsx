import { Button } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Finding } from "../../domain/rules/finding";
import type { Repair } from "../../domain/repair";
import { Chevron } from "../parts/chevron";
import { Unseen } from "../parts/unseen";
import type { FindingItem, RuleGroup } from "./group-findings";
import { promises } from "./promises";
import { SeverityMark } from "./severity-mark";
import styles from "./rule-group.module.css";

/** What a list of findings lets its user do. Stable between renders: ten thousand lines depend on it. */
export interface FindingActions {
  readonly toggle: (group: string) => void;
  /** `first` is the key of the finding that comes into view first. */
  readonly showMore: (group: string, first: string) => void;
  readonly select: (item: FindingItem) => void;
  readonly repair: (repair: Repair) => void;
}

interface RuleGroupProps {
  readonly group: RuleGroup;
  readonly isOpen: boolean;
  readonly items: readonly FindingItem[];
  /** How many more come when asked; 0 when all are shown. */
  readonly next: number;
  /** Key of the finding that was clicked last. */
  readonly current: string | null;
  readonly repairs: ReadonlyMap<Finding, Repair>;
  readonly actions: FindingActions;
}

/** A rule and what it found on one sheet; closed it is its heading alone. */
export const RuleGroupView = ({ group, isOpen, items, next, current, repairs, actions }: RuleGroupProps) => {
  const id = useId();
  const { key, severity, says, source } = group;
  const count = group.items.length;
  return (
    <div className={styles.group}>
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          data-stop={key}
          onClick={() => actions.toggle(key)}
        >
          <Chevron />
          <SeverityMark severity={severity} />
          <span className={styles.says}>{says}</span>
          <span className={styles.count}>
            {count.toLocaleString("nl-NL")}
            <Unseen> keer</Unseen>
          </span>
        </button>
      </h4>
      {isOpen && (
        <div id={id} className={styles.contents}>
          <p className={styles.why}>
            <b>Waarom:</b> {promises[source]} ({source}).
          </p>
          <ul className={styles.list}>
            {items.map((item) => (
              <FindingLine
                key={item.key}
                item={item}
                isCurrent={item.key === current}
                select={actions.select}
                repair={repairs.get(item.finding)}
                onRepair={actions.repair}
              />
            ))}
          </ul>
          {next > 0 && (
            <Button
              size="small"
              className={styles.more ?? ""}
              onClick={() => actions.showMore(key, group.items[items.length]?.key ?? key)}
            >
              Nog {next} tonen
            </Button>
          )}
        </div>
      )}
    </div>
  );
};

interface FindingLineProps {
  readonly item: FindingItem;
  readonly isCurrent: boolean;
  readonly select: (item: FindingItem) => void;
  /** Undefined for a finding of which only the user knows what belongs there. */
  readonly repair: Repair | undefined;
  readonly onRepair: (repair: Repair) => void;
}

const FindingLine = memo(({ item, isCurrent, select, repair, onRepair }: FindingLineProps) => (
  <li>
    <button
      type="button"
      className={styles.finding}
      aria-current={isCurrent ? "true" : undefined}
      data-stop={item.key}
      onClick={(event) => {
        // Safari does not focus a button that is clicked.
        event.currentTarget.focus();
        select(item);
      }}
    >
      <span className={styles.cell}>{item.finding.cell}</span>{" "}
      <span className={styles.message}>{item.finding.message}</span>
    </button>
    {repair && (
      // When the finding goes, focus moves on from here as it does from the line itself.
      <div className={styles.repair} data-stop={item.key}>
        <Button
          size="small"
          aria-label={`Herstellen: ${item.finding.cell} van ${repair.shown.from} naar ${repair.shown.to}`}
          onClick={() => onRepair(repair)}
        >
          Herstellen
        </Button>
        <span className={styles.oldAndNew}>
          {repair.shown.from} <span aria-hidden="true">→</span>
          <Unseen> wordt</Unseen> <b>{repair.shown.to}</b>
        </span>
      </div>
    )}
  </li>
));
FindingLine.displayName = "FindingLine";
