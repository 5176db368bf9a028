import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../parts/notice";
import type { PaneState } from "../state/pane-state";
import { ProblemText } from "./problem-text";
import styles from "./shell.module.css";

type Shown = Pick<PaneState, "alert" | "stopped"> & { readonly retry: () => void; readonly dismiss: () => void };

/** What went wrong, with focus on it; or quietly, what the user stopped. */
export const Troubles = ({ alert, stopped, retry, dismiss }: Shown) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (alert) box.current?.focus();
  }, [alert]);
  if (alert) {
    return (
      <ProblemText ref={box} role="alert" problem={alert.problem}>
        {alert.canRetry && (
          <Button appearance="primary" onClick={retry}>
            Opnieuw proberen
          </Button>
        )}
        <Button onClick={dismiss}>Sluiten</Button>
      </ProblemText>
    );
  }
  if (!stopped) return null;
  return (
    <Notice kind="info" title={stopped.happened}>
      <p>
        {stopped.unchanged} {stopped.advice}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={dismiss}>
          Sluiten
        </Button>
      </div>
    </Notice>
  );
};
