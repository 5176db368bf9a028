import { useExcel } from "./excel-context";
import classes from "./status-bar.module.css";

/** What Excel is doing, and how the keyboard gets on. */
export function StatusBar() {
  const { book, edit, sheet } = useExcel();
  const state = edit ? (edit.before === null ? "Invoeren" : "Bewerken") : "Gereed";
  return (
    <footer className={classes.bar}>
      <span>{state}</span>
      {sheet.protection && <span>Blad is beveiligd</span>}
      {book.server.isHanging && <strong className={classes.hanging}>Excel antwoordt niet</strong>}
      <span className={classes.hint}>F6 gaat naar het volgende deel van het venster</span>
    </footer>
  );
}
