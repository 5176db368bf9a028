import { Button } from "@fluentui/react-components";
import type { Job } from "../state/pane";
import styles from "./job-bar.module.css";

/** What runs now, how far it is, and the button that stops it. */
export const JobBar = ({ job }: { job: Job | null }) => {
  if (!job) return null;
  const { title, step, isSlow, cancel } = job;
  return (
    <div className={styles.bar}>
      <div className={styles.text}>
        <span className={styles.title}>{title}</span>
        <span className={styles.step}>
          {step && `${step.says} (${step.done} van ${step.total})`}
          {isSlow && (
            <> Excel antwoordt nog niet. Wacht, of kies Annuleren: dan leest u wat wel en niet is gewijzigd.</>
          )}
        </span>
      </div>
      <Button size="small" onClick={cancel} disabledFocusable={step?.canCancel === false}>
        Annuleren
      </Button>
      <progress
        className={styles.progress}
        aria-label={title}
        {...(step ? { value: step.done - 0.5, max: step.total, "aria-valuetext": step.says } : {})}
      />
    </div>
  );
};
