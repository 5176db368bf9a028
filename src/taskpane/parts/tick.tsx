import type { ReactNode } from "react";
import styles from "./tick.module.css";

interface TickProps {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is done with unless the user takes its tick away, and what it is. */
export const Tick = ({ isTicked, onTick, children }: TickProps) => (
  <label className={styles.pick}>
    <input
      type="checkbox"
      className={styles.tick}
      checked={isTicked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    {children}
  </label>
);
