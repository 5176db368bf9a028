import { useId, type ReactNode } from "react";
import styles from "./section.module.css";

/** A part of a view under a heading of its own. */
export const Section = ({ title, children }: { title: ReactNode; children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
};
