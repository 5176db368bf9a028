import { Button } from "@fluentui/react-components";
import { useState, type MouseEvent, type ReactNode } from "react";
import { usePane } from "../state/pane";
import styles from "./confirm-button.module.css";
import { Notice } from "./notice";

/** What is asked before something that cannot be taken back. */
export interface Confirmation {
  /** What the confirmation is about: the first press counts for as long as this stays the same. */
  readonly about: string;
  /** Dutch: why it is asked. */
  readonly says: string;
  /** True: it is said before the first press already, not only after it. */
  readonly isToldBefore: boolean;
  /** On the button that goes through with it. */
  readonly yes: string;
  /** On the button that does not. */
  readonly no: string;
}

interface ConfirmButtonProps {
  readonly children: ReactNode;
  readonly appearance?: "primary" | "secondary";
  /** Null when one press will do. */
  readonly confirmation: Confirmation | null;
  /** Looked at before anything is asked; false: the press goes no further. */
  readonly mayStart?: () => boolean;
  readonly onPress: () => void;
  /** It stays reachable by keyboard; what stands in the way is in the elements that `describedBy` names. */
  readonly isUnavailable: boolean;
  readonly describedBy?: string | undefined;
}

/** A button that asks for a second press where there is something to say first. Focus stays on it in between. */
export const ConfirmButton = ({
  children,
  appearance = "secondary",
  confirmation,
  mayStart,
  onPress,
  isUnavailable,
  describedBy,
}: ConfirmButtonProps) => {
  const pane = usePane();
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const isAsking = confirmation !== null && confirmation.about === askedAbout && !isUnavailable;

  const press = ({ detail }: MouseEvent): void => {
    // The second half of a double click is no second thought.
    if (detail > 1) return;
    if (mayStart?.() === false) return;
    if (confirmation !== null && !isAsking) {
      setAskedAbout(confirmation.about);
      pane.announce(`${confirmation.says} ${confirmation.yes}?`);
      return;
    }
    setAskedAbout(null);
    onPress();
  };

  return (
    <div className={styles.confirm}>
      {confirmation !== null && (isAsking || confirmation.isToldBefore) && (
        <Notice kind="warning">{confirmation.says}</Notice>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={isAsking ? "primary" : appearance}
          disabledFocusable={isUnavailable}
          aria-describedby={describedBy}
          onClick={press}
        >
          {isAsking ? confirmation.yes : children}
        </Button>
        {isAsking && <Button onClick={() => setAskedAbout(null)}>{confirmation.no}</Button>}
      </div>
    </div>
  );
};
