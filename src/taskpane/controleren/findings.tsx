import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Severity } from "../../domain/rules/finding";
import { formatDate } from "../../domain/values/date";
import { offeredRepairs, selectCell, type CheckOutcome } from "../../excel";
import { RepairOffer } from "../herstellen/repair-offer";
import { RepairOutcomeView } from "../herstellen/repair-outcome";
import { useRepair } from "../herstellen/use-repair";
import { Section } from "../parts/section";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import styles from "./findings.module.css";
import { groupFindings, type FindingItem } from "./group-findings";
import { NothingShown } from "./nothing-shown";
import { RuleGroupView, type FindingActions } from "./rule-group";
import { countFindings, countsText, severities } from "./severity";
import { SeverityFilter } from "./severity-filter";
import { firstUnfolding, isOpen, shownItems, stopsOf, toggled, withAll, withMoreLines } from "./shown-findings";
import { useKeptFocus } from "./use-kept-focus";
import { useTold } from "./use-told";

interface FindingsProps {
  readonly outcome: CheckOutcome;
  readonly isChecking: boolean;
}

export const Findings = ({ outcome, isChecking }: FindingsProps) => {
  const pane = usePane();
  const { fail } = pane;
  const { findings, snapshot } = outcome;
  const [shown, setShown] = useShown(pane.asked.severity, pane.asked);
  const [unfolding, setUnfolding] = useState(() => firstUnfolding(findings.length));
  const [current, setCurrent] = useState<string | null>(null);
  const counts = useMemo(() => countFindings(findings), [findings]);
  const offered = useMemo(() => offeredRepairs(outcome), [outcome]);
  const repairs = useMemo(() => new Map(offered.ready.map((repair) => [repair.finding, repair])), [offered]);
  const { last, repairAll, repairOne } = useRepair();
  const sheets = useMemo(() => groupFindings(findings, shown), [findings, shown]);
  const stops = useMemo(() => stopsOf(sheets, unfolding), [sheets, unfolding]);
  const groups = sheets.flatMap((sheet) => sheet.groups);
  const isAllOpen = groups.every(({ key }) => isOpen(unfolding, key));
  const list = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const focusNext = useKeptFocus(list, stops, head);
  const expectResult = useTold(outcome, counts, pane.announce);

  const select = useCallback(
    (item: FindingItem): void => {
      setCurrent(item.key);
      selectCell(item.finding.sheet, item.finding.cell).catch(fail);
    },
    [fail],
  );
  const showMore = useCallback(
    (group: string, first: string): void => {
      focusNext(first);
      setUnfolding((before) => withMoreLines(before, group));
    },
    [focusNext],
  );
  const actions: FindingActions = useMemo(
    () => ({
      toggle: (group) => setUnfolding((before) => toggled(before, group)),
      showMore,
      select,
      repair: repairOne,
    }),
    [showMore, select, repairOne],
  );

  return (
    <div className={styles.view}>
      <div ref={head} className={styles.head}>
        <ViewHeading>Controleren</ViewHeading>
        <Button
          size="small"
          icon={<CheckIcon isTurning={isChecking} />}
          onClick={() => {
            expectResult();
            void pane.check();
          }}
        >
          Opnieuw controleren
        </Button>
      </div>
      <p className={styles.summary}>
        {countsText(counts)} · peildatum {formatDate(snapshot.settings.peildatum)}
      </p>
      {last && <RepairOutcomeView key={last.at} result={last.result} />}
      <RepairOffer offered={offered} onRepair={repairAll} />
      {findings.length > 0 && (
        <SeverityFilter counts={counts} shown={shown} onToggle={(severity) => setShown(toggledIn(shown, severity))} />
      )}
      {sheets.length === 0 && (
        <NothingShown outcome={outcome} counts={counts} showAll={() => setShown(new Set(severities))} go={pane.go} />
      )}
      {groups.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.all}
          onClick={() => setUnfolding((before) => withAll(before, !isAllOpen))}
        >
          {isAllOpen ? "Alles inklappen" : "Alles uitklappen"}
        </Button>
      )}
      <div ref={list} className={styles.sheets}>
        {sheets.map(({ sheet, count, groups: ofSheet }) => (
          <Section
            key={sheet}
            title={
              <>
                {sheet} <span className={styles.count}>· {count.toLocaleString("nl-NL")}</span>
              </>
            }
          >
            {ofSheet.map((group) => (
              <RuleGroupView
                key={group.key}
                group={group}
                isOpen={isOpen(unfolding, group.key)}
                {...shownItems(unfolding, group)}
                current={current}
                repairs={repairs}
                actions={actions}
              />
            ))}
          </Section>
        ))}
      </div>
    </div>
  );
};

const toggledIn = (shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> =>
  new Set(severities.filter((each) => shown.has(each) !== (each === severity)));

/** The severities that are shown: all, or the one that another view sent the user here for. */
const useShown = (severity: Severity | undefined, asked: object) => {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(severity ? [severity] : severities));
  const [answered, setAnswered] = useState(asked);
  if (answered !== asked) {
    setAnswered(asked);
    if (severity) setShown(new Set([severity]));
  }
  return [shown, setShown] as const;
};

const CheckIcon = ({ isTurning }: { isTurning: boolean }) => (
  <svg className={`${styles.check ?? ""} ${isTurning ? (styles.turning ?? "") : ""}`} viewBox="0 0 16 16" aria-hidden>
    <path d="M13.2 6.5A5.5 5.5 0 1 0 13.5 8M13.5 3v3.5H10" />
  </svg>
);
