import type { ReactNode } from "react";
import type { Severity } from "../../domain/rules/finding";
import { severityName } from "./severity";
import styles from "./severity-mark.module.css";

/** A shape for each severity, so that colour never says it alone; the sign inside is cut out. */
const shapes: Readonly<Record<Severity, ReactNode>> = {
  fout: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path className={styles.sign} d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" />
    </>
  ),
  waarschuwing: (
    <>
      <path d="M8 .9c.4 0 .8.2 1 .6l6.3 11.7c.4.8-.1 1.8-1 1.8H1.7c-.9 0-1.4-1-1-1.8L7 1.5c.2-.4.6-.6 1-.6z" />
      <path className={styles.sign} d="M8 5.6v4M8 12.1v.2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="7.2" />
      <path className={styles.sign} d="M8 7.4v4.2M8 4.5v.2" />
    </>
  ),
};

/** The icon of a severity; named for a screen reader unless its name stands beside it. */
export const SeverityMark = ({ severity, isNamed = true }: { severity: Severity; isNamed?: boolean }) => (
  <svg
    className={`${styles.mark ?? ""} ${styles[severity] ?? ""}`}
    viewBox="0 0 16 16"
    {...(isNamed ? { role: "img", "aria-label": severityName(severity) } : { "aria-hidden": true })}
  >
    {shapes[severity]}
  </svg>
);
