import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../state/pane";
import styles from "./view-heading.module.css";

/** The heading of a view. It takes focus when the user goes there, so that a screen reader starts reading at it. */
export const ViewHeading = ({ children }: { children: ReactNode }) => {
  const { navigation } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The view that the pane opens with leaves focus in the sheet.
    if (navigation > 0) heading.current?.focus();
  }, [navigation]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
};
