import { useEffect, useId, useRef, type ReactNode } from "react";
import { NoticeIcon, type NoticeKind } from "./notice-icon";
import styles from "./result.module.css";

/** What came of an action. Its heading takes focus when it appears: give it a new `key` for each action. */
export const Result = ({ kind, title, children }: { kind: NoticeKind; title: string; children: ReactNode }) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby={id} className={`${styles.result ?? ""} ${styles[kind] ?? ""}`}>
      <div className={styles.head}>
        <NoticeIcon kind={kind} />
        <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h3>
      </div>
      {children}
    </section>
  );
};
