import type { Severity } from "../../domain/rules/finding";
import { severities, severityPlural, type SeverityCounts } from "./severity";
import { SeverityMark } from "./severity-mark";
import styles from "./severity-filter.module.css";

interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** A button for each severity, with how many there are; pressed is shown. */
export const SeverityFilter = ({ counts, shown, onToggle }: SeverityFilterProps) => (
  <div role="group" aria-label="Toon" className={styles.filter}>
    {severities.map((severity) => (
      <button
        key={severity}
        type="button"
        className={styles.toggle}
        aria-pressed={shown.has(severity)}
        onClick={() => onToggle(severity)}
      >
        <span className={styles.count}>
          <SeverityMark severity={severity} isNamed={false} />
          {counts[severity].toLocaleString("nl-NL")}
        </span>{" "}
        <span>{severityPlural(severity)}</span>
      </button>
    ))}
  </div>
);
