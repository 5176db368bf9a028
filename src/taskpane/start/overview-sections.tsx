import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Severity } from "../../domain/rules/finding";
import { showSheet, type CheckOutcome } from "../../excel";
import { counted, severities, type SeverityCounts } from "../controleren/severity";
import { NoticeIcon, type NoticeKind } from "../parts/notice-icon";
import { Section } from "../parts/section";
import { usePane } from "../state/pane";
import { CoverageBar } from "./coverage-bar";
import type { NextStep } from "./next-step";
import { overviewOf, type ProgressLine } from "./overview";
import styles from "./start.module.css";

/** What is in the workbook, and what to do next unless set-up comes first. */
export const OverviewSections = ({ outcome, isComplete }: { outcome: CheckOutcome; isComplete: boolean }) => {
  const { progress, coverage, findings, next } = useMemo(() => overviewOf(outcome), [outcome]);
  const { taakstelling } = outcome.snapshot.settings;
  return (
    <>
      {isComplete && <Next step={next} outcome={outcome} />}
      <Section title="Bevindingen">
        <FindingCounts counts={findings} />
      </Section>
      <Section title="Voortgang">
        <Progress lines={progress} />
      </Section>
      {coverage && (
        <Section title={`Taakstelling ${taakstelling.jaar}`}>
          <CoverageBar coverage={coverage} />
        </Section>
      )}
    </>
  );
};

const Next = ({ step: { title, why, button, to }, outcome }: { step: NextStep; outcome: CheckOutcome }) => {
  const pane = usePane();
  const take = (): void => {
    if (to.kind === "view") {
      pane.go(to.view, to.severity === undefined ? {} : { severity: to.severity });
      return;
    }
    const sheet = outcome.found[to.register]?.location.sheet ?? to.register;
    showSheet(sheet).catch((error: unknown) => pane.fail(error));
  };
  return (
    <div className={styles.step}>
      <Section title="Volgende stap">
        <p className={styles.stepTitle}>{title}</p>
        <p className={styles.quiet}>{why}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={take}>
            {button}
          </Button>
        </div>
      </Section>
    </div>
  );
};

const icons: Readonly<Record<Severity, NoticeKind>> = { fout: "error", waarschuwing: "warning", info: "info" };

const FindingCounts = ({ counts }: { counts: SeverityCounts }) => {
  const pane = usePane();
  const shown = severities.filter((severity) => counts[severity] > 0);
  if (shown.length === 0) return <p className={styles.quiet}>Niets gevonden: alle controles zijn in orde.</p>;
  return (
    <ul className={styles.counts}>
      {shown.map((severity) => (
        <li key={severity}>
          <button type="button" className={styles.count} onClick={() => pane.go("controleren", { severity })}>
            <NoticeIcon kind={icons[severity]} />
            {counted(counts[severity], severity)}
            <span aria-hidden="true" className={styles.chevron} />
          </button>
        </li>
      ))}
    </ul>
  );
};

const grouped = new Intl.NumberFormat("nl-NL");

const Progress = ({ lines }: { lines: readonly ProgressLine[] }) => (
  <table className={styles.figures}>
    <thead>
      <tr>
        <td />
        <th scope="col">Open</th>
        <th scope="col">Te laat</th>
        <th scope="col">Gereed</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ name, open, late, finished }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{grouped.format(open)}</td>
          <td className={late > 0 ? styles.late : undefined}>{grouped.format(late)}</td>
          <td>{grouped.format(finished)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
