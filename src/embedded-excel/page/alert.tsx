import { useEffect, useId, useRef } from "react";
import classes from "./alert.module.css";

interface AlertProps {
  readonly message: string;
  readonly onClose: () => void;
}

/** What Excel will not do, and why; it keeps the focus until it is closed. */
export function Alert({ message, onClose }: AlertProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, textId] = [useId(), useId()];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // A modal dialog gives the focus back by itself when it closes.
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      className={classes.alert}
      onClose={onClose}
    >
      <h2 id={titleId} className={classes.title}>
        Excel
      </h2>
      <p id={textId} className={classes.message}>
        {message}
      </p>
      <button type="button" className={classes.close} onClick={() => dialog.current?.close()}>
        Sluiten
      </button>
    </dialog>
  );
}
