import styles from "./chevron.module.css";

/** Stands in a button that folds: points down once that button is expanded. */
export const Chevron = () => (
  <svg className={styles.chevron} viewBox="0 0 16 16" aria-hidden>
    <path d="M6 3.5l4.5 4.5L6 12.5" />
  </svg>
);
