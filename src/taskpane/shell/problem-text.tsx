import type { ReactNode, Ref } from "react";
import { Notice } from "../parts/notice";
import type { ShownProblem } from "../state/pane";
import styles from "./shell.module.css";

/** A failure: what happened, what is unchanged, what to do, and the buttons to do it with. */
export const ProblemText = ({
  problem: { happened, unchanged, advice },
  role,
  ref,
  children,
}: {
  problem: ShownProblem;
  role: "alert";
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}) => (
  <div ref={ref} role={role} tabIndex={-1} className={styles.problem}>
    <Notice kind="error" title={happened}>
      <p>{unchanged}</p>
      <p>{advice}</p>
      <div className={styles.buttons}>{children}</div>
    </Notice>
  </div>
);
