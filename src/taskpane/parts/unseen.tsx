import type { ReactNode } from "react";
import styles from "./unseen.module.css";

interface UnseenProps {
  readonly as?: "span" | "h1";
  readonly children: ReactNode;
}

/** Words for screen readers alone, where the eye sees from the place what is meant. */
export const Unseen = ({ as: Element = "span", children }: UnseenProps) => (
  <Element className={styles.unseen}>{children}</Element>
);
